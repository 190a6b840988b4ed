import { ok, type Result } from '../base/result.ts';
import { CASE_FILE_EXTENSION, caseFileText, readableCaseFileText } from '../document/case-file.ts';
import type { TooLarge } from '../document/document-failure.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import { da } from '../text/da.ts';
import { fileNameFrom } from './file-name.ts';
import { JSON_TYPE, saveFile } from './save-file.ts';

/**
 * Lets a person keep a case as a file that is named by its title [FIL-1, FIL-7].
 *
 * Errors: `too-large`, and nothing is written, where the file could not be read again, unless it is
 * wanted `evenTooLarge` [FIL-9]; those of the browser, when the disk refuses.
 */
export async function saveCaseFile(
  document: BusinessCase,
  { evenTooLarge = false } = {},
): Promise<Result<'saved' | 'cancelled', TooLarge>> {
  const text = evenTooLarge ? ok(caseFileText(document)) : readableCaseFileText(document);
  if (!text.ok) return text;
  const isSaved = await saveFile({
    name: fileNameFrom(document.title, CASE_FILE_EXTENSION, da.frame.product),
    mediaType: JSON_TYPE,
    contents: text.value,
  });
  return ok(isSaved ? 'saved' : 'cancelled');
}

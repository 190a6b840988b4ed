import { isSameJson } from '../../base/same-json.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { PickedCase } from '../../state/file-services.ts';
import {
  explainDocumentFailure,
  type ExplainedFailure,
} from '../../text/explain-document-failure.ts';

/** A case that is on this device too, with other contents. */
export interface Differing {
  readonly here: BusinessCase;
  readonly fromFile: BusinessCase;
}

/** What became of several files. */
export interface FilesTakenIn {
  readonly added: number;
  /** Cases that were here already, to the last letter. */
  readonly unchanged: number;
  /** Not touched: a person decides about them. */
  readonly differing: readonly Differing[];
  readonly refused: readonly { readonly name: string; readonly why: ExplainedFailure }[];
  /** Could be read, and found no room: by the names of their files. */
  readonly notSaved: readonly string[];
  /** Chosen, and not looked at because it was stopped. */
  readonly left: number;
}

interface Ports {
  /** The case of this id as it was on this device before, if it was there. */
  readonly found: (id: BusinessCase['id']) => Promise<BusinessCase | undefined>;
  /** Answers whether it is on the disk. */
  readonly add: (document: BusinessCase) => Promise<boolean>;
  readonly onProgress: (done: number) => void;
  readonly stopping: AbortSignal;
}

/**
 * Takes in the cases of several files, one after the other: those that are not here are added, and
 * nothing that is here is changed. A file that cannot be read stops none of the others.
 */
export async function takeInFiles(
  files: readonly PickedCase[],
  { found, add, onProgress, stopping }: Ports,
): Promise<FilesTakenIn> {
  const added = new Map<BusinessCase['id'], BusinessCase>();
  const taken = {
    added: 0,
    unchanged: 0,
    differing: [] as Differing[],
    refused: [] as FilesTakenIn['refused'][number][],
    notSaved: [] as string[],
  };
  for (const [index, { name, read }] of files.entries()) {
    if (stopping.aborted) return { ...taken, left: files.length - index };
    onProgress(index);
    const picked = await read();
    if (!picked.ok) {
      taken.refused.push({ name, why: explainDocumentFailure(picked.failure) });
      continue;
    }
    const fromFile = picked.value;
    const here = added.get(fromFile.id) ?? (await found(fromFile.id));
    if (here === undefined) {
      if (await add(fromFile)) {
        taken.added += 1;
        added.set(fromFile.id, fromFile);
      } else taken.notSaved.push(name);
    } else if (isSameJson(here, fromFile)) taken.unchanged += 1;
    else taken.differing.push({ here, fromFile });
  }
  return { ...taken, left: 0 };
}

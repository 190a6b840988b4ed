import { cellForSpreadsheet } from '../../text/for-spreadsheet.ts';
import type { TextBlock } from './block-plan.ts';

/** Cells as they were copied here, beside the text that other programs read. */
const OWN_CELLS = 'application/x-gevinstkort-celler';

/** Cells of ours know which of them were worked out; those are not pasted. */
export interface CopiedBlock {
  /** What was entered; null where a cell was worked out. */
  readonly entered: TextBlock;
  /** What stands in each cell, worked out or not. */
  readonly shown: readonly (readonly string[])[];
}

export function putOnClipboard(data: DataTransfer, { entered, shown }: CopiedBlock): void {
  data.setData(
    'text/plain',
    shown.map((row) => row.map(cellForSpreadsheet).join('\t')).join('\r\n'),
  );
  data.setData(OWN_CELLS, JSON.stringify(entered));
}

/** What was copied here, as long as it still lies there; null for text from elsewhere. */
export function ownCells(data: DataTransfer): TextBlock | null {
  const text = data.getData(OWN_CELLS);
  if (text === '') return null;
  try {
    const found: unknown = JSON.parse(text);
    return isBlock(found) ? found : null;
  } catch {
    return null;
  }
}

function isBlock(found: unknown): found is TextBlock {
  return (
    Array.isArray(found) &&
    found.every(
      (row) => Array.isArray(row) && row.every((cell) => cell === null || typeof cell === 'string'),
    )
  );
}

import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { applyBlock, type Edit } from '../../domain/business-case/edits/edit.ts';
import { MOST_LINES } from '../../domain/business-case/limits.ts';
import { blocks } from '../../text/da/blocks.ts';
import { entryGrid as gridWords } from '../../text/da/entry-grid.ts';
import { textFromSpreadsheet } from '../../text/for-spreadsheet.ts';
import { entered } from './entered.ts';
import type { Area, Place } from './place.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** Rows of texts, all of one length; null is a cell that says nothing and leaves what is there. */
export type TextBlock = readonly (readonly (string | null)[])[];

export interface PlannedCell {
  readonly text: string;
  /** `remarked`: it is read, but someone could have meant something else. */
  readonly outcome: 'taken' | 'remarked' | 'refused' | 'nothing';
  /** Why it is refused, or what it is read as. */
  readonly remark: string | null;
}

/** What putting a block into the grid would do. Nothing has been done. */
export interface BlockPlan {
  /** All of it as one step; null where it would change nothing. */
  readonly edit: Edit | null;
  /** The document as it would be. */
  readonly after: BusinessCase;
  readonly cells: readonly (readonly PlannedCell[])[];
  /** The row each row of the block falls in, counted from 0; null where it falls in none. */
  readonly targets: readonly (number | null)[];
  readonly newLines: number;
  /** What is to be said of it beyond the cells. */
  readonly notes: readonly string[];
}

interface Ground<Row extends SheetRow> {
  readonly document: BusinessCase;
  readonly sheet: Sheet<Row>;
  readonly newId: () => string;
  /** Whether the texts were made here; see `entered`. */
  readonly isOwn: boolean;
}

/**
 * Works out what a block of texts does when its upper left cell is put at `at`: each cell is read
 * by its column, and every one that cannot be taken over is named with its reason [PAR-14]. Rows
 * below the last line become lines of their own, as long as the case has room; empty ones do not.
 */
export function planBlock<Row extends SheetRow>(
  block: TextBlock,
  at: Place,
  ground: Ground<Row>,
): BlockPlan {
  const { sheet, newId } = ground;
  const edits: Edit[] = [];
  const notes = new Set<string>();
  const targets: (number | null)[] = [];
  const lineCount = sheet.rowCount(ground.document);
  let document = ground.document;

  const addLine = (): boolean => {
    const add = sheet.add(sheet.newRow(newId()));
    const before = document;
    document = add(before);
    if (document !== before) edits.push(add);
    return document !== before;
  };

  const cells = block.map((texts, index) => {
    const row = Math.min(at.row + index, sheet.rowCount(document));
    if (row === sheet.rowCount(document)) {
      const isEmpty = texts.every((text) => tidied(text ?? '') === '');
      if (isEmpty || !addLine()) {
        targets.push(null);
        const full = gridWords.full(MOST_LINES);
        return texts.map((text) => (isEmpty ? nothing('') : refused(tidied(text ?? ''), full)));
      }
    }
    targets.push(row);
    const planned = planRow(texts, at.column, sheet.alone(document, row), ground);
    document =
      planned.edits.length === 0 ? document : sheet.withLineOf(document, row, planned.alone);
    edits.push(...planned.edits);
    for (const note of planned.notes) notes.add(note);
    return planned.cells;
  });

  const after = document;
  const edit: Edit = (latest) => (latest === ground.document ? after : applyBlock(edits)(latest));
  return {
    edit: edits.length === 0 ? null : edit,
    after,
    cells,
    targets,
    newLines: sheet.rowCount(after) - lineCount,
    notes: [...notes],
  };
}

/** One row of a block, put into the one line of `before` from its cell `from` on. */
function planRow<Row extends SheetRow>(
  texts: readonly (string | null)[],
  from: number,
  before: BusinessCase,
  { sheet, isOwn }: Ground<Row>,
) {
  const edits: Edit[] = [];
  const notes: string[] = [];
  let alone = before;
  const cells = texts.map((text, index): PlannedCell => {
    const column = sheet.columns[from + index];
    const row = sheet.rowAt(alone, 0);
    const tidy = tidied(
      isOwn || column?.kind !== 'text' ? (text ?? '') : textFromSpreadsheet(text ?? ''),
    );
    if (text === null || row === undefined) return nothing(tidy);
    if (column === undefined) {
      return tidy === '' ? nothing('') : refused(tidy, blocks.outside(sheet.moreColumns));
    }
    const outcome = entered(column, row, tidy, { isOwn });
    if (outcome.kind === 'nothing') return nothing(tidy);
    if (outcome.kind === 'refused') {
      // Where something must stand, an empty cell leaves what is there.
      const kept = tidy === '' ? { outcome: 'nothing' as const } : {};
      return { ...refused(tidy, outcome.reason), ...kept };
    }
    const { edit, note } = outcome.entry;
    const changed = edit(alone);
    if (changed !== alone) edits.push(edit);
    alone = changed;
    if (note !== null) notes.push(note);
    const remark = isOwn ? null : outcome.reading;
    return { text: tidy, outcome: remark === null ? 'taken' : 'remarked', remark };
  });
  return { cells, edits, notes, alone };
}

/** How many cells of a plan came to that. */
export function countOf({ cells }: Pick<BlockPlan, 'cells'>, ...outcomes: string[]): number {
  return cells.flat().filter(({ outcome }) => outcomes.includes(outcome)).length;
}

/** The block repeated until it fills the chosen area, where it goes into it a whole number of times. */
export function filling(block: TextBlock, area: Area): TextBlock {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const width = block[0]?.length ?? 0;
  const down = block.length > 0 && rows % block.length === 0 ? rows / block.length : 1;
  const across = width > 0 && columns % width === 0 ? columns / width : 1;
  return Array.from({ length: down }, () =>
    block.map((row) => Array.from({ length: across }, () => row).flat()),
  ).flat();
}

/** A cell has one line of text. */
function tidied(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function nothing(text: string): PlannedCell {
  return { text, outcome: 'nothing', remark: null };
}

function refused(text: string, remark: string): PlannedCell {
  return { text, outcome: 'refused', remark };
}

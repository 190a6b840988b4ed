import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { BlockPlan } from './block-plan.ts';
import type { Chosen, Place } from './place.ts';

/** A cell that is being written in. */
export interface Editing {
  readonly text: string;
  /** Whether the text that was there is worked on, and not written anew. */
  readonly corrects: boolean;
  /** Why the text is no value; what can be read is in the document at once. */
  readonly refusal: string | null;
  readonly note: string | null;
  /** All that is written in one visit is one step of undo. */
  readonly mergeKey: string;
  /** What the cell held when the visit began. */
  readonly before: { readonly typed: string | null; readonly shown: string };
}

/** A text that was left in a cell though it cannot be read. */
export interface RefusedText {
  readonly text: string;
  readonly reason: string;
  /** What is entered in the cell meanwhile; another text there means that it was changed since. */
  readonly held: string | null;
}

export interface Message {
  readonly tone: 'plain' | 'refused';
  readonly text: string;
}

/** A block that waits for an answer, because some of it is odd. */
export interface Preview {
  readonly plan: BlockPlan;
  readonly at: Place;
}

/** What is momentary in a grid; the lines themselves are in the document. */
export interface GridState {
  /** The one cell that the keyboard is in. */
  readonly active: Place;
  /** The cells that are chosen, the active one among them. */
  readonly chosen: Chosen;
  /** The cell that was gone to last, which must be seen. */
  readonly inSight: Place;
  readonly editing: Editing | null;
  /** By row id and then by column key. */
  readonly refusals: ReadonlyMap<string, ReadonlyMap<string, RefusedText>>;
  readonly message: Message | null;
  /** What the case was when it was said; it is said no more when that is taken back. */
  readonly saidOf: BusinessCase | null;
  /** The column that Tab began from, where Enter goes back to. */
  readonly tabStart: number | null;
  readonly preview: Preview | null;
  /** After Escape the next Tab leads out of the grid. */
  readonly stepsOut: boolean;
  /** Raised to ask for the focus. */
  readonly focusAsked: number;
  /** Raised to ask for all the fields of the active line. */
  readonly detailsAsked: number;
}

/** The keyboard in a cell, and no other chosen. */
export function standingAt(place: Place): Pick<GridState, 'active' | 'chosen' | 'inSight'> {
  return { active: place, chosen: { from: place, to: place }, inSight: place };
}

export function stateAt(place: Place): GridState {
  return {
    ...standingAt(place),
    editing: null,
    refusals: new Map(),
    message: null,
    saidOf: null,
    tabStart: null,
    preview: null,
    stepsOut: false,
    focusAsked: 0,
    detailsAsked: 0,
  };
}

export function withRefusal(
  refusals: GridState['refusals'],
  rowId: string,
  columnKey: string,
  refused: RefusedText,
): GridState['refusals'] {
  const inRow = new Map([...(refusals.get(rowId) ?? []), [columnKey, refused]]);
  return new Map([...refusals, [rowId, inRow]]);
}

export function withoutRefusals(
  refusals: GridState['refusals'],
  rowIds: readonly string[],
  columnKeys: readonly string[],
): GridState['refusals'] {
  if (refusals.size === 0) return refusals;
  return new Map(
    [...refusals]
      .map(([rowId, inRow]): [string, ReadonlyMap<string, RefusedText>] => [
        rowId,
        rowIds.includes(rowId)
          ? new Map([...inRow].filter(([columnKey]) => !columnKeys.includes(columnKey)))
          : inRow,
      ])
      .filter(([, inRow]) => inRow.size > 0),
  );
}

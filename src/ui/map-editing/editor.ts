import type { BenefitMap, MapNode } from '../../domain/benefit-map/benefit-map.ts';
import type { NamesOfAims } from '../../domain/benefit-map/map-of-case.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { MapColumn } from '../../domain/business-case/case-map.ts';
import type { Edit } from '../../domain/business-case/edits/edit.ts';
import type { Scene } from '../../drawing/scene.ts';
import type { Marks } from './marks.ts';

/** What can be added on the drawing: a record of a column, and at the end of the map one of two kinds. */
export type Addable = Exclude<MapColumn, 'aim'> | 'coreTask' | 'goal';

/** What is under way until it is done or left; the document knows nothing of it. */
export type Task =
  | { readonly kind: 'rename'; readonly id: string }
  | { readonly kind: 'add'; readonly column: number; readonly what: Addable }
  | { readonly kind: 'link'; readonly from: string };

export interface EditorState {
  /** The box or the line that is worked with, by its key. */
  readonly current: string | null;
  /** The box whose lines are walked; null while none are. */
  readonly around: string | null;
  readonly marks: Marks;
  readonly task: Task | null;
  /** What was done last, or why it was not, in words. */
  readonly told: string;
}

export const nothingBegun: EditorState = {
  current: null,
  around: null,
  marks: [],
  task: null,
  told: '',
};

/** A drawing one edits in: what is drawn, what is chosen, and the ways to change either. */
export interface Editor {
  readonly scene: Scene;
  readonly map: BenefitMap;
  /** By key. */
  readonly nodes: ReadonlyMap<string, MapNode>;
  readonly document: BusinessCase;
  readonly organisation: NamesOfAims | null;
  readonly isReadOnly: boolean;
  readonly state: EditorState;
  readonly set: (change: Partial<EditorState>) => void;
  readonly apply: (edit: Edit) => void;
  readonly newId: () => string;
  /** Leads the keyboard to a box or a line, when it is drawn. */
  readonly goTo: (key: string) => void;
  /** Leads it to the first way to add. */
  readonly goToAdding: () => void;
  /** Leads the keyboard to the share of the line that is worked with. */
  readonly goToShare: () => void;
  /** Told what was deleted, in words. */
  readonly onDeleted: (said: string) => void;
  /** The box whose chain stands out alone. */
  readonly chain: string | null;
  /** The chain of a box is to stand out alone; null is none. */
  readonly showChain: (id: string | null) => void;
}

/** Where a person has put a node: at a height, or between others of its column. */
export type Placing =
  { readonly kind: 'at'; readonly y: number } | { readonly kind: 'rank'; readonly rank: number };

/** A box that is to be laid out. Lengths are points. */
export interface LayoutNode {
  readonly id: string;
  /** The index of its column, counted from the left. */
  readonly column: number;
  readonly height: number;
  readonly placing?: Placing;
}

/** A line from one node to another; it may skip columns, stay in one, or lead back. */
export interface LayoutLink {
  readonly from: string;
  readonly to: string;
}

/** What is laid out: nodes in given columns, and what links them. */
export interface MapGraph {
  readonly columns: number;
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
}

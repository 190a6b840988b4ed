import './ChosenBand.css';

/** The first and the last column of what is chosen in a row. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Props {
  readonly chosen: Span;
}

/** The ground of the chosen cells of a row: one surface, so that to choose every cell is cheap. */
export function ChosenBand({ chosen: { from, to } }: Props) {
  // The number of the row stands in the first track, and lines are counted from 1.
  const columns = `${String(from + 2)} / ${String(to + 3)}`;
  return <div role="presentation" className="chosen-band" style={{ gridColumn: columns }} />;
}

import { Suspense, type ReactNode } from 'react';

import './Chart.css';

export interface ChartKey {
  readonly mark:
    'gain' | 'cost' | 'drawback' | 'line' | 'capacity' | 'societal' | 'whole' | 'reserve' | 'left';
  readonly label: string;
}

interface Props {
  /** What the drawing says, for those who do not see it. */
  readonly summary: string;
  /** What colours and signs stand for. */
  readonly keys: readonly ChartKey[];
  /** Of the drawing, in pixels or of its place, so that nothing moves when it arrives. */
  readonly height: number | string;
  /** The drawing, which is loaded when it is first shown. */
  readonly children: ReactNode;
}

/** A chart as one picture with its key above it; a table with the same figures follows it. */
export function ChartFigure({ summary, keys, height, children }: Props) {
  return (
    <figure className="chart-figure">
      {keys.length === 0 ? null : (
        <ul className="chart-keys" aria-hidden>
          {keys.map(({ mark, label }) => (
            <li key={mark}>
              <span className="chart-key" data-mark={mark} />
              {label}
            </li>
          ))}
        </ul>
      )}
      <div className="chart" role="img" aria-label={summary} style={{ height }}>
        <Suspense fallback={null}>{children}</Suspense>
      </div>
    </figure>
  );
}

import { lazy } from 'react';

import type { SlideChart } from '../../drawing/slides/slide-matter.ts';
import { ChartFigure } from './ChartFigure.tsx';

const StackedBars = lazy(() =>
  import('./StackedBars.tsx').then((file) => ({ default: file.StackedBars })),
);

interface Props {
  readonly chart: SlideChart;
  readonly textSize?: number;
  /** In pixels; the height of its place where nothing is said. */
  readonly height?: number;
}

/** The chart of a slide as it is looked at; a table with the same figures stands beside it. */
export function StackedChart({ chart, textSize = 15, height }: Props) {
  const { says, bars, line } = chart;
  return (
    <ChartFigure
      summary={says}
      height={height ?? '100%'}
      keys={[...bars, line].map(({ tone, name }) => ({ mark: tone, label: name }))}
    >
      <StackedBars chart={chart} textSize={textSize} />
    </ChartFigure>
  );
}

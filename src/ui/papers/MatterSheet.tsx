import type { SlideMatter, SlidePart } from '../../drawing/slides/slide-matter.ts';
import { StackedChart } from '../charts/StackedChart.tsx';
import { ScenePicture } from '../figures/ScenePicture.tsx';
import { PaperTable } from './PaperTable.tsx';
import { Sheet, type PaperSize } from './Sheet.tsx';

interface Props {
  readonly matter: SlideMatter;
  readonly paper: PaperSize;
  readonly isFirst?: boolean;
  readonly over?: string;
}

const CHART_HEIGHT = 260;

/** What a slide says, on paper: its tables go on over as many pages as they need, with their heads. */
export function MatterSheet({ matter, ...sheet }: Props) {
  return (
    <Sheet {...sheet} title={matter.title}>
      {matter.parts.map((part, nth) => (
        <Part key={nth} part={part} />
      ))}
    </Sheet>
  );
}

function Part({ part }: { readonly part: SlidePart }) {
  switch (part.kind) {
    case 'words':
      return <p className={part.size === 'large' ? 'sheet-asked' : 'sheet-prose'}>{part.text}</p>;
    case 'table':
      return <PaperTable table={part} />;
    case 'chart':
      return <StackedChart chart={part} height={CHART_HEIGHT} />;
    case 'figure':
      return <ScenePicture scene={part.scene} />;
  }
}

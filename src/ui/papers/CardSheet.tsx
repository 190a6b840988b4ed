import { ScenePicture } from '../figures/ScenePicture.tsx';
import type { MeetingCase } from './case-slides.ts';
import { Sheet, type PaperSize } from './Sheet.tsx';

interface Props {
  readonly cards: MeetingCase['cards'];
  readonly paper: PaperSize;
}

/** The gevinstkort on one page: an upright one is laid out with its own title and margins. */
export function CardSheet({ cards, paper }: Props) {
  const isUpright = paper === 'a4';
  const scene = isUpright ? cards.a4 : cards.slide;
  return (
    <Sheet
      paper={isUpright ? 'a4-whole' : paper}

      title={scene.title}
      isTitleDrawn={isUpright}
    >
      <ScenePicture scene={scene} />
    </Sheet>
  );
}

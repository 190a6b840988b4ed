import type { Scene } from '../../drawing/scene.ts';
import { ScenePicture } from '../figures/ScenePicture.tsx';
import { Sheet, type PaperSize } from './Sheet.tsx';

interface Props {
  /** Laid out for the paper: with its own title and margins where that is upright. */
  readonly scene: Scene;
  readonly paper: PaperSize;
  /** Whether it is the only sheet. */
  readonly isAlone?: boolean;
}

/** The gevinstkort on one page. */
export function CardSheet({ scene, paper, isAlone }: Props) {
  const isUpright = paper === 'a4';
  return (
    <Sheet
      paper={isUpright ? 'a4-whole' : paper}
      isFirst={isAlone === true}
      title={scene.title}
      isTitleDrawn={isUpright}
    >
      <ScenePicture scene={scene} />
    </Sheet>
  );
}

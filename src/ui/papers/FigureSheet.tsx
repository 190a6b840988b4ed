import type { Scene } from '../../drawing/scene.ts';
import { ScenePicture } from '../figures/ScenePicture.tsx';
import { Sheet, type PaperSize } from './Sheet.tsx';

interface Props {
  readonly scene: Scene;
  readonly paper: PaperSize;
  /** Whether it is the only sheet. */
  readonly isAlone: boolean;
}

/** A figure on a page of its own, as large as the paper takes. */
export function FigureSheet({ scene, paper, isAlone }: Props) {
  return (
    <Sheet paper={paper} isFirst={isAlone} title={scene.title}>
      <ScenePicture scene={scene} />
    </Sheet>
  );
}

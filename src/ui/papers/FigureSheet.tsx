import type { Scene } from '../../drawing/scene.ts';
import { ScenePicture } from '../figures/ScenePicture.tsx';
import { Sheet, type PaperSize } from './Sheet.tsx';

interface Props {
  readonly scene: Scene;
  readonly paper: PaperSize;
}

/** A figure on a page of its own, as large as the paper takes. */
export function FigureSheet({ scene, paper }: Props) {
  return (
    <Sheet paper={paper} title={scene.title}>
      <ScenePicture scene={scene} />
    </Sheet>
  );
}

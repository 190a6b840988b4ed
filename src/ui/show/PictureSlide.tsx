import type { Scene } from '../../drawing/scene.ts';
import { ScenePicture } from '../figures/ScenePicture.tsx';

interface Props {
  readonly scene: Scene;
  /** The same for who does not see it. */
  readonly told: readonly string[];
}

/** A figure that fills a slide. */
export function PictureSlide({ scene, told }: Props) {
  return (
    <div className="slide-picture">
      <ScenePicture scene={scene} />
      <div className="spoken-only">
        {told.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}

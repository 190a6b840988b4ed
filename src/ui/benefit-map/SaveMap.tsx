import type { Scene } from '../../drawing/scene.ts';
import { mapDrawing as words } from '../../text/da/map-drawing.ts';
import { SaveFigure } from '../figures/SaveFigure.tsx';

interface Props {
  /** Of the case. */
  readonly title: string;
  /** The number of the sealed version that the map is of; null where it is of none. */
  readonly version: number | null;
  readonly scene: Scene;
  readonly notes: string;
}

/** The drawing as a file: for the web, for paper, or to be edited in PowerPoint. */
export function SaveMap({ title, version, scene, notes }: Props) {
  return <SaveFigure figure={{ kind: words.fileKind, title, version, notes, scene }} />;
}

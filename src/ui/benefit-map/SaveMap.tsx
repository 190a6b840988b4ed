import type { Scene } from '../../drawing/scene.ts';
import type { FigureFormat } from '../../state/file-services.ts';
import { mapDrawing as words } from '../../text/da/map-drawing.ts';
import { useApp } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { useFileSaving } from '../save-as-file.ts';

interface Props {
  /** Of the case. */
  readonly title: string;
  readonly scene: Scene;
  readonly notes: string;
}

/** The drawing as a file: for the web, or to be edited in PowerPoint. */
export function SaveMap({ title, scene, notes }: Props) {
  const { services } = useApp();
  const { saveFigure } = useFileSaving();
  const save = (format: FigureFormat) =>
    saveFigure(format, { kind: words.fileKind, title, notes, scene, savedAt: services.now() });
  return (
    <>
      <Button onClick={() => save('svg')}>{words.svg}</Button>
      <Button onClick={() => save('pptx')}>{words.pptx}</Button>
    </>
  );
}

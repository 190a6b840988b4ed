import type { Scene } from '../../drawing/scene.ts';
import type { FigureFormat, OutgoingFigure } from '../../state/file-services.ts';
import { figureFiles as words } from '../../text/da/figure-files.ts';
import { Button } from '../parts/Button.tsx';
import { Working } from '../parts/Working.tsx';
import { useFigureSaving } from './figure-saving.ts';
import './SaveFigure.css';

interface Props {
  readonly figure: Omit<OutgoingFigure, 'savedAt'>;
  /** What stands on a slide instead, where that is laid out in a way of its own. */
  readonly slide?: Scene;
}

const formats: readonly FigureFormat[] = ['svg', 'png', 'png-print', 'pptx'];

/** A figure as a file: for the web, as a picture for a screen or for paper, or to be edited. */
export function SaveFigure({ figure, slide = figure.scene }: Props) {
  const { save, isMaking, cancel, refusal } = useFigureSaving();
  return (
    <div className="save-figure" role="group" aria-label={words.group}>
      {formats.map((format) => (
        <Button
          key={format}
          icon="download"
          onClick={() => save(format, format === 'pptx' ? { ...figure, scene: slide } : figure)}
        >
          {words.formats[format]}
        </Button>
      ))}
      {isMaking ? <Working onCancel={cancel}>{words.making}</Working> : null}
      {refusal === null ? null : (
        <p role="alert" className="save-figure-refusal">
          {words.tooLarge(refusal.width, refusal.height)}
        </p>
      )}
    </div>
  );
}

import { useState } from 'react';

import type { FigureFormat, OutgoingFigure, PictureTooLarge } from '../../state/file-services.ts';
import { useApp } from '../app-context.ts';
import { useFileMaking, type FileMaking } from './file-making.ts';

export interface FigureSaving extends Omit<FileMaking, 'begin'> {
  readonly save: (format: FigureFormat, figure: Omit<OutgoingFigure, 'savedAt'>) => void;
  /** What the last picture was refused for; null where it was not. */
  readonly refusal: PictureTooLarge | null;
}

/** Saves figures for a person. */
export function useFigureSaving(): FigureSaving {
  const { services } = useApp();
  const { begin, ...making } = useFileMaking();
  const [refusal, setRefusal] = useState<PictureTooLarge | null>(null);
  const save: FigureSaving['save'] = (format, figure) => {
    setRefusal(null);
    const outgoing = { ...figure, savedAt: services.now() };
    begin(async (cancelling) => {
      const saved = await services.files.saveFigure(format, outgoing, cancelling);
      if (!saved.ok) setRefusal(saved.failure);
    });
  };
  return { ...making, save, refusal };
}

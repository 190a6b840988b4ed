import { useRef, useState } from 'react';

import type { FigureFormat, OutgoingFigure, PictureTooLarge } from '../../state/file-services.ts';
import { useApp } from '../app-context.ts';

export interface FigureSaving {
  readonly save: (format: FigureFormat, figure: Omit<OutgoingFigure, 'savedAt'>) => void;
  /** Whether a file is being made. */
  readonly isMaking: boolean;
  readonly cancel: () => void;
  /** What the last picture was refused for; null where it was not. */
  readonly refusal: PictureTooLarge | null;
}

/** Saves figures for a person, one at a time; when the disk refuses, the notices say so. */
export function useFigureSaving(): FigureSaving {
  const { services, device } = useApp();
  const making = useRef<AbortController | null>(null);
  const [isMaking, setMaking] = useState(false);
  const [refusal, setRefusal] = useState<PictureTooLarge | null>(null);
  const save: FigureSaving['save'] = (format, figure) => {
    const own = new AbortController();
    making.current?.abort();
    making.current = own;
    setMaking(true);
    setRefusal(null);
    const outgoing = { ...figure, savedAt: services.now() };
    void services.files
      .saveFigure(format, outgoing, own.signal)
      .then(
        (saved) => {
          if (!saved.ok) setRefusal(saved.failure);
          device.getState().fileIsUnsaved(null);
        },
        () => device.getState().fileIsUnsaved({ kind: 'refused' }),
      )
      .finally(() => {
        if (making.current === own) setMaking(false);
      });
  };
  return { save, isMaking, cancel: () => making.current?.abort(), refusal };
}

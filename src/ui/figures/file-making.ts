import { useRef, useState } from 'react';

import { useApp } from '../app-context.ts';

export interface FileMaking {
  /** Makes a file by `make`, which ends when it is told to; one at a time. */
  readonly begin: (make: (cancelling: AbortSignal) => Promise<unknown>) => void;
  /** Whether a file is being made. */
  readonly isMaking: boolean;
  readonly cancel: () => void;
}

/** Makes files for a person to keep; when the disk refuses, the notices say so. */
export function useFileMaking(): FileMaking {
  const { device } = useApp();
  const making = useRef<AbortController | null>(null);
  const [isMaking, setMaking] = useState(false);
  const begin: FileMaking['begin'] = (make) => {
    const own = new AbortController();
    making.current?.abort();
    making.current = own;
    setMaking(true);
    void make(own.signal)
      .then(
        () => device.getState().fileIsUnsaved(null),
        () => device.getState().fileIsUnsaved({ kind: 'refused' }),
      )
      .finally(() => {
        if (making.current === own) setMaking(false);
      });
  };
  return { begin, isMaking, cancel: () => making.current?.abort() };
}

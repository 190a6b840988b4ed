import { useEffect, useEffectEvent, type RefObject } from 'react';

import type { Bench } from './bench.ts';
import { isInField } from './pointed.ts';
import type { SheetRow } from './sheet.ts';
import { beginWriting } from './writing.ts';

/** Letters that come to the active cell by other ways than a key begin to write in it all the same. */
export function useLettersWithoutKeys<Row extends SheetRow>(
  grid: RefObject<HTMLDivElement | null>,
  bench: Bench<Row>,
): void {
  const onLetters = useEffectEvent((event: InputEvent) => {
    if (event.target !== null && isInField(event.target)) return;
    // The cell shows what the document holds, and nothing else may change it.
    event.preventDefault();
    if (event.data !== null && event.data !== '') beginWriting(bench, event.data);
  });

  useEffect(() => {
    const place = grid.current;
    place?.addEventListener('beforeinput', onLetters);
    return () => place?.removeEventListener('beforeinput', onLetters);
  }, [grid]);
}

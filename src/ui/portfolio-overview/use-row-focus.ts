import { useLayoutEffect, type RefObject } from 'react';

interface Setting {
  readonly scroller: RefObject<HTMLElement | null>;
  /** The line the keyboard is to stand on. */
  readonly active: number;
  /** Whether it is on its way there. */
  readonly wantsFocusRef: RefObject<boolean>;
  readonly bringIntoSight: (index: number) => void;
}

/** Puts the keyboard on a row; one that was out of sight is drawn only when it has been brought there. */
export function useRowFocus({ scroller, active, wantsFocusRef, bringIntoSight }: Setting): void {
  useLayoutEffect(() => {
    if (!wantsFocusRef.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-line="${String(active)}"]`);
    if (row === null || row === undefined) {
      bringIntoSight(active);
      return;
    }
    wantsFocusRef.current = false;
    row.focus();
  });
}

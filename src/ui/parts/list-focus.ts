import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The keyboard in a list that buttons add to, remove from and order. */
export interface ListFocus<Holder extends HTMLElement> {
  /** The element that holds the items, each with `data-item`, and one control with `data-instead`. */
  readonly holder: RefObject<Holder | null>;
  /**
   * Goes to the first control of an item, counted from 0, as the list is after what was done to it;
   * where there is no such item, to the one with `data-instead`. Else a button that is removed with
   * its item, or has nothing more to do, would leave the keyboard nowhere.
   */
  readonly goTo: (index: number) => void;
}

export function useListFocus<Holder extends HTMLElement>(): ListFocus<Holder> {
  const holder = useRef<Holder>(null);
  const [asked, ask] = useState<{ readonly index: number } | null>(null);

  useLayoutEffect(() => {
    if (asked === null || holder.current === null) return;
    const items = [...holder.current.querySelectorAll('[data-item]')];
    const first = items[asked.index]?.querySelector<HTMLElement>(CONTROL);
    // An item may hold a list of its own, with a control of its own.
    const instead = [...holder.current.querySelectorAll<HTMLElement>('[data-instead]')].find(
      (control) => !items.some((item) => item.contains(control)),
    );
    (first ?? instead)?.focus();
  }, [asked]);

  return { holder, goTo: (index) => ask({ index }) };
}

const CONTROL = 'a[href], input:enabled, select:enabled, textarea:enabled, button:enabled';

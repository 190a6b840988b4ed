import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** How wide an element is, in pixels, as long as it is shown; `assumed` until that is known. */
export function useWidth<Holder extends Element>(
  assumed: number,
): { readonly holder: RefObject<Holder | null>; readonly width: number } {
  const holder = useRef<Holder>(null);
  const [width, setWidth] = useState(assumed);
  useLayoutEffect(() => {
    const element = holder.current;
    if (element === null || !('ResizeObserver' in window)) return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { holder, width };
}

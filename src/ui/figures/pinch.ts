/** What one finger drags instead of scrolling: the chosen box, and the dot that a line begins at. */
const DRAGGED = '.scene-box[data-current="true"], .scene-handle';

/**
 * Two fingers on an element: by how much they go apart, and where. One finger is left to the page, unless
 * it is on what is dragged.
 */
export function followPinch(
  element: HTMLElement,
  onPinch: (factor: number, clientX: number, clientY: number) => void,
): () => void {
  let before = 0;
  const onTouch = (event: TouchEvent) => {
    const [one, other, more] = event.touches;
    if (one === undefined || other === undefined || more !== undefined) {
      before = 0;
      const isDrag = event.target instanceof Element && event.target.closest(DRAGGED) !== null;
      if (isDrag && event.type === 'touchmove') event.preventDefault();
      return;
    }
    event.preventDefault();
    const apart = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    const [x, y] = [(one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2];
    if (before > 0) onPinch(apart / before, x, y);
    before = apart;
  };
  const kinds = ['touchstart', 'touchmove', 'touchend'] as const;
  for (const kind of kinds) element.addEventListener(kind, onTouch, { passive: false });
  return () => {
    for (const kind of kinds) element.removeEventListener(kind, onTouch);
  };
}

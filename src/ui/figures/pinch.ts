/** Two fingers on an element: by how much they go apart, and where; one finger is left to the page. */
export function followPinch(
  element: HTMLElement,
  onPinch: (factor: number, clientX: number, clientY: number) => void,
): () => void {
  let before = 0;
  const onTouch = (event: TouchEvent) => {
    const [one, other, more] = event.touches;
    if (one === undefined || other === undefined || more !== undefined) {
      before = 0;
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

const onwards = new Set(['ArrowRight', 'PageDown', ' ']);
const back = new Set(['ArrowLeft', 'PageUp']);

interface Pressed {
  readonly key: string;
  readonly target: EventTarget | null;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** The slide a key leads to; null where the key is for something else. Up and down scroll a slide. */
export function stepFor({ key, target, ...held }: Pressed, nth: number, count: number) {
  if (held.ctrlKey || held.altKey || held.metaKey) return null;
  if (target instanceof Element) {
    // A slider is moved by all of these, and a button is pressed by a space.
    if (target.matches('input')) return null;
    if (key === ' ' && target.closest('button, a') !== null) return null;
  }
  if (onwards.has(key)) return nth + 1;
  if (back.has(key)) return nth - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

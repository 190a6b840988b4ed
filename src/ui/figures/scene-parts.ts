const KEYED = '[data-box], [data-line]';

/** The box or line that an element is part of, by its key. */
export function keyAt(target: EventTarget | null): string | null {
  const part = target instanceof Element ? target.closest<SVGElement>(KEYED) : null;
  return part?.dataset['box'] ?? part?.dataset['line'] ?? null;
}

/** Leads the keyboard to a box or a line; answers whether it is drawn. */
export function focusOn(layer: HTMLElement | null, key: string): boolean {
  const part = partOf(layer, key);
  part?.focus();
  return part !== undefined;
}

/** The element of a box or a line. */
export function partOf(layer: HTMLElement | null, key: string): SVGElement | undefined {
  const parts = layer?.querySelectorAll<SVGElement>(KEYED) ?? [];
  return [...parts].find((part) => keyAt(part) === key);
}

/** Whether it is a control that lies over the drawing and answers for itself. */
export function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, input, .name-box') !== null;
}

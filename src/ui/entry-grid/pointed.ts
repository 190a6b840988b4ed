import type { Place } from './place.ts';

/** The cell that is pointed at, in a line or among the sums; null beside them. */
export function placeFrom(target: EventTarget): Place | null {
  if (!(target instanceof Element)) return null;
  const row = rowFrom(target);
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'];
  return row === null || column === undefined ? null : { row, column: Number(column) };
}

/** The line whose button for all its fields is pressed. */
export function openedRow(target: EventTarget): number | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-opens]') === null ? null : rowFrom(target);
}

export function isInField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

function rowFrom(target: Element): number | null {
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
  return row === undefined ? null : Number(row);
}

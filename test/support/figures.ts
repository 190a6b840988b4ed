import type { Figure } from '#src/domain/finance/figures.ts';

/** The value of a figure that is defined; throws on one that is not, or is not there. */
export function known<Value>(figure: Figure<Value, string> | undefined): Value {
  if (figure?.kind !== 'value') throw new Error(figure?.reason ?? 'there is no figure');
  return figure.value;
}

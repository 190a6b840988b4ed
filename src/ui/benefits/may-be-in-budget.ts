import type { Benefit } from '../../domain/business-case/benefit.ts';

/** Whether a benefit can be in a budget at all: what has no price, or is for citizens, is in none [BUD-5]. */
export function mayBeInBudget({ class: kind }: Pick<Benefit, 'class'>): boolean {
  return kind !== 'quality' && kind !== 'societal';
}

import { Decimal } from '../domain/number/decimal.ts';
import type { HourlyRate, ParameterSet } from '../domain/organisation/parameter-set.ts';
import { basis } from './da/basis.ts';
import { formatMoneyExact, formatRate } from './format.ts';

/** The discount schedule in words: `3,5 % i år 1–35, 2,5 % i år 36–70, 1,5 % fra år 71`. */
export function sayDiscountSchedule({
  discountSchedule,
}: Pick<ParameterSet, 'discountSchedule'>): string {
  return discountSchedule
    .map(({ rate, from, to }) => basis.scheduleStep(formatRate(new Decimal(rate)), from, to))
    .join(', ');
}

/** What an hour costs, as the parameter set says it. */
export function sayHourlyRate({ basis: unit, amount }: HourlyRate): string {
  return basis[unit](formatMoneyExact(new Decimal(amount)));
}

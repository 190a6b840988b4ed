import { Decimal } from '../../domain/number/decimal.ts';
import { sum } from '../../domain/number/sum.ts';
import type { StandingClaim } from '../../domain/portfolio/shared-standing.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';
import { formatHours, formatMoney } from '../../text/format.ts';

/** What the benefit of a case is worth, before it is shared. */
export function wholeWords({ benefit }: StandingClaim): string {
  if (benefit === null) return words.nothing;
  return amountWords(benefit.presentValue, mostHours(benefit.capacityHours));
}

/** What of it counts in its case. */
export function countedWords({ benefit, part }: StandingClaim): string {
  if (benefit === null) return words.nothing;
  return amountWords(
    benefit.presentValue.times(part),
    mostHours(benefit.capacityHours).times(part),
  );
}

/** What all who share it count together. */
export function countedTogether(claims: readonly StandingClaim[]): string {
  const held = claims.flatMap(({ benefit, part }) => (benefit === null ? [] : [{ benefit, part }]));
  return amountWords(
    sum(held.map(({ benefit, part }) => benefit.presentValue.times(part))),
    sum(held.map(({ benefit, part }) => mostHours(benefit.capacityHours).times(part))),
  );
}

/** Kroner and hours are never one figure: where there are both, both are said. */
function amountWords(kroner: Decimal, hours: Decimal): string {
  if (hours.isZero()) return formatMoney(kroner);
  const yearly = words.hoursAYear(formatHours(hours));
  return kroner.isZero() ? yearly : words.both(formatMoney(kroner), yearly);
}

/** Of the year in which they are furthest from none. */
function mostHours(yearly: readonly Decimal[]): Decimal {
  return yearly.reduce(
    (most, hours) => (hours.abs().gt(most.abs()) ? hours : most),
    new Decimal(0),
  );
}

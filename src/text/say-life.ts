import type { Life } from '../domain/business-case/cost-line.ts';
import type { CostFlow } from '../domain/finance/appraisal-result.ts';
import type { Timeline } from '../domain/finance/phasing.ts';
import { sum } from '../domain/number/sum.ts';
import { life as words } from './da/life.ts';
import { formatMoney } from './format.ts';
import { listed } from './listed.ts';

/** What a life makes of a purchase: when it is paid, and what is left, in the prices of the case. */
export function sayLife(
  { isRenewed, hasResidualValue }: Life,
  { amounts, residual }: Pick<CostFlow, 'amounts' | 'residual'>,
  { firstYear, horizon }: Timeline,
): string {
  if (!isRenewed && !hasResidualValue) return words.notUsed;
  const years = amounts.flatMap((amount, year) =>
    amount.isZero() ? [] : [String(firstYear + year)],
  );
  const last = firstYear + horizon;
  const left = sum(residual);
  return [
    ...(years.length === 0 ? [] : [words.bought(listed(years))]),
    ...(hasResidualValue
      ? [left.isZero() ? words.nothingLeft(last) : words.left(formatMoney(left), last)]
      : []),
  ].join(' ');
}

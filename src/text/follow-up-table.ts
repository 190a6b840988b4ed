import { currentCostOf } from '../domain/alternatives/avoided-cost.ts';
import type { Benefit } from '../domain/business-case/benefit.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { DecimalText } from '../domain/number/quantities.ts';
import { Decimal } from '../domain/number/decimal.ts';
import { papers } from './da/papers.ts';
import { formatDate } from './format-date.ts';
import { formatNumber } from './format.ts';
import { benefitName } from './line-name.ts';
import { saidOr, type PaperTable } from './paper-table.ts';

const MOST_DECIMALS = 2;

/** Who answers for each benefit, and when it is measured; null where there is none [PAP-3]. */
export function followUpTable({ benefits }: Pick<BusinessCase, 'benefits'>): PaperTable | null {
  // A cost of today that ends is no benefit that someone measures.
  const typed = benefits.filter(({ id }) => currentCostOf(id) === null);
  if (typed.length === 0) return null;
  const words = papers.followUp;
  return {
    says: words.says,
    columns: [
      { head: words.benefit, share: 3.4 },
      { head: words.owner, share: 2.7 },
      { head: words.measure, share: 2.7 },
      { head: words.baseline, share: 2.1, isNumber: true },
      { head: words.target, share: 2.1, isNumber: true },
      { head: words.next, share: 2.4 },
      { head: words.responsible, share: 2.6 },
    ],
    rows: typed.map(row),
  };
}

function row(benefit: Benefit): readonly string[] {
  const words = papers.followUp;
  const { measure, unit, baseline, target, nextMeasurement } = benefit.indicator;
  const said = (text: string) => saidOr(text, papers.notSaid);
  const measured = (value: DecimalText | null, otherwise: string) =>
    value === null
      ? otherwise
      : `${formatNumber(new Decimal(value), MOST_DECIMALS)} ${unit}`.trim();
  return [
    benefitName(benefit),
    said(benefit.owner),
    said(measure),
    measured(baseline, words.noBaseline),
    measured(target, words.noTarget),
    nextMeasurement === null ? words.noDate : formatDate(nextMeasurement),
    said(benefit.responsible),
  ];
}

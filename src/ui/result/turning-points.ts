import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import { netPresentValue } from '../../domain/finance/net-present-value.ts';
import { switchingDelay } from '../../domain/finance/switching-delay.ts';
import { switchingRate } from '../../domain/finance/switching-rate.ts';
import { switchingValue } from '../../domain/finance/switching-values.ts';
import { money, type CashFlow, type Money } from '../../domain/number/quantities.ts';
import { lineWorths, type LineId } from '../../domain/uncertainty/line-worths.ts';
import type { TurningPoint, TurningSubject } from '../../text/say-turning-point.ts';

/** More lines than these and nobody reads them. */
const MOST_LINES = 3;

/** One part of a case with its yearly amounts as they enter the net flow. */
interface Part {
  readonly subject: TurningSubject;
  readonly worth: Money;
}

/**
 * What must happen before the case turns, one thing at a time: the lines that weigh most, all of a
 * kind, the rate, and a delay [SWI-1]. Parts that are worth nothing change nothing and are left out.
 */
export function turningPoints(
  businessCase: BusinessCase,
  appraisal: Appraisal,
): readonly TurningPoint[] {
  const { netPresentValue: worthOfCase } = appraisal.figures;
  const parts = [...largestLines(businessCase, appraisal), ...wholes(businessCase, appraisal)];
  return [
    ...parts.flatMap(({ subject, worth }): TurningPoint[] => {
      const figure = switchingValue(worthOfCase, worth, []);
      if (figure.kind === 'undefined') return [];
      return [{ kind: 'change', subject, change: figure.value.change, holds: worthOfCase.gte(0) }];
    }),
    ...ratePoint(businessCase, appraisal),
    ...delayPoint(businessCase),
  ];
}

/** The heaviest lines, but for those that are alone of their kind: the whole says the same. */
function largestLines(businessCase: BusinessCase, appraisal: Appraisal): readonly Part[] {
  const { costs, benefits } = parts(businessCase, appraisal);
  const groups = [
    benefits,
    costs.filter(({ kind }) => kind === 'oneOff'),
    costs.filter(({ kind }) => kind === 'recurring'),
  ];
  return groups
    .filter((group) => group.length > 1)
    .flat()
    .toSorted((one, other) => other.worth.abs().cmp(one.worth.abs()))
    .slice(0, MOST_LINES);
}

function wholes(businessCase: BusinessCase, appraisal: Appraisal): readonly Part[] {
  const { costs, benefits } = parts(businessCase, appraisal);
  const { cash, figures } = appraisal;
  const worthOf = (flow: CashFlow) => netPresentValue(flow, figures.discountFactors);
  // The reserve is no line, and stands [SWI-5].
  const reserve = worthOf(cash.riskReserve);
  const [only] = benefits;
  const hasBothKinds = new Set(costs.map(({ kind }) => kind)).size > 1;
  const isAlone = only !== undefined && benefits.length === 1;
  return [
    isAlone
      ? only
      : { subject: { kind: 'all', of: 'benefits' }, worth: figures.presentValueOfBenefits },
    ...(hasBothKinds
      ? [
          {
            subject: { kind: 'all', of: 'costs' } as const,
            worth: money(reserve.minus(figures.presentValueOfCosts)),
          },
        ]
      : []),
    {
      subject: { kind: 'all', of: 'oneOffCosts' },
      worth: money(worthOf(cash.residualValue).minus(worthOf(cash.oneOffCosts))),
    },
    {
      subject: { kind: 'all', of: 'recurringCosts' },
      worth: money(worthOf(cash.recurringCosts).negated()),
    },
  ];
}

/** The lines of the cash ledger that are worth something, as they enter the net flow. */
function parts({ costs, benefits }: BusinessCase, appraisal: Appraisal) {
  const worths = new Map(lineWorths(appraisal).map(({ id, worth }) => [id, worth]));
  const worthOf = (id: LineId) => worths.get(id) ?? money(0);
  return {
    costs: costs
      .map(({ id, title, kind }) => ({
        kind,
        subject: { kind: 'cost', title } as const,
        worth: worthOf(id),
      }))
      .filter(isWorthSomething),
    benefits: benefits
      .map(({ id, title, negative }) => ({
        subject: { kind: 'benefit', title, negative } as const,
        worth: worthOf(id),
      }))
      .filter(isWorthSomething),
  };
}

function isWorthSomething({ worth }: Pick<Part, 'worth'>): boolean {
  return !worth.isZero();
}

/** The rate that parts good from bad, where there is one [SWI-3]. */
function ratePoint({ convention }: BusinessCase, { figures }: Appraisal): readonly TurningPoint[] {
  const turning = switchingRate(figures, convention);
  if (turning.kind === 'undefined') return [];
  return [{ kind: 'rate', ...turning.value, holds: figures.netPresentValue.gte(0) }];
}

function delayPoint(businessCase: BusinessCase): readonly TurningPoint[] {
  const delay = switchingDelay(businessCase);
  switch (delay.kind) {
    case 'undefined':
      return [];
    case 'unlimited':
      return [{ kind: 'delay', wholeMonths: null }];
    case 'value':
      return [{ kind: 'delay', wholeMonths: delay.wholeMonths }];
  }
}

import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { CostKind } from '../../domain/business-case/cost-line.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import { netPresentValue } from '../../domain/finance/net-present-value.ts';
import { switchingDelay } from '../../domain/finance/switching-delay.ts';
import { switchingRate } from '../../domain/finance/switching-rate.ts';
import { switchingValue } from '../../domain/finance/switching-values.ts';
import { money, type CashFlow, type Money } from '../../domain/number/quantities.ts';
import { lineWorths, type LineId } from '../../domain/uncertainty/line-worths.ts';
import type { TurningPoint, TurningSubject } from '../../text/say-turning-point.ts';

/** One part of a case with its yearly amounts as they enter the net flow. */
interface Part {
  readonly subject: TurningSubject;
  readonly worth: Money;
}

/**
 * What must happen before the case as a whole turns, one thing at a time: all lines of a kind, the
 * rate, and a delay [SWI-1]. Parts that are worth nothing change nothing and are left out. What each
 * line may stand is told with the uncertainty.
 */
export function turningPoints(
  businessCase: BusinessCase,
  appraisal: Appraisal,
): readonly TurningPoint[] {
  const { netPresentValue: worthOfCase } = appraisal.figures;
  return [
    ...wholes(businessCase, appraisal).flatMap(({ subject, worth }): TurningPoint[] => {
      const figure = switchingValue(worthOfCase, worth, []);
      if (figure.kind === 'undefined') return [];
      return [{ kind: 'change', subject, change: figure.value.change, holds: worthOfCase.gte(0) }];
    }),
    ...ratePoint(businessCase, appraisal),
    ...delayPoint(businessCase),
  ];
}

type WorthOfLine = (id: LineId) => Money;

/** All of a kind; a benefit that is alone is called by its name. */
function wholes(businessCase: BusinessCase, appraisal: Appraisal): readonly Part[] {
  const worths = new Map(lineWorths(appraisal).map(({ id, worth }) => [id, worth]));
  const worthOfLine: WorthOfLine = (id) => worths.get(id) ?? money(0);
  const benefits = benefitParts(businessCase, worthOfLine);
  const { cash, figures } = appraisal;
  const worthOf = (flow: CashFlow) => netPresentValue(flow, figures.discountFactors);
  // The reserve is no line, and stands [SWI-5].
  const reserve = worthOf(cash.riskReserve);
  const [only] = benefits;
  const hasBothKinds = costKinds(businessCase, worthOfLine).size > 1;
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

/** The benefits in the cash ledger that are worth something, as they enter the net flow. */
function benefitParts({ benefits }: BusinessCase, worthOf: WorthOfLine): readonly Part[] {
  return benefits
    .map(({ id, title, negative }) => ({
      subject: { kind: 'benefit', title, negative } as const,
      worth: worthOf(id),
    }))
    .filter(({ worth }) => !worth.isZero());
}

function costKinds({ costs }: BusinessCase, worthOf: WorthOfLine): ReadonlySet<CostKind> {
  return new Set(costs.filter(({ id }) => !worthOf(id).isZero()).map(({ kind }) => kind));
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

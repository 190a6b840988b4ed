import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { Appraisal } from '../domain/finance/appraisal-result.ts';
import type { TracedFigure } from '../domain/finance/trace.ts';
import { isNone } from '../domain/finance/yearly.ts';
import { Decimal } from '../domain/number/decimal.ts';
import { figures as words } from './da/figures.ts';
import { result } from './da/result.ts';
import {
  sayModifiedInternalRate,
  sayPayback,
  sayRatio,
  saySimplePayback,
  type SaidFigure,
} from './figures.ts';
import { formatMoney, formatYears } from './format.ts';

/** A figure of the second, quieter table. */
export interface MoreFigure extends SaidFigure {
  readonly key: string;
  readonly title: string;
  /** What shows how it came about; null where another figure's calculation does. */
  readonly trace: TracedFigure | null;
  /** What would make it defined, where a person can do that. */
  readonly mend: 'rates' | null;
}

/** What is asked for less often, or must not be mistaken for a key figure. */
export function moreFigures(
  { horizon }: Pick<BusinessCase, 'horizon'>,
  { figures, capacity, includingCapacity, years }: Appraisal,
): readonly MoreFigure[] {
  const { more } = result;
  const { modifiedInternalRate, payback } = figures;
  const ratio = sayRatio(figures.benefitCostRatio);
  const all: readonly (MoreFigure | null)[] = [
    traced('simplePayback', saySimplePayback(figures.simplePayback)),
    payback.kind === 'value'
      ? plain('wholeYears', more.wholeYears, {
          value: formatYears(new Decimal(payback.wholeYears)),
          isDefined: true,
          remark: more.afterYear0(years[0] ?? 0),
        })
      : null,
    traced('discountedPayback', sayPayback(figures.discountedPayback)),
    {
      ...traced('modifiedInternalRate', sayModifiedInternalRate(modifiedInternalRate)),
      mend:
        modifiedInternalRate.kind === 'undefined' &&
        modifiedInternalRate.reason === 'rates-not-given'
          ? 'rates'
          : null,
    },
    traced('benefitCostRatio', { ...ratio, remark: ratio.remark ?? more.ratioRemark }),
    traced('benefitCostRatioNetted', sayRatio(figures.benefitCostRatioNetted)),
    traced('equivalentAnnuity', {
      value: formatMoney(figures.equivalentAnnuity),
      isDefined: true,
      remark: more.annuity(formatYears(new Decimal(horizon))),
    }),
    plain('presentValueOfBenefits', more.presentValueOfBenefits, {
      value: formatMoney(figures.presentValueOfBenefits),
      isDefined: true,
      remark: more.cash,
    }),
    plain('presentValueOfCosts', more.presentValueOfCosts, {
      value: formatMoney(figures.presentValueOfCosts),
      isDefined: true,
      remark: null,
    }),
    isNone(capacity.value)
      ? null
      : {
          ...plain('includingCapacity', more.includingCapacity, {
            value: formatMoney(includingCapacity.netPresentValue),
            isDefined: true,
            remark: more.includingCapacityRemark(
              formatMoney(includingCapacity.presentValueOfCapacity),
            ),
          }),
          trace: 'capacity',
        },
  ];
  return all.filter((figure) => figure !== null);
}

function traced(figure: TracedFigure, said: SaidFigure): MoreFigure {
  return { ...plain(figure, words.names[figure], said), trace: figure };
}

function plain(key: string, title: string, said: SaidFigure): MoreFigure {
  return { key, title, trace: null, mend: null, ...said };
}

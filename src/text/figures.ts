import type {
  AnnualNetBenefit,
  Figure,
  Figures,
  InternalRate,
  Payback,
  SimplePayback,
} from '../domain/finance/figures.ts';
import { Decimal } from '../domain/number/decimal.ts';
import type { Factor } from '../domain/number/quantities.ts';
import { figures } from './da/figures.ts';
import { listed } from './listed.ts';
import { formatFactor, formatMoney, formatRate, formatShare, formatYears } from './format.ts';

/** A figure in words: the value large, what must be said with it small. */
export interface SaidFigure {
  readonly value: string;
  /** False where there is no value: the words say why. */
  readonly isDefined: boolean;
  readonly remark: string | null;
}

/** One rate, or that there is none to trust: then all of them stand in the remark, never one alone. */
export function sayInternalRate(rate: InternalRate): SaidFigure {
  switch (rate.kind) {
    case 'single':
      return defined(formatRate(rate.rate), figures.irr.single);
    case 'several':
      return notDefined(
        figures.irr.several,
        figures.irr.severalRates(listed(rate.rates.map((one) => formatRate(one)))),
      );
    case 'none':
      return notDefined(figures.irr.none, figures.irr.reasons[rate.reason]);
  }
}

export function sayModifiedInternalRate(figure: Figures['modifiedInternalRate']): SaidFigure {
  return figure.kind === 'value'
    ? defined(formatRate(figure.value), null)
    : notDefined(figures.undefined, figures.modifiedRate.reasons[figure.reason]);
}

/** With the first crossing where it was undone, else with the whole years. */
export function sayPayback(payback: Payback): SaidFigure {
  switch (payback.kind) {
    case 'immediate':
      return defined(figures.payback.immediate, figures.payback.neverBelow);
    case 'never':
      return notDefined(figures.payback.never, sayFirstCrossing(payback));
    case 'value':
      return defined(
        formatYears(payback.years),
        sayFirstCrossing(payback) ?? figures.payback.wholeYears(payback.wholeYears),
      );
  }
}

/** Null where the flow, once it is paid back, stays so. */
export function sayFirstCrossing(payback: Payback): string | null {
  return payback.kind === 'immediate' || payback.firstCrossing === null
    ? null
    : figures.payback.firstCrossing(formatYears(payback.firstCrossing));
}

/** The discounted payback as a remark to the payback. */
export function sayDiscountedPayback(payback: Payback): string {
  if (payback.kind === 'never') return figures.payback.discountedNever;
  return figures.payback.discounted(sayPayback(payback).value);
}

export function saySimplePayback(payback: SimplePayback): SaidFigure {
  switch (payback.kind) {
    case 'immediate':
      return defined(figures.payback.immediate, figures.payback.noInvestment);
    case 'never':
      return notDefined(figures.payback.never, figures.payback.noGain);
    case 'undefined':
      return notDefined(figures.undefined, figures.noBenefits);
    case 'value':
      return defined(formatYears(payback.years), null);
  }
}

/** `years` are the calendar years of the case. */
export function sayAnnualNetBenefit(
  figure: Figure<AnnualNetBenefit, 'no-benefits'>,
  years: readonly number[],
): SaidFigure {
  if (figure.kind === 'undefined') return notDefined(figures.undefined, figures.noBenefits);
  const { amount, year } = figure.value;
  return defined(formatMoney(amount), figures.fullEffectFrom(years[year] ?? 0));
}

/**
 * The share of the benefits that must come. `The case holds if at least x % comes` must be true of
 * the x that is written: it is rounded up [TXT-12].
 */
export function sayBreakEven(figure: Figures['breakEvenRealisation']): SaidFigure {
  if (figure.kind === 'undefined') return notDefined(figures.undefined, figures.worthlessBenefits);
  const { ofTheBenefits, moreThanAll } = figures.breakEven;
  return defined(formatLeastShare(figure.value), figure.value.gt(1) ? moreThanAll : ofTheBenefits);
}

/** A ratio to 1 with two decimals: `1,06`. */
export function sayRatio(figure: Figure<Factor, 'no-costs' | 'no-one-off-costs'>): SaidFigure {
  return figure.kind === 'value'
    ? defined(formatFactor(figure.value, 2), null)
    : notDefined(figures.undefined, figures.costs[figure.reason]);
}

/** In whole per cent, unless that would turn a share below all into all of it. */
function formatLeastShare(share: Decimal): string {
  const isNearlyAll = share.gt('0.99') && share.lt(1);
  const decimals = isNearlyAll ? 2 : 0;
  return formatShare(share.toDecimalPlaces(decimals + 2, Decimal.ROUND_CEIL), decimals);
}

function defined(value: string, remark: string | null): SaidFigure {
  return { value, isDefined: true, remark };
}

function notDefined(value: string, remark: string | null): SaidFigure {
  return { value, isDefined: false, remark };
}

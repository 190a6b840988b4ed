import type {
  AnnualNetBenefit,
  Figure,
  InternalRate,
  Payback,
  SimplePayback,
} from '../domain/finance/figures.ts';
import type { Factor } from '../domain/number/quantities.ts';
import { figures } from './da/figures.ts';
import { formatMoney, formatRate, formatShare, formatYears } from './format.ts';

/** A figure in words: the value large, what must be said with it small. */
export interface SaidFigure {
  readonly value: string;
  /** False where there is no value: the words say why. */
  readonly isDefined: boolean;
  readonly remark: string | null;
}

export function sayInternalRate(rate: InternalRate): SaidFigure {
  switch (rate.kind) {
    case 'single':
      return { value: formatRate(rate.rate), isDefined: true, remark: figures.irr.single };
    case 'several':
      return {
        value: rate.rates.map((one) => formatRate(one)).join(figures.irr.and),
        isDefined: true,
        remark: figures.irr.several,
      };
    case 'none':
      return {
        value: figures.irr.none,
        isDefined: false,
        remark: figures.irr.reasons[rate.reason],
      };
  }
}

export function sayPayback(payback: Payback): SaidFigure {
  switch (payback.kind) {
    case 'immediate':
      return {
        value: figures.payback.immediate,
        isDefined: true,
        remark: figures.payback.noOutlay,
      };
    case 'never':
      return {
        value: figures.payback.never,
        isDefined: false,
        remark: firstCrossing(payback.firstCrossing),
      };
    case 'value':
      return {
        value: formatYears(payback.years),
        isDefined: true,
        remark:
          firstCrossing(payback.firstCrossing) ?? figures.payback.wholeYears(payback.wholeYears),
      };
  }
}

export function saySimplePayback(payback: SimplePayback): SaidFigure {
  switch (payback.kind) {
    case 'immediate':
      return {
        value: figures.payback.immediate,
        isDefined: true,
        remark: figures.payback.noOutlay,
      };
    case 'never':
      return { value: figures.payback.never, isDefined: false, remark: figures.payback.noGain };
    case 'undefined':
      return { value: figures.undefined, isDefined: false, remark: figures.noBenefits };
    case 'value':
      return { value: formatYears(payback.years), isDefined: true, remark: null };
  }
}

/** `years` are the calendar years of the case. */
export function sayAnnualNetBenefit(
  figure: Figure<AnnualNetBenefit, 'no-benefits'>,
  years: readonly number[],
): SaidFigure {
  if (figure.kind === 'undefined') {
    return { value: figures.undefined, isDefined: false, remark: figures.noBenefits };
  }
  const { amount, year } = figure.value;
  return {
    value: formatMoney(amount),
    isDefined: true,
    remark: figures.fullEffectFrom(years[year] ?? 0),
  };
}

/** Rounded up to the next whole or tenth of a per cent is the safe side: the case holds at this and above. */
export function sayBreakEven(figure: Figure<Factor, 'no-benefits'>): SaidFigure {
  return figure.kind === 'value'
    ? { value: formatShare(figure.value), isDefined: true, remark: figures.ofTheBenefits }
    : { value: figures.undefined, isDefined: false, remark: figures.noBenefits };
}

function firstCrossing(crossing: Factor | null): string | null {
  return crossing === null ? null : figures.payback.firstCrossing(formatYears(crossing));
}

import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { WhatIf } from '../../domain/business-case/edits/what-if.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import { decimalText, type DecimalText } from '../../domain/number/quantities.ts';
import { whatIfWords as words } from '../../text/da/what-if.ts';
import { formatNumber, formatRate } from '../../text/format.ts';
import { signed } from '../../text/say-input.ts';

const MOST_PERCENT = 50;

/** Tenths of a percentage point. */
const HIGHEST_RATE = 100;
const RATE_STEP = 5;

export function isAnythingTried({ benefits, costs, delay, rate }: WhatIf): boolean {
  return benefits !== 0 || costs !== 0 || delay !== 0 || rate !== null;
}

function sayPercent(percent: number): string {
  if (percent === 0) return words.asPlanned;
  return signed(new Decimal(percent), (size) => `${formatNumber(size, 0)}\u00A0%`);
}

/** How far all benefits or all costs are tried, in per cent of what they are. */
export function sideSlider(tried: WhatIf, side: 'benefits' | 'costs') {
  const value = tried[side];
  return { value, least: -MOST_PERCENT, most: MOST_PERCENT, step: 1, said: sayPercent(value) };
}

/** How the rate of all years is tried: in tenths of a percentage point, and as in the case where it began. */
export function rateSlider(
  { ownRate, parameters }: Pick<BusinessCase, 'ownRate' | 'parameters'>,
  { rate }: Pick<WhatIf, 'rate'>,
) {
  const planned = ownRate ?? parameters.discountSchedule[0]?.rate ?? '0';
  return {
    range: {
      value: tenthsOf(rate ?? planned),
      least: 0,
      most: HIGHEST_RATE,
      step: RATE_STEP,
      said: rate === null ? words.asPlanned : formatRate(new Decimal(rate)),
    },
    /** Null is as in the case. */
    rateAt: (tenths: number): DecimalText | null =>
      tenths === tenthsOf(planned) ? null : decimalText(new Decimal(tenths).div(1000)),
  };
}

function tenthsOf(rate: string): number {
  return new Decimal(rate).times(1000).toNumber();
}

import type { DecimalText } from '../number/quantities.ts';
import type { Surd } from '../number/surd.ts';
import type { SharedFactors } from './shared-factors.ts';
import type { YearlySums } from './yearly-sums.ts';

/** What yearly sums are worth in year 0, in kroner, with nothing rounded [DIS-3, DIS-4, DIS-5]. */
export function presentValueSurd(sums: YearlySums, { convention, growth }: SharedFactors): Surd {
  const { amounts, unit } = wholeNumbers(sums);
  const { above, below } = growth;
  const last = BigInt(Math.max(amounts.length - 1, 0));
  // Horner: at the end each year's amount has been divided by growth as often as it is years away.
  let [discounted, scale] = [0n, 1n];
  for (const amount of amounts) {
    discounted = discounted * above + amount * scale;
    scale *= below;
  }
  const divisor = above ** last * unit;
  switch (convention) {
    case 'year0':
      return { whole: discounted, root: 0n, radicand: 0n, divisor };
    case 'firstYearDiscounted':
      return { whole: discounted * below, root: 0n, radicand: 0n, divisor: divisor * above };
    case 'midYear': {
      // From year 1 on half a year more: times the root of growth, √(above · below) / below.
      const first = (amounts[0] ?? 0n) * above ** last;
      const radicand = above * below;
      return { whole: first * below, root: discounted - first, radicand, divisor: divisor * below };
    }
  }
}

/** The sums in whole numbers of one unit, so many of which are a krone. */
function wholeNumbers(sums: YearlySums): {
  readonly amounts: readonly bigint[];
  readonly unit: bigint;
} {
  if (sums.kind === 'whole') return { amounts: sums.whole.map(BigInt), unit: 100n };
  const decimals = Math.max(...sums.exact.map((text) => decimalsOf(text).length));
  return {
    amounts: sums.exact.map((text) => wholeNumber(text, decimals)),
    unit: 10n ** BigInt(decimals),
  };
}

function wholeNumber(text: DecimalText, decimals: number): bigint {
  const [whole = '0'] = text.split('.');
  return BigInt(whole + decimalsOf(text).padEnd(decimals, '0'));
}

function decimalsOf(text: DecimalText): string {
  return text.split('.')[1] ?? '';
}

import type { BusinessCase } from '../domain/business-case/business-case.ts';
import { Decimal } from '../domain/number/decimal.ts';
import type { Money } from '../domain/number/quantities.ts';
import { rounded } from '../domain/number/rounding.ts';
import type { SimulatedCase } from '../domain/uncertainty/simulation.ts';
import {
  checkMean,
  percentiles,
  type SimulationBin,
  type SimulationResult,
} from '../domain/uncertainty/simulation-result.ts';
import { simulation } from './da/simulation.ts';
import { formatAmount, formatMoney, formatNumber, formatShare } from './format.ts';
import type { KeyFigure } from './key-figures.ts';

type Said = Omit<KeyFigure, 'figure'>;

/** A count as it is written: `10.000`. */
export function sayCount(count: number): string {
  return formatAmount(new Decimal(count));
}

/** What the draws come to, as figures side by side. */
export function simulationFigures(result: SimulationResult): readonly Said[] {
  const words = simulation.figures;
  const { draws, mean, standardDeviation, standardError, shareBelowZero } = result;
  const error = words.meanError(kroner(standardError));
  const below = Math.round(shareBelowZero * draws);
  return [
    amount(words.mean, mean, [error]),
    { ...amount(words.spread, standardDeviation, [words.spreadAssumes]), tone: null },
    {
      title: words.belowZero,
      value: sayShare(shareBelowZero),
      isDefined: true,
      tone: below === 0 ? null : 'cost',
      remarks: [words.countOf(sayCount(below), sayCount(draws))],
    },
    ...percentiles.map((one) => amount(words.percentile[one], result.percentiles[one], [])),
  ];
}

/** The mean beside the exact expected value, and whether chance explains that they differ [SIM-7]. */
export function sayMeanCheck(result: SimulationResult, expected: Money): string {
  const words = simulation.check;
  const { difference, errors, agrees } = checkMean(result, expected);
  if (errors === null) {
    const value = kroner(result.mean);
    return agrees ? words.still(value) : words.stillDiffers(value, formatMoney(expected));
  }
  const side = difference.isNegative() ? 'below' : 'above';
  const apart = rounded(difference.abs(), 0).isZero()
    ? words.none(formatMoney(expected))
    : words.difference(formatMoney(difference.abs()), side, formatMoney(expected));
  const times = formatNumber(new Decimal(errors), 1);
  const judged = (agrees ? words.agrees : words.differs)(times, kroner(result.standardError));
  return `${apart} ${judged}`;
}

/** What the draws are made of, beside the settings: one sentence for lines and one for risks. */
export function sayDrawn(
  { weighting }: Pick<BusinessCase, 'weighting'>,
  { lines, risks }: SimulatedCase,
): string {
  return [
    ...(lines.length === 0 ? [] : [simulation.drawnFrom[weighting]]),
    ...(risks.length === 0 ? [] : [simulation.risks]),
  ].join(' ');
}

/** What the drawing shows, for those who do not see it. */
export function sayHistogram({ bins }: SimulationResult): string {
  const highest = bins.reduce<SimulationBin | undefined>(
    (most, bin) => (most === undefined || bin.count > most.count ? bin : most),
    undefined,
  );
  const [least, most] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 0];
  return simulation.chart.summary(
    ...([least, most, highest?.from ?? 0, highest?.to ?? 0].map(kroner) as [
      string,
      string,
      string,
      string,
    ]),
  );
}

/** A share of the draws with one decimal; what is not quite nothing never reads as nothing. */
export function sayShare(share: number): string {
  if (share > 0 && share < 0.0005) {
    return simulation.figures.below(formatShare(new Decimal('0.001'), 1));
  }
  return formatShare(new Decimal(share), 1);
}

function amount(title: string, value: number, remarks: readonly string[]): Said {
  const sign = rounded(new Decimal(value), 0).cmp(0);
  const tone = sign === 0 ? null : sign > 0 ? 'gain' : 'cost';
  return { title, value: kroner(value), isDefined: true, tone, remarks };
}

function kroner(value: number): string {
  return formatMoney(new Decimal(value));
}

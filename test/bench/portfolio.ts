import { HyperFormula } from 'hyperformula';
import { expect, test } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText, type DecimalText } from '#src/domain/number/quantities.ts';
import { packedCase, type CaseRating } from '#src/domain/portfolio/packed-case.ts';
import { ratedCases } from '#src/domain/portfolio/rated-cases.ts';
import { benchCase, withOneInput } from './bench-case.ts';
import { quantile, tableText } from './measures.ts';

const CASES = 1000;
const LINES = 50;
const YEARS = 10;
const WARM_UP = 20;
const STEPS = 100;

/** Floats against exact digits: a spreadsheet cannot be held to more. Kroner. */
const TOLERANCE = 1e-3;

test('every case at another rate', () => {
  const one = benchCase(LINES, YEARS);
  const packed = Array.from({ length: CASES }, (_, at) =>
    packedCase({ ...withOneInput(one, at), id: `case-${String(at)}` as CaseId }, one.priceYear),
  );
  const ratings = packed.map(({ rating }) => rating);
  const sheet = sheetOf(ratings);
  const contestants = [
    {
      name: 'Gevinstkort, every digit settled',
      change: (rate: DecimalText) => ours(ratings, rate),
    },
    { name: 'HyperFormula', change: (rate: DecimalText) => sheet.change(Number(rate)) },
  ];
  const rateOf = (step: number) => decimalText(new Decimal(step % 97).plus(1).div(1000));
  for (let step = 0; step < WARM_UP; step += 1) {
    const [first = [], ...others] = contestants.map(({ change }) => change(rateOf(step)));
    for (const other of others) {
      const off = first.filter(
        (worth, at) => !(Math.abs(worth - (other[at] ?? Number.NaN)) < TOLERANCE),
      );
      expect(off).toEqual([]);
    }
  }
  const times = contestants.map(() => Array<number>(STEPS).fill(Number.NaN));
  for (let step = 0; step < STEPS; step += 1) {
    // Interleaved, so that whatever else the machine does falls on all of them alike.
    contestants.forEach(({ change }, at) => {
      const before = performance.now();
      change(rateOf(WARM_UP + step));
      const taken = times[at];
      if (taken !== undefined) taken[step] = performance.now() - before;
    });
  }
  const medians = times.map((taken) => quantile(taken, 0.5));
  const [reference = Number.NaN] = medians;
  const rows = contestants.map(({ name }, at) => {
    const median = medians[at] ?? Number.NaN;
    const slow = quantile(times[at] ?? [], 0.95);
    return [name, median.toFixed(3), slow.toFixed(3), (median / reference).toFixed(2)];
  });
  const what = `${String(CASES)} cases x ${String(LINES)} lines at another rate`;
  console.log(tableText([what, 'median ms', '95 % ms', 'ratio'], rows));
});

function ours(ratings: readonly (CaseRating | null)[], rate: DecimalText): readonly number[] {
  const { whole, rest } = ratedCases(ratings, rate);
  return Array.from(whole, (ore, at) => (ore + (rest[at] ?? 0)) / 100);
}

/**
 * The cases below each other, as one who knows spreadsheets builds it for this question alone: yearly sums
 * as numbers, one row of factors for all, and of each case what it is worth and its break-even.
 */
function sheetOf(ratings: readonly (CaseRating | null)[]) {
  const columns = YEARS + 1;
  const last = String.fromCharCode('A'.charCodeAt(0) + YEARS);
  const row = (at: number) => `A${String(at)}:${last}${String(at)}`;
  const factors = Array.from({ length: columns }, (_, year) =>
    year === 0 ? 1 : `=${String.fromCharCode('A'.charCodeAt(0) + year - 1)}2/(1+$A$1)`,
  );
  const figures = ratings.map((_, at) => {
    const [net, costs, benefits] = [3, 4, 5].map((first) => row(first + 3 * at));
    const worth = (of = '') => `SUMPRODUCT(${of},${row(2).replaceAll(/([A-Z])(\d)/g, '$$$1$$$2')})`;
    return [`=${worth(net)}`, `=${worth(costs)}/${worth(benefits)}`];
  });
  const kroner = (rating: CaseRating | null) =>
    [rating?.net, rating?.costs, rating?.benefitsAtFullRealisation].map((sums) => {
      if (sums === undefined || sums.kind === 'large')
        throw new Error('the bench has usual amounts');
      return sums.whole.map(
        (ore, year) => (ore + (sums.kind === 'broken' ? (sums.rest[year] ?? 0) : 0)) / 100,
      );
    });
  const engine = HyperFormula.buildFromSheets(
    {
      Cases: [[0.035], factors, ...ratings.flatMap(kroner)],
      Figures: figures.map((cells) =>
        cells.map((cell) => cell.replaceAll(/(\$?[A-Z]\$?\d+):/g, 'Cases!$1:')),
      ),
    },
    { licenseKey: 'gpl-v3' },
  );
  return {
    change: (rate: number): readonly number[] => {
      engine.setCellContents({ sheet: 0, row: 0, col: 0 }, rate);
      return engine.getSheetValues(1).map(([worth]) => Number(worth));
    },
  };
}

import { expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { appraisal } from '#src/domain/finance/appraisal.ts';
import { benchCase, inputOf, withOneInput } from './bench-case.ts';
import { differences, headlineNumbers, type HeadlineNumbers } from './headline-numbers.ts';
import { quantile, tableText } from './measures.ts';
import { plainFigures } from './plain-way.ts';
import { spreadsheetOf } from './spreadsheet.ts';

/** Floats against decimals: a spreadsheet cannot be held to more. */
const TOLERANCE = 1e-9;
const WARM_UP = 100;
const STEPS = 500;

/** Takes one input of the case to a new amount and answers with every headline figure. */
interface Contestant {
  readonly name: string;
  readonly change: (step: number) => HeadlineNumbers;
}

test('one input changes and every headline figure follows', () => {
  const small = benchCase(50, 10);
  const large = benchCase(200, 20);
  const contestants = [
    gevinstkort('Gevinstkort, 50 lines x 10 years', small),
    hyperFormula('HyperFormula, 50 lines x 10 years', small),
    plain('plain decimals, 50 lines x 10 years', small),
    gevinstkort('Gevinstkort, 200 lines x 20 years', large),
    hyperFormula('HyperFormula, 200 lines x 20 years', large),
  ];
  const [
    ours = missing(),
    sheet = missing(),
    powers = missing(),
    ours200 = missing(),
    sheet200 = missing(),
  ] = contestants;

  for (let step = 0; step < WARM_UP; step += 1) {
    const figures = ours.change(step);
    expect(differences(figures, sheet.change(step), TOLERANCE)).toEqual([]);
    expect(differences(figures, powers.change(step), TOLERANCE)).toEqual([]);
    expect(differences(ours200.change(step), sheet200.change(step), TOLERANCE)).toEqual([]);
  }

  const times = contestants.map(({ change }) => ({
    change,
    milliseconds: Array<number>(STEPS).fill(Number.NaN),
  }));
  for (let step = 0; step < STEPS; step += 1) {
    // Interleaved, so that whatever else the machine does falls on all of them alike.
    for (const { change, milliseconds } of times) {
      const before = performance.now();
      change(WARM_UP + step);
      milliseconds[step] = performance.now() - before;
    }
  }

  const medians = times.map(({ milliseconds }) => quantile(milliseconds, 0.5));
  const [reference = Number.NaN] = medians;
  const rows = contestants.map(({ name }, index) => {
    const median = medians[index] ?? Number.NaN;
    const slow = quantile(times[index]?.milliseconds ?? [], 0.95);
    return [name, median.toFixed(3), slow.toFixed(3), (median / reference).toFixed(2)];
  });
  const head = ['one input changed, all headline figures', 'median ms', '95 % ms', 'ratio'];
  console.log(tableText(head, rows));
});

function gevinstkort(name: string, businessCase: BusinessCase): Contestant {
  let document = businessCase;
  return {
    name,
    change: (step) => {
      document = withOneInput(document, step);
      const result = appraisal(document);
      if (result.kind === 'undefined') throw new Error('the case of the bench is complete');
      return headlineNumbers(result.appraisal);
    },
  };
}

function hyperFormula(name: string, businessCase: BusinessCase): Contestant {
  const sheet = spreadsheetOf(businessCase);
  return {
    name,
    change: (step) => {
      const { index, input } = inputOf(businessCase, step);
      sheet.type(index, Number(input));
      return sheet.figures();
    },
  };
}

function plain(name: string, businessCase: BusinessCase): Contestant {
  let document = businessCase;
  return {
    name,
    change: (step) => {
      document = withOneInput(document, step);
      return plainFigures(document);
    },
  };
}

function missing(): never {
  throw new Error('a contestant is missing');
}

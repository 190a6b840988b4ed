import { expect, test } from 'vitest';

import { caseShown } from '#src/domain/alternatives/case-of-alternative.ts';
import { comparison } from '#src/domain/alternatives/comparison.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { appraisal } from '#src/domain/finance/appraisal.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { share } from '#src/domain/number/quantities.ts';
import { switchingOfLines } from '#src/domain/uncertainty/switching-of-lines.ts';
import { tornadoOfCase } from '#src/domain/uncertainty/tornado-of-case.ts';
import { twoWayTable } from '#src/domain/uncertainty/two-way.ts';
import { benchAlternatives, inputOf, withOneInputInShown } from './bench-case.ts';
import { quantile, tableText } from './measures.ts';
import { sensitivitySheet } from './sensitivity-sheet.ts';

const ALTERNATIVES = 3;
/** Of each alternative. */
const LINES = 60;
const YEARS = 15;
const WARM_UP = 5;
const STEPS = 40;
/** How many times faster we are to be than the spreadsheet, with each panel. */
const GOAL = 20;
/** Floats against decimals, of amounts that are small beside the case: a spreadsheet has 15 digits. */
const TOLERANCE = 1e-9;

const SWING = 0.2;
const POINTS = 0.01;
const LATE = 12;
const SHARES = [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3];

/** Every number of the three panels, each by what it is of, so that two ways can be compared. */
type Numbers = ReadonlyMap<string, number>;

interface Answers {
  readonly tornado: Numbers;
  readonly switching: Numbers;
  readonly twoWay: Numbers;
}
type Panel = keyof Answers;
const panels = ['tornado', 'switching', 'twoWay'] as const;

/** Takes one input of the alternative shown to a new amount, and then works out a panel. */
interface Contestant {
  readonly change: (step: number) => void;
  /** Works out all alternatives, where there is more than one. */
  readonly compare?: () => unknown;
  readonly work: Readonly<Record<Panel, () => Numbers>>;
}

test('one input changes, and tornado, switching values and a table of two follow', () => {
  const businessCase = benchAlternatives(ALTERNATIVES, LINES, YEARS);
  const contestants = [gevinstkort(businessCase), hyperFormula(caseShown(businessCase))] as const;
  for (let step = 0; step < WARM_UP; step += 1) {
    const [ours, theirs] = contestants.map((contestant) => answersOf(contestant, step));
    expect(ours).toBeDefined();
    for (const panel of panels) expectSame(ours?.[panel], theirs?.[panel]);
  }

  const times = contestants.map((contestant) => ({
    contestant,
    change: [] as number[],
    tornado: [] as number[],
    switching: [] as number[],
    twoWay: [] as number[],
    all: [] as number[],
    compare: [] as number[],
  }));
  for (let step = WARM_UP; step < WARM_UP + STEPS; step += 1) {
    // Interleaved, so that whatever else the machine does falls on both alike.
    for (const { contestant, all, compare, ...parts } of times) {
      const started = performance.now();
      parts.change.push(timeOf(() => contestant.change(step)));
      for (const panel of panels) parts[panel].push(timeOf(contestant.work[panel]));
      all.push(performance.now() - started);
      if (contestant.compare) compare.push(timeOf(contestant.compare));
    }
  }

  const [ours, sheet] = times;
  const rows = (['change', ...panels, 'all'] as const).map((part) => {
    const [one, other] = [ours, sheet].map((time) => quantile(time?.[part] ?? [], 0.5));
    return [names[part], ...[one, other].map((time) => (time ?? 0).toFixed(3)), ratio(other, one)];
  });
  const compared = [names.compare, quantile(ours?.compare ?? [], 0.5).toFixed(3), '', ''];
  const size = `${String(ALTERNATIVES)} x ${String(LINES)} lines x ${String(YEARS)} years`;
  const title = `${size}, median ms of ${String(STEPS)}`;
  console.log(tableText([title, 'Gevinstkort', 'HyperFormula', 'times'], [...rows, compared]));
  for (const panel of panels) {
    const [one, other] = [ours, sheet].map((time) => quantile(time?.[panel] ?? [], 0.5));
    expect((other ?? 0) / (one ?? 1), names[panel]).toBeGreaterThan(GOAL);
  }
});

const names = {
  change: 'one input changed',
  tornado: 'tornado of all lines, rate, horizon, delay',
  switching: 'switching values of all lines',
  twoWay: 'all benefits by all costs, 7 x 7',
  all: 'all of it',
  compare: 'the alternatives side by side',
} as const;

function gevinstkort(businessCase: BusinessCase): Contestant {
  let whole = businessCase;
  let document = caseShown(whole);
  const appraised = () => {
    const result = appraisal(document);
    if (result.kind === 'undefined') throw new Error('the case of the bench is complete');
    return result.appraisal;
  };
  let current = appraised();
  const steps = SHARES.map((step) => new Decimal(step));
  return {
    change: (step) => {
      whole = withOneInputInShown(whole, step);
      document = caseShown(whole);
      current = appraised();
    },
    compare: () => comparison(whole),
    work: {
      tornado: () => {
        const { bars } = tornadoOfCase(document, current, {
          lines: new Map(),
          share: share(SWING),
          rate: { low: new Decimal(-POINTS), high: new Decimal(POINTS) },
          horizon: { low: -1, high: 1 },
          delay: { low: 0, high: LATE },
        });
        return new Map(
          bars.flatMap(({ input, atLow, atHigh }) => {
            const name = input.kind === 'line' ? input.id : input.kind;
            return [
              [`${name} low`, atLow.toNumber()],
              [`${name} high`, atHigh.toNumber()],
            ];
          }),
        );
      },
      switching: () =>
        new Map(
          switchingOfLines(current).flatMap(({ id, switching }) =>
            switching.kind === 'value' ? [[id, switching.value.change.toNumber()]] : [],
          ),
        ),
      twoWay: () => {
        const table = twoWayTable(
          document,
          { kind: 'lines', ids: document.benefits.map(({ id }) => id), steps },
          { kind: 'lines', ids: document.costs.map(({ id }) => id), steps },
        );
        return new Map(
          table.flatMap((row, down) =>
            row.map((cell, across) => [
              `${String(down)} ${String(across)}`,
              cell.kind === 'value' ? cell.value.toNumber() : Number.NaN,
            ]),
          ),
        );
      },
    },
  };
}

function hyperFormula(businessCase: BusinessCase): Contestant {
  const sheet = sensitivitySheet(businessCase);
  const ids = [...businessCase.costs, ...businessCase.benefits].map(({ id }) => id);
  const idOf = (index: number): string => ids[index] ?? '';
  return {
    change: (step) => {
      const { index, input } = inputOf(businessCase, step);
      sheet.type(index, Number(input));
    },
    work: {
      tornado: () => {
        const numbers = new Map<string, number>();
        for (const cell of sheet.cashLines) {
          const amount = sheet.amountOf(cell);
          numbers.set(`${idOf(cell)} low`, sheet.valueWith({ cell, to: amount * (1 - SWING) }));
          numbers.set(`${idOf(cell)} high`, sheet.valueWith({ cell, to: amount * (1 + SWING) }));
        }
        const { horizon } = businessCase;
        const terms = [
          { name: 'rate', cell: 'ratePoints', ends: [-POINTS, POINTS] },
          { name: 'horizon', cell: 'horizon', ends: [horizon - 1, horizon + 1] },
          { name: 'delay', cell: 'delay', ends: [0, LATE] },
        ] as const;
        for (const { name, cell, ends } of terms) {
          numbers.set(`${name} low`, sheet.valueWith({ cell, to: ends[0] }));
          numbers.set(`${name} high`, sheet.valueWith({ cell, to: ends[1] }));
        }
        sheet.asPlanned();
        return numbers;
      },
      switching: () => {
        const planned = sheet.netPresentValue();
        const numbers = sheet.cashLines.map((cell): [string, number] => {
          const worth = planned - sheet.valueWith({ cell, to: 0 });
          return [idOf(cell), -planned / worth];
        });
        sheet.asPlanned();
        return new Map(numbers);
      },
      twoWay: () => {
        const numbers = SHARES.flatMap((row, down) =>
          SHARES.map((column, across): [string, number] => [
            `${String(down)} ${String(across)}`,
            sheet.valueWith(
              { cell: 'allBenefits', to: 1 + row },
              { cell: 'allCosts', to: 1 + column },
            ),
          ]),
        );
        sheet.asPlanned();
        return new Map(numbers);
      },
    },
  };
}

function answersOf({ change, work }: Contestant, step: number): Answers {
  change(step);
  return { tornado: work.tornado(), switching: work.switching(), twoWay: work.twoWay() };
}

function expectSame(ours: Numbers = new Map(), theirs: Numbers = new Map()): void {
  expect(ours.size).toBeGreaterThan(LINES / 2);
  expect([...ours.keys()].toSorted()).toEqual([...theirs.keys()].toSorted());
  const largest = Math.max(...[...ours.values()].map(Math.abs));
  const apart = [...ours].filter(
    ([name, value]) => !(Math.abs(value - (theirs.get(name) ?? Number.NaN)) <= TOLERANCE * largest),
  );
  expect(apart).toEqual([]);
}

function timeOf(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

function ratio(slow = Number.NaN, fast = Number.NaN): string {
  return (slow / fast).toFixed(1);
}

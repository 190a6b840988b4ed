import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { twoWayTable, type Axis } from '#src/domain/uncertainty/two-way.ts';
import {
  asPlanned,
  valuationUnderTerms,
  type ValueUnderTerms,
} from '#src/domain/uncertainty/value-under-terms.ts';
import { anyCase } from '#test/support/any-case.ts';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, level, timeSaved } from '#test/support/business-cases.ts';
import { known } from '#test/support/figures.ts';
import { expectNear } from '#test/support/near.ts';

const decimals = (...steps: readonly string[]) => steps.map((step) => new Decimal(step));

/** Any axis of a case; its middle step is as planned. */
function anyAxisOf({ costs, benefits }: BusinessCase): fc.Arbitrary<Axis> {
  const ids = [...costs, ...benefits].map(({ id }) => id);
  return fc.oneof(
    fc
      .subarray(ids)
      .map((some): Axis => ({ kind: 'lines', ids: some, steps: decimals('-0.2', '0', '0.5') })),
    fc.constant<Axis>({ kind: 'rate', steps: decimals('-0.01', '0', '0.02') }),
    fc.constant<Axis>({ kind: 'horizon', steps: [1, 0, 3] }),
    fc.constant<Axis>({ kind: 'delay', steps: [-4, 0, 18] }),
  );
}

const anyCaseWithAxes = anyCase.chain((document) =>
  fc.record({
    document: fc.constant(document),
    rows: anyAxisOf(document),
    columns: anyAxisOf(document),
  }),
);

describe('twoWayTable', () => {
  test('TWO-1 with neither input moved it is the net present value', () => {
    fc.assert(
      fc.property(anyCaseWithAxes, ({ document, rows, columns }) => {
        const table = twoWayTable(document, rows, columns);
        expect(table.map((row) => row.length)).toEqual([3, 3, 3]);
        expectNear(known(table[1]?.[1]), appraised(document).figures.netPresentValue);
      }),
      { numRuns: 40 },
    );
  });

  test('TWO-1 turned round, rows for columns, it says the same', () => {
    fc.assert(
      fc.property(anyCaseWithAxes, ({ document, rows, columns }) => {
        const table = twoWayTable(document, rows, columns);
        const turned = twoWayTable(document, columns, rows);
        table.forEach((row, down) => {
          row.forEach((cell, across) => expectNear(known(cell), known(turned[across]?.[down])));
        });
      }),
      { numRuns: 20 },
    );
  });

  test('TWO-1 a line and the rate: what the document says when both are typed into it', () => {
    const benefit = aBenefit({ value: level('400000') });
    const document = aCase({ costs: [aCost()], benefits: [benefit], ownRate: decimalText('0.04') });
    const table = twoWayTable(
      document,
      { kind: 'rate', steps: decimals('-0.01', '0.01') },
      { kind: 'lines', ids: [benefit.id], steps: decimals('-0.5', '0.25') },
    );
    ['0.03', '0.05'].forEach((rate, down) => {
      ['200000', '500000'].forEach((amount, across) => {
        const { netPresentValue } = appraised({
          ...document,
          ownRate: decimalText(rate),
          benefits: [{ ...benefit, value: level(amount) }],
        }).figures;
        expectNear(known(table[down]?.[across]), netPresentValue);
      });
    });
  });

  test('TWO-1 two of the terms: what the case is worth under both', () => {
    const document = aCase({ costs: [aCost()], benefits: [aBenefit()] });
    const [row = []] = twoWayTable(
      document,
      { kind: 'delay', steps: [7] },
      { kind: 'horizon', steps: [2] },
    );
    const change = { ...asPlanned, months: 7, years: 2 };
    expectNear(known(row[0]), known(valuationUnderTerms(document)(document)(change)));
  });

  test('TWO-2 a line that both axes move is multiplied by both: minutes and hourly rate', () => {
    const saved = (minutes: string, rate: string) =>
      aBenefit({
        value: timeSaved({
          minutes: decimalText(minutes),
          hourlyRate: { kind: 'own', amount: decimalText(rate) },
        }),
      });
    const benefit = saved('10', '500');
    const document = aCase({ costs: [aCost()], benefits: [benefit] });
    const steps = decimals('-0.1', '0', '0.2');
    const axis: Axis = { kind: 'lines', ids: [benefit.id], steps };
    const table = twoWayTable(document, axis, axis);
    ['9', '10', '12'].forEach((minutes, down) => {
      ['450', '500', '600'].forEach((rate, across) => {
        const changed = { ...document, benefits: [saved(minutes, rate)] };
        expectNear(known(table[down]?.[across]), appraised(changed).figures.netPresentValue);
      });
    });
  });

  test('FIG-1 a step that is no horizon, or no rate, leaves its cells without a value', () => {
    const document = aCase({ benefits: [aBenefit()] });
    const table = twoWayTable(
      document,
      { kind: 'horizon', steps: [-5, 0] },
      { kind: 'rate', steps: decimals('-2', '0') },
    );
    expect(table.map((row) => row.map(toReason))).toEqual([
      ['horizon-outside-limits', 'horizon-outside-limits'],
      ['rate-too-low', 'value'],
    ]);
  });
});

function toReason(cell: ValueUnderTerms): string {
  return cell.kind === 'undefined' ? cell.reason : cell.kind;
}

import { describe, expect, test } from 'vitest';

import { money, type Money } from '#src/domain/number/quantities.ts';
import { tornado } from '#src/domain/uncertainty/sensitivity.ts';
import { formatAmount } from '#src/text/format.ts';
import { tornadoAxis, tornadoRow, type TornadoRow } from '#src/ui/charts/tornado-rows.ts';

function rowOf(base: string, atLow: string, atHigh: string): TornadoRow {
  const effect = { input: 'x', atLow: money(atLow), atHigh: money(atHigh) };
  const [bar] = tornado(money(base), [effect]).bars;
  if (bar === undefined) throw new Error('an effect has a bar');
  const written = (amount: Money) => formatAmount(amount);
  return tornadoRow(money(base), bar, { key: 'x', name: 'X', ends: '±20 %', written });
}

describe('tornadoRow', () => {
  test.for([
    ['a benefit: its low is worse', '80', '120', -20, 20, '80', '120'],
    ['a cost: its high is worse', '130', '60', -40, 30, '60', '130'],
    ['a delay: only worse', '100', '-10', -110, 0, '−10', null],
    ['only better', '100', '150', 0, 50, null, '150'],
    ['both ends below what is planned', '70', '90', -30, 0, '70', null],
  ] as const)('%s', ([, atLow, atHigh, worse, better, worst, best]) => {
    expect(rowOf('100', atLow, atHigh)).toEqual({
      key: 'x',
      name: 'X',
      ends: '±20 %',
      worse,
      better,
      worst,
      best,
    });
  });
});

describe('tornadoAxis', () => {
  test('0 is on the axis where the bars are near it', () => {
    const axis = tornadoAxis(money('100'), [rowOf('100', '60', '140')]);
    expect(axis).toEqual({ ticks: [0, 50, 100, 150], hasZero: true });
  });

  test('far from 0 the bars have the width for themselves', () => {
    const axis = tornadoAxis(money('1000'), [rowOf('1000', '960', '1040')]);
    expect(axis).toEqual({ ticks: [960, 980, 1000, 1020, 1040], hasZero: false });
  });

  test('and so on the other side of it', () => {
    const axis = tornadoAxis(money('-1000'), [rowOf('-1000', '-1040', '-960')]);
    expect(axis.hasZero).toBe(false);
    expect(axis.ticks.at(-1)).toBe(-960);
  });
});

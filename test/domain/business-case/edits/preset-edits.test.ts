import { describe, expect, test } from 'vitest';

import type { CostLineId } from '#src/domain/business-case/cost-line.ts';
import {
  addPresetCosts,
  hasPresetCost,
  type PresetCost,
} from '#src/domain/business-case/edits/preset-edits.ts';
import { MOST_LINES } from '#src/domain/business-case/limits.ts';
import { costPresetIds, costPresets, headingsOf } from '#src/domain/presets/cost-presets.ts';
import { aBenefit, aCase, aCost, someParameters } from '#test/support/business-cases.ts';

describe('lines from a list', () => {
  test('PRE-1 a line has heading, title and kind, hours where it says so, and nothing typed', () => {
    const after = addPresetCosts([
      chosen({ id: 'a', title: 'Kurser', kind: 'oneOff' }),
      chosen({ id: 'b', title: 'Timer på kursus', kind: 'oneOff', isHours: true }),
      chosen({ id: 'c', title: 'Oplæring', kind: 'recurring', isHours: true }),
    ])(aCase());
    expect(after.costs).toMatchObject([
      {
        id: 'a',
        group: 'Uddannelse',
        title: 'Kurser',
        kind: 'oneOff',
        amounts: { kind: 'level', amount: null },
        timing: { startMonth: '2026-01', endMonth: null },
        alternatives: null,
      },
      {
        id: 'b',
        kind: 'oneOff',
        amounts: { kind: 'hours', hours: null, hourlyRate: { kind: 'parameter', id: 'per-hour' } },
      },
      { id: 'c', kind: 'recurring', timing: { startMonth: '2027-01' } },
    ]);
  });

  test('PRE-1 without an hourly rate in the parameters an hour costs what is not typed yet', () => {
    const before = aCase({ parameters: someParameters({ hourlyRates: [] }) });
    expect(addPresetCosts([chosen({ id: 'a', isHours: true })])(before).costs[0]?.amounts).toEqual({
      kind: 'hours',
      hours: null,
      hourlyRate: { kind: 'own', amount: null },
    });
  });

  test('PRE-2 they come last, in their order, and none of them where they do not fit', () => {
    const known = aCost();
    const two = [chosen({ id: 'a' }), chosen({ id: 'b' })];
    const added = addPresetCosts(two)(aCase({ costs: [known] }));
    expect(added.costs.map(({ id }) => id)).toEqual([known.id, 'a', 'b']);

    const benefits = Array.from({ length: MOST_LINES - 1 }, () => aBenefit());
    const almostFull = aCase({ benefits });
    expect(addPresetCosts(two)(almostFull)).toBe(almostFull);
    expect(addPresetCosts(two.slice(1))(almostFull).costs.map(({ id }) => id)).toEqual(['b']);
  });

  test('CAS-3 no lines change nothing', () => {
    const before = aCase();
    expect(addPresetCosts([])(before)).toBe(before);
  });

  test('PRE-3 a line is there when its title stands under its heading', () => {
    const document = aCase({ costs: [aCost({ group: ' uddannelse', title: 'KURSER ' })] });
    expect(hasPresetCost(document, { group: 'Uddannelse', title: 'Kurser' })).toBe(true);
    expect(hasPresetCost(document, { group: 'Drift', title: 'Kurser' })).toBe(false);
    expect(hasPresetCost(document, { group: 'Uddannelse', title: 'Kursus' })).toBe(false);
  });
});

describe('the lists', () => {
  test('PRE-1 every list is offered once, and no line stands twice', () => {
    expect([...costPresetIds].toSorted()).toEqual(Object.keys(costPresets).toSorted());
    const ids = costPresetIds.flatMap((preset) =>
      headingsOf(preset).flatMap(({ lines }) => lines.map(({ id }) => id)),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('PRE-1 the checklist has what introducing something takes, much of it in own hours', () => {
    expect(headingsOf('checklist').map(({ id }) => id)).toEqual([
      'procurement',
      'technology',
      'training',
      'internalHours',
      'doubleOperation',
      'phaseOut',
      'yearsAfter',
      'measuring',
    ]);
    const [hours] = headingsOf('checklist').filter(({ id }) => id === 'internalHours');
    expect(hours?.lines.every(({ isHours }) => isHours)).toBe(true);
  });
});

function chosen({ id, ...says }: Partial<PresetCost> & { readonly id: string }) {
  const cost: PresetCost = {
    group: 'Uddannelse',
    title: 'Kurser',
    kind: 'oneOff',
    isHours: false,
    ...says,
  };
  return { ...cost, id: id as CostLineId };
}

// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { uncertaintyOfCase } from '#src/domain/uncertainty/estimates-of-case.ts';
import { TornadoCard } from '#src/ui/uncertainty/TornadoCard.tsx';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, level, timeSaved } from '#test/support/business-cases.ts';

beforeAll(() => {
  // What jsdom has not: places that have a size.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly observe = vi.fn();
      readonly unobserve = vi.fn();
      readonly disconnect = vi.fn();
    },
  );
});
afterEach(cleanup);

function show(businessCase: BusinessCase): HTMLElement {
  const appraisal = appraised(businessCase);
  const uncertainty = uncertaintyOfCase(businessCase, appraisal);
  if (!uncertainty.ok) throw new Error('the lines can be carried to the price level');
  render(
    <TornadoCard
      businessCase={businessCase}
      appraisal={appraisal}
      ranges={uncertainty.value.ranges}
    />,
  );
  return screen.getByRole('region', { name: 'Hvad flytter nettonutidsværdien mest?' });
}

function textOf(part: HTMLElement): string {
  return part.textContent.replaceAll('\u00A0', ' ');
}

/** The rows of the table beneath the drawing, each as its cells. */
function rowsOf(card: HTMLElement): readonly string[] {
  const scroll = within(card).getByRole('group', { name: /tabel$/ });
  const [, ...rows] = within(scroll).getAllByRole('row');
  return rows.map((row) =>
    [...row.children].map((cell) => textOf(cell as HTMLElement)).join(' | '),
  );
}

const noRate = { ownRate: decimalText('0') };

describe('TornadoCard', () => {
  test('TOR-1, TOR-2 the table has every input with its ends, the widest first', () => {
    const card = show(
      aCase({
        ...noRate,
        horizon: 1,
        costs: [aCost({ title: 'Licens', amounts: level('100000') })],
        benefits: [
          aBenefit({
            title: 'Færre opkald',
            value: level('80000'),
            range: { kind: 'amounts', low: decimalText('40000'), high: null },
          }),
        ],
      }),
    );
    expect(rowsOf(card)).toEqual([
      'Færre opkald | 40.000 kr. | 80.000 kr. | −20 | 60 | 80',
      'Forsinkelse af gevinsterne | 0 måneder | 12 måneder | 60 | −20 | 80',
      'Licens | −20 % | +20 % | 80 | 40 | 40',
      'Kalkulationsrente | −1 procentpoint | +1 procentpoint | 61 | 59 | 2',
    ]);
  });

  test('the unit stands in the heading, and the drawing is said in words with its figures', () => {
    const card = show(
      aCase({ ...noRate, benefits: [aBenefit({ title: 'Færre opkald', value: level('50000') })] }),
    );
    expect(textOf(card)).toContain('NNV i t.kr., 2026 p/l');
    const drawing = within(card).getByRole('img');
    expect(drawing.getAttribute('aria-label')?.replaceAll('\u00A0', ' ')).toContain(
      'Færre opkald (±20 %) giver NNV mellem 240.000 kr. og 360.000 kr.',
    );
  });

  test('it says which inputs alone bring the case below 0, or that none does', () => {
    const costs = [aCost({ title: 'Indkøb', amounts: level('590000') })];
    const weak = show(aCase({ ...noRate, costs, benefits: [aBenefit({ title: 'Besøg' })] }));
    expect(textOf(weak)).toMatch(/Kan alene bringe NNV under 0: »Besøg«, .*»Indkøb«/);
    cleanup();
    const strong = show(aCase({ ...noRate, benefits: [aBenefit({ title: 'Besøg' })] }));
    expect(textOf(strong)).toContain('Intet af forholdene bringer alene NNV under 0.');
  });

  test('of a case that does not hold it says what alone brings it up to 0', () => {
    const costs = [aCost({ title: 'Indkøb', amounts: level('610000') })];
    const card = show(aCase({ ...noRate, costs, benefits: [aBenefit({ title: 'Besøg' })] }));
    expect(textOf(card)).toMatch(/Kan alene bringe NNV op på 0: .*»Besøg«/);
  });

  test('FIG-1 what cannot be moved, and what moves nothing, is named with the reason', () => {
    const card = show(
      aCase({
        horizon: 1,
        benefits: [
          aBenefit({ title: 'Besøg' }),
          aBenefit({ title: 'Tid', class: 'capacity', value: timeSaved() }),
        ],
      }),
    );
    expect(textOf(card)).toContain('Periode er ikke flyttet: Perioden skal være 1–50 år');
    expect(textOf(card)).toContain('Flytter ikke NNV');
    expect(textOf(card)).toContain('»Tid«');
  });

  test('TOR-4 how far everything is moved is said', () => {
    expect(textOf(show(aCase({ benefits: [aBenefit()] })))).toContain(
      'de andre ±20 %. Renten flyttes ±1 procentpoint, perioden ±1 år, og gevinsterne kommer op til 12 måneder senere.',
    );
  });

  test('ten are drawn, and of the rest is told how many and how little they move', () => {
    const benefits = Array.from({ length: 14 }, (_, index) =>
      aBenefit({ title: `Nr. ${String(index)}`, value: level(String(1000 * (index + 1))) }),
    );
    const card = show(aCase({ ...noRate, benefits }));
    expect(rowsOf(card)).toHaveLength(17);
    expect(textOf(card)).toMatch(/De andre 7 flytter højst [\d.]+ kr\. hver og står i tabellen/);
    const drawing = within(card).getByRole('img').getAttribute('aria-label') ?? '';
    expect(drawing.split(' giver NNV ')).toHaveLength(11);
  });

  test('a case of nothing has nothing to draw', () => {
    const card = show(aCase({ benefits: [aBenefit({ value: level('0') })] }));
    expect(textOf(card)).toContain('Der er endnu intet beløb');
    expect(within(card).queryByRole('img')).toBeNull();
  });
});

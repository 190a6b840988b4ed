import { describe, expect, test } from 'vitest';

import { money } from '#src/domain/number/quantities.ts';
import type { SimulationResult } from '#src/domain/uncertainty/simulation-result.ts';
import {
  sayDrawn,
  sayHistogram,
  sayMeanCheck,
  sayShare,
  simulationFigures,
} from '#src/text/say-simulation.ts';

const result: SimulationResult = {
  draws: 10_000,
  mean: 426_000.4,
  standardDeviation: 79_000,
  standardError: 790,
  percentiles: { 10: -12_000, 50: 430_000, 90: 520_000 },
  shareBelowZero: 0.0312,
  bins: [
    { from: -100_000, to: 0, count: 312 },
    { from: 0, to: 100_000, count: 9_000 },
    { from: 100_000, to: 200_000, count: 688 },
  ],
};

/** With plain spaces. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

describe('SIM-5 what the draws come to', () => {
  test('is said in six figures, each with its sign', () => {
    const said = simulationFigures(result);
    expect(said.map(({ value, tone }) => [plain(value), tone])).toEqual([
      ['426.000 kr.', 'gain'],
      ['79.000 kr.', null],
      ['3,1 %', 'cost'],
      ['−12.000 kr.', 'cost'],
      ['430.000 kr.', 'gain'],
      ['520.000 kr.', 'gain'],
    ]);
    expect(said[2]?.remarks).toEqual(['312 af 10.000 gennemregninger']);
  });

  test.for([
    { share: 0, said: '0,0 %' },
    { share: 0.0001, said: 'under 0,1 %' },
    { share: 0.0005, said: '0,1 %' },
    { share: 1, said: '100,0 %' },
  ])('a share of $share is $said', ({ share, said }) => {
    expect(plain(sayShare(share))).toBe(said);
  });
});

describe('SIM-7 the mean beside the exact value', () => {
  test('agrees within three standard errors, and says how many', () => {
    expect(plain(sayMeanCheck(result, money('426720')))).toBe(
      'Gennemsnittet ligger 720 kr. under den vægtede NNV på 426.720 kr., som er regnet ud uden tilfældighed. Det er 0,9 gange standardfejlen på 790 kr., så de stemmer overens: tilfældet alene giver op til 3 gange.',
    );
  });

  test('does not agree beyond them, and says so too', () => {
    const said = plain(sayMeanCheck(result, money('423000')));
    expect(said).toContain('Gennemsnittet ligger 3.000 kr. over den vægtede NNV på 423.000 kr.');
    expect(said).toContain('Det er 3,8 gange standardfejlen på 790 kr., og');
    expect(said).toContain('De stemmer ikke overens');
  });

  test('no difference to be seen is none', () => {
    expect(plain(sayMeanCheck(result, money('426000')))).toMatch(
      /^Gennemsnittet er den vægtede NNV på 426\.000 kr\./,
    );
  });

  test('where nothing varies every draw is the same', () => {
    const still = { ...result, mean: 50, standardDeviation: 0, standardError: 0 };
    expect(plain(sayMeanCheck(still, money(50)))).toBe(
      'Alle gennemregninger giver 50 kr., for intet i casen varierer.',
    );
    expect(sayMeanCheck(still, money(60))).toContain('Brug ikke tallene.');
  });
});

test('SIM-6 the drawing is told by where it begins, ends and is highest', () => {
  expect(plain(sayHistogram(result))).toBe(
    'Søjler fra −100.000 kr. til 200.000 kr. viser, hvor ofte NNV ender hvor. Mellem 0 kr. og 100.000 kr. ender den oftest.',
  );
});

test('SIM-3 SIM-4 what is drawn is said: lines by how they are weighed, and risks where there are some', () => {
  const lines = [{ low: 0, likely: 1, high: 2 }];
  const risks = [{ probability: 0.5, worth: -1 }];
  const simulated = { certain: 0, weighting: 'triangular', lines, risks } as const;
  const document = { weighting: 'triangular' } as const;
  expect(sayDrawn(document, { ...simulated, risks: [] })).toBe(
    'Beløb trækkes fra en trekant over lavt, sandsynligt og højt.',
  );
  expect(sayDrawn(document, { ...simulated, lines: [] })).toMatch(/^En risiko, der sker,/);
});

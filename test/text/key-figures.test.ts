import { describe, expect, test } from 'vitest';

import { decimalText } from '#src/domain/number/quantities.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { keyFigures } from '#src/text/key-figures.ts';
import { moreFigures } from '#src/text/more-figures.ts';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, from, level, timeSaved } from '#test/support/business-cases.ts';
import { caseOfStreams } from '#test/support/case-of-streams.ts';
import { casesOf } from '#test/support/worked-cases.ts';

function worked(id: string, says: Partial<BusinessCase> = {}): BusinessCase {
  const found = casesOf('caseFigures').find((one) => one.id === id);
  if (found === undefined) throw new Error(`no worked case ${id}`);
  return { ...caseOfStreams(found.input), ...says };
}

function saidOf(businessCase: BusinessCase) {
  return keyFigures(businessCase, appraised(businessCase)).map(({ title, value, remarks }) => ({
    title,
    value: seen(value),
    remarks: remarks.map(seen),
  }));
}

function seen(text: string): string {
  return text.replaceAll('\u00A0', '_');
}

describe('keyFigures', () => {
  test('G1 in words, each figure with what it stands on', () => {
    expect(saidOf(worked('G1', { ownRate: null }))).toEqual([
      {
        title: 'Nettonutidsværdi (NNV)',
        value: '98.719_kr.',
        remarks: ['3,5_%, år 0 ikke diskonteret, 2026 p/l', '5_år: 2026–2031'],
      },
      { title: 'Tilbagebetalingstid', value: '4,2_år', remarks: ['diskonteret 4,6_år'] },
      { title: 'Intern rente', value: '6,58_%', remarks: ['entydig'] },
      {
        title: 'Årlig nettogevinst',
        value: '300.000_kr.',
        remarks: ['fuld effekt fra 2028'],
      },
      {
        title: 'Casen holder, hvis mindst',
        value: '94_%',
        remarks: ['af gevinsterne realiseres'],
      },
    ]);
  });

  test('a realisation rate is said beside every figure it is in, and a loss is one', () => {
    const businessCase = worked('G1b', { ownRate: null });
    const figures = keyFigures(businessCase, appraised(businessCase));
    expect(seen(figures[0]?.value ?? '')).toBe('−391.917_kr.');
    expect(figures[0]?.tone).toBe('cost');
    expect(figures.map(({ remarks }) => seen(remarks.at(-1) ?? ''))).toEqual(
      Array(5).fill('regnet med 70_% realisering'),
    );
  });

  test('different realisation rates are said as from and to', () => {
    const said = saidOf(
      aCase({
        costs: [aCost()],
        benefits: [aBenefit({ realisationRate: decimalText('0.6') }), aBenefit()],
      }),
    );
    expect(said[0]?.remarks.at(-1)).toBe('regnet med 60–100_% realisering');
  });

  test('LED-2 the realisation of freed time is not that of the cash', () => {
    const said = saidOf(
      aCase({
        costs: [aCost()],
        benefits: [
          aBenefit(),
          aBenefit({
            class: 'capacity',
            value: timeSaved(),
            realisationRate: decimalText('0.5'),
          }),
        ],
      }),
    );
    expect(said.flatMap(({ remarks }) => remarks).join()).not.toContain('realisering');
  });

  test('DIS-2 rates that change within the horizon are said with their years', () => {
    const said = saidOf(aCase({ horizon: 40, costs: [aCost()], benefits: [aBenefit()] }));
    expect(said[0]?.remarks[0]).toBe(
      '3,5_% i år 1–35 og 2,5_% i år 36–40, år 0 ikke diskonteret, 2026 p/l',
    );
  });

  test('a case that needs more than all of its benefits does not hold', () => {
    const said = saidOf(
      aCase({ costs: [aCost({ amounts: level('1000000') })], benefits: [aBenefit()] }),
    );
    expect(said[1]?.value).toBe('ikke inden for perioden');
    expect(said[4]?.title).toBe('Casen holder ikke: det kræver, at');
  });

  test('FIG-1 a case of costs alone has words where there are no figures', () => {
    const said = saidOf(aCase({ costs: [aCost()] }));
    expect(said.map(({ value }) => value)).toEqual([
      '−100.000_kr.',
      'ikke inden for perioden',
      'findes ikke',
      'ikke defineret',
      'ikke defineret',
    ]);
    expect(said[4]?.title).toBe('Break-even-realisering');
  });
});

describe('moreFigures', () => {
  const businessCase = worked('G1', { ownRate: null });

  test('G1: both ratios are told apart, and the whole years are up', () => {
    const said = new Map(
      moreFigures(businessCase, appraised(businessCase)).map(({ title, value }) => [
        title,
        seen(value),
      ]),
    );
    expect(Object.fromEntries(said)).toEqual({
      'Simpel tilbagebetalingstid': '3,3_år',
      'Tilbagebetalingstid (hele år)': '5_år',
      'Diskonteret tilbagebetalingstid': '4,6_år',
      'Modificeret intern rente': 'ikke defineret',
      'Gevinst/omkostning': '1,06',
      'Gevinst/omkostning, driftsudgifter trukket fra gevinsten': '1,10',
      'Årlig annuitet': '21.864_kr.',
      'Nutidsværdi af gevinster': '1.635.452_kr.',
      'Nutidsværdi af omkostninger': '1.536.734_kr.',
    });
  });

  test('only rates that are not given can be mended', () => {
    const mends = (one: BusinessCase) =>
      moreFigures(one, appraised(one)).filter(({ mend }) => mend !== null);
    expect(mends(businessCase).map(({ key }) => key)).toEqual(['modifiedInternalRate']);
    const rates = { financeRate: decimalText('0.04'), reinvestRate: decimalText('0.03') };
    expect(mends({ ...businessCase, ...rates })).toEqual([]);
  });

  test('LED-2 freed time is a figure of its own, beside the net present value', () => {
    const withTime = aCase({
      costs: [aCost()],
      benefits: [
        aBenefit({ timing: from('2027-01') }),
        aBenefit({ class: 'capacity', value: timeSaved() }),
      ],
    });
    const figures = moreFigures(withTime, appraised(withTime));
    const beside = figures.find(({ key }) => key === 'includingCapacity');
    const { includingCapacity } = appraised(withTime);
    expect(beside?.value.replace(/\D/g, '')).toBe(includingCapacity.netPresentValue.toFixed(0));
    expect(beside?.remark).toContain('aldrig i stedet for');
  });
});

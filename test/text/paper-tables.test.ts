import { describe, expect, test } from 'vitest';

import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import { newRisk, type RiskId } from '#src/domain/business-case/risk.ts';
import type { CalendarDate, Month } from '#src/domain/number/calendar.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { isSealed, type SealedVersion } from '#src/domain/versions/named-version.ts';
import { assumptionTable, riskTable } from '#src/text/assumption-tables.ts';
import { coverTable } from '#src/text/cover-table.ts';
import { papers } from '#src/text/da/papers.ts';
import { followUpTable } from '#src/text/follow-up-table.ts';
import { keyFigureTable } from '#src/text/key-figure-table.ts';
import type { PaperTable } from '#src/text/paper-table.ts';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost } from '#test/support/business-cases.ts';
import { aSeal, aVersion } from '#test/support/named-versions.ts';

const valueOf = ({ rows }: PaperTable, name: string) =>
  rows.find(([first]) => first === name)?.[1]?.replaceAll('\u00a0', ' ');

const sealed = (): SealedVersion => {
  const version = aVersion({ number: 3, name: 'Til styregruppen', seal: aSeal() });
  if (!isSealed(version)) throw new Error('it has a seal');
  return version;
};

describe('what is laid before a forum', () => {
  test('PAP-1 a cover says the meeting, and what no one has said', () => {
    const request = {
      wording: 'Godkend sagen.',
      forum: 'Digitaliseringsforum',
      date: '2026-11-23' as CalendarDate,
      item: '',
    };
    const table = coverTable(aCase({ request, journalNumber: '85.00-A00-1-26' }), null);
    expect(valueOf(table, papers.cover.forum)).toBe('Digitaliseringsforum');
    expect(valueOf(table, papers.cover.date)).toBe('23.11.2026');
    expect(valueOf(table, papers.cover.item)).toBe(papers.notSaid);
    expect(valueOf(table, papers.cover.journalNumber)).toBe('85.00-A00-1-26');
    expect(valueOf(table, papers.cover.version)).toBe('kladde, ændret 01.01.2026');
    expect(valueOf(table, papers.cover.seal)).toBe(papers.cover.notSealed);
  });

  test('PAP-1 a cover says the version and its seal, and where the case is another by now', () => {
    const version = sealed();
    const seal = `Godkendt af Styregruppen 20.11.2026, SHA-256 ${version.sha256.slice(0, 12)}`;
    const same = coverTable(version.document, { version, standing: 'same' });
    expect(valueOf(same, papers.cover.version)).toBe('3 · Til styregruppen');
    expect(valueOf(same, papers.cover.seal)).toBe(seal);
    const changed = coverTable(aCase(), { version, standing: 'changed' });
    expect(valueOf(changed, papers.cover.version)).toMatch(/^kladde/);
    expect(valueOf(changed, papers.cover.seal)).toMatch(/^ændret, siden/);
    const altered = coverTable(aCase(), { version, standing: 'altered' });
    expect(valueOf(altered, papers.cover.seal)).toContain(papers.cover.altered);
  });

  test('PAP-2 assumptions stand with their source', () => {
    const { rows } = assumptionTable(aCase(), null);
    expect(rows.every((row) => row.length === 3)).toBe(true);
    const { name, source, hoursSource } = aCase().parameters;
    const set = rows.find(([first]) => first === papers.assumptions.parameterSet);
    expect(set?.[1]).toContain(name);
    expect(set?.[2]).toBe(source === '' ? papers.notSaid : source);
    const hours = rows.find(([first]) => first === papers.assumptions.hoursPerFte);
    expect(hours?.[2]).toBe(hoursSource === '' ? papers.notSaid : hoursSource);
  });

  test('PAP-2 a figure that is not defined says so, and why', () => {
    const document = aCase({ costs: [aCost()] });
    const { rows } = keyFigureTable(document, appraised(document));
    const rate = rows.find(([first]) => first === 'Intern rente');
    expect(rate?.slice(1)).toEqual(['findes ikke', 'pengestrømmen skifter ikke fortegn']);
  });

  test('PAP-2 a risk says what it costs on average, or that it is not sized', () => {
    const risks = [
      {
        ...newRisk('r' as RiskId, '2027-01' as Month),
        title: 'Nettet er ude',
        probability: decimalText('0.1'),
        consequence: decimalText('50000'),
      },
      newRisk('s' as RiskId, '2027-01' as Month),
    ];
    const document = aCase({ risks });
    const rows = riskTable(document, appraised(document))?.rows ?? [];
    const plain = rows.map((row) => row.map((text) => text.replaceAll('\u00a0', ' ')));
    expect(plain[0]?.slice(0, 4)).toEqual(['Nettet er ude', '10 %', '50.000 kr.', '5.000 kr.']);
    expect(plain[1]?.slice(1, 4)).toEqual(['ikke angivet', 'ikke angivet', 'ikke angivet']);
    expect(plain[2]?.[3]).toBe('5.000 kr.');
    expect(riskTable(aCase(), null)).toBeNull();
  });

  test('PAP-3 the follow-up names owner and next measurement, and leaves out costs of today', () => {
    const benefit = aBenefit({ id: 'b' as BenefitId, title: 'Færre ture', owner: 'Mette Holm' });
    const indicator = {
      ...benefit.indicator,
      baseline: decimalText('0'),
      nextMeasurement: '2028-06-30' as CalendarDate,
    };
    const ofToday = aBenefit({ id: 'avoided:x' as BenefitId });
    const rows = followUpTable({ benefits: [{ ...benefit, indicator }, ofToday] })?.rows ?? [];
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[1]).toBe('Mette Holm');
    // A measured 0 is a measurement.
    expect(rows[0]?.[3]).toMatch(/^0/);
    expect(rows[0]?.[5]).toBe('30.06.2028');
    expect(followUpTable({ benefits: [ofToday] })).toBeNull();
  });
});

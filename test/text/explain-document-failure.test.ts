import { describe, expect, test } from 'vitest';

import type { DocumentIssue } from '#src/document/document-failure.ts';
import {
  explainDocumentFailure,
  explainIssue,
  MOST_ISSUES_SAID,
} from '#src/text/explain-document-failure.ts';

describe('explainIssue', () => {
  test.for<[DocumentIssue['path'], DocumentIssue['problem'], string]>([
    [['title'], { kind: 'missing' }, 'Titel: mangler.'],
    [
      ['benefits', 2, 'realisationRate'],
      { kind: 'out-of-range', least: '0', most: '1' },
      'Gevinst 3, realiseringsgrad: skal ligge mellem 0 og 1.',
    ],
    [
      ['costs', 0, 'amounts', 'amounts', '2027'],
      { kind: 'not-a-decimal' },
      'Omkostning 1, beløb, 2027: er ikke et tal.',
    ],
    [
      ['benefits', 0, 'timing', 'ramp', 1],
      { kind: 'not-a-decimal' },
      'Gevinst 1, tidspunkt, indfasning i periode 2: er ikke et tal.',
    ],
    [
      ['parameters', 'discountSchedule', 2, 'rate'],
      { kind: 'does-not-fit', rule: 'DIS-6' },
      'Forudsætninger, rentetrin 3, rente: passer ikke med resten (regel DIS-6).',
    ],
    [
      ['parameterSets', 0, 'hourlyRates', 3, 'amount'],
      { kind: 'wrong-type', expected: 'string' },
      'Forudsætningssæt 1, timesats 4, beløb: skal være tekst.',
    ],
    [
      ['firstYear'],
      { kind: 'out-of-range', least: '1900', most: '2999' },
      'Første år: skal ligge mellem 1900 og 2999.',
    ],
    [
      ['costs', 0, 'amounts', 'amount'],
      { kind: 'out-of-range', least: '-1000000000000000', most: '1000000000000000' },
      'Omkostning 1, beløb: skal ligge mellem −1.000.000.000.000.000 og 1.000.000.000.000.000.',
    ],
    [['benefits'], { kind: 'too-many', most: 500 }, 'Gevinster: må højst være 500.'],
    [['whyNow'], { kind: 'too-long', most: 20000 }, 'Hvorfor nu: må højst have 20.000 tegn.'],
    [
      ['phase'],
      { kind: 'not-one-of', allowed: ['idea', 'closed'] },
      'Fase: skal være en af værdierne idea, closed.',
    ],
    [
      ['roles', 'superuser'],
      { kind: 'wrong-type', expected: 'tuple' },
      'Roller, superbruger: har forkert art.',
    ],
    [
      ['coreTasks', 1, 'id'],
      { kind: 'duplicate-id' },
      'Kerneopgave 2, id: har samme id som en anden.',
    ],
    [['createdAt'], { kind: 'not-a-date' }, 'Oprettet den: er ikke en dato.'],
    [
      ['cases', 4, 'costs', 0, 'timing', 'startMonth'],
      { kind: 'not-a-month' },
      'Sag 5, omkostning 1, tidspunkt, startmåned: er ikke en måned.',
    ],
    [['<b>x</b>'], { kind: 'unknown-field' }, '»<b>x</b>«: kendes ikke.'],
    [['constructor'], { kind: 'unknown-field' }, '»constructor«: kendes ikke.'],
    [['toString', 0], { kind: 'unknown-field' }, '»toString«, nummer 1: kendes ikke.'],
    [[0, 1], { kind: 'missing' }, 'Nummer 1, nummer 2: mangler.'],
    [['x'.repeat(5000)], { kind: 'unknown-field' }, `»${'x'.repeat(30)}…«: kendes ikke.`],
    [[], { kind: 'wrong-type', expected: 'object' }, 'Hele filen: skal være en gruppe af felter.'],
  ])('TXT-11 %j', ([path, problem, words]) => {
    expect(explainIssue({ path, problem })).toBe(words);
  });
});

describe('explainDocumentFailure', () => {
  test.for([
    [{ kind: 'empty' }, 'Filen er tom.'],
    [
      { kind: 'not-json', place: { line: 1203, character: 7 } },
      'Filen kan ikke læses: linje 1.203, tegn 7 er ikke, som det skal være. Filen er beskadiget eller er en anden slags fil.',
    ],
    [
      { kind: 'cut-off', place: { line: 9, character: 30 } },
      'Filen er ikke hel: den holder op i utide, ved linje 9, tegn 30. Hent den igen, hvor den kom fra.',
    ],
    [
      { kind: 'too-deep', most: 30, place: { line: 1, character: 31 } },
      'Filen kan ikke læses: ved linje 1, tegn 31 ligger mere end 30 lister og grupper inden i hinanden, og det gør der ikke i en fil fra Gevinstkort.',
    ],
    [
      { kind: 'not-utf-8', line: 4 },
      'Filen er ikke gemt i tegnsættet UTF-8: linje 4 har tegn, der ikke kan læses. Den er måske gemt som ANSI eller Latin-1. Gem den som UTF-8, og hent den igen.',
    ],
    [
      { kind: 'too-slow', seconds: 5 },
      'Læsningen kom ikke videre i 5 sekunder og er stoppet. Prøv igen, når maskinen har mindre at lave.',
    ],
    [{ kind: 'not-a-case' }, 'Filen er ikke en sag fra Gevinstkort.'],
    [
      { kind: 'too-large', limitInBytes: 20_000_000 },
      'Filen er for stor. Den må højst fylde 20 MB.',
    ],
    [
      { kind: 'from-a-newer-app', schemaVersion: 9 },
      'Filen er gemt med en nyere udgave af Gevinstkort. Genindlæs siden for at få den nyeste udgave.',
    ],
  ] as const)('TXT-11 %j', ([failure, summary]) => {
    expect(explainDocumentFailure(failure)).toEqual({ summary, details: [] });
  });

  test('TXT-11 what stopped a migration is told', () => {
    const failure = { kind: 'damaged', schemaVersion: 1, detail: 'no amount' } as const;
    expect(explainDocumentFailure(failure).details).toEqual(['Teknisk oplysning: no amount']);
    expect(explainDocumentFailure({ ...failure, detail: 'checksum' }).details).toEqual([
      'Teknisk oplysning: kontrolsummen passer ikke til indholdet',
    ]);
  });

  test.for([
    [1, 1, null],
    [MOST_ISSUES_SAID, MOST_ISSUES_SAID, null],
    [MOST_ISSUES_SAID + 1, MOST_ISSUES_SAID, 'og 1 til'],
    [3000, MOST_ISSUES_SAID, 'og 2.995 til'],
  ] as const)('TXT-11 of %i faults %i are said, then: %s', ([count, said, more]) => {
    const issue: DocumentIssue = { path: ['title'], problem: { kind: 'missing' } };
    const issues = Array.from({ length: count }, () => issue);
    const { summary, details } = explainDocumentFailure({ kind: 'invalid', issues });
    expect(summary).toBe('Indholdet har fejl og er ikke åbnet.');
    expect(details.slice(0, said)).toEqual(Array.from({ length: said }, () => 'Titel: mangler.'));
    expect(details.at(said) ?? null).toBe(more);
    expect(details).toHaveLength(more === null ? said : said + 1);
  });
});

import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { mapFindingKinds } from '#src/domain/benefit-map/map-findings.ts';
import { mapOfCase } from '#src/domain/benefit-map/map-of-case.ts';
import { yearlyValues, type YearlyValues } from '#src/domain/benefit-map/yearly-values.ts';
import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { mapPresets } from '#src/domain/business-case/case-map.ts';
import { newChange, type ChangeId } from '#src/domain/business-case/change.ts';
import { newDeliverable, type DeliverableId } from '#src/domain/business-case/deliverable.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import type { CoreTaskId, GoalId } from '#src/domain/organisation/organisation.ts';
import { columnName, kindName, nodeNames } from '#src/text/map-names.ts';
import { sayMapFinding } from '#src/text/say-map-finding.ts';
import { mapSentences } from '#src/text/say-map.ts';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase } from '#test/support/business-cases.ts';
import { aLink, aMap } from '#test/support/maps.ts';

const nothingLinked = aCase({
  deliverables: [newDeliverable('d' as DeliverableId)],
  changes: [{ ...newChange('c' as ChangeId), title: 'Besøg holdes på skærm' }],
  benefits: [
    aBenefit({ id: 'b' as BenefitId, title: 'Færre ture' }),
    aBenefit({ id: 'n' as BenefitId, title: 'Savn', negative: true }),
  ],
  coreTask: { id: 'k' as CoreTaskId, name: 'Hjemmepleje' },
  map: aMap([], { goals: [{ id: 'g' as GoalId, name: '' }] }),
});

describe('mapSentences', () => {
  test('TXT-16 the map of the example, from the first deliverable to the goals', () => {
    const example = JSON.parse(
      readFileSync('public/examples/skaermbesoeg.gevinstkort.json', 'utf8'),
    ) as BusinessCase;
    const values = yearlyValues(appraised(example));
    expect(sentencesOf(example, values)).toEqual([
      'Leverancen »Skærme hos borgerne« fører til forandringen »Egnede besøg holdes på skærm«.',
      'Leverancen »Besøgsplan i omsorgssystemet« fører til forandringen »Ruterne lægges om hver uge«.',
      'Leverancen »Kursus i skærmbesøg« fører til forandringen »Medarbejderne kan holde et skærmbesøg«.',
      'Forandringen »Medarbejderne kan holde et skærmbesøg« fører til forandringen »Egnede besøg holdes på skærm«.',
      'Forandringen »Egnede besøg holdes på skærm« fører til forandringen »Ruterne lægges om hver uge«, gevinsterne »Frigjort tid til faste kontaktpersoner« (70 %) og »Borgerne er trygge ved hjælpen« (20 %) og den negative gevinst »Tid til at hjælpe med skærmen« (10 %).',
      'Forandringen »Ruterne lægges om hver uge« fører til gevinsterne »Færre kørte besøg« og »Færre vikartimer«.',
      'Gevinsten »Færre vikartimer« på 320.000 kr. om året styrker målet »Det samme for færre penge« (100 %).',
      'Gevinsten »Færre kørte besøg« på 100.000 kr. om året styrker målet »Det samme for færre penge« (60 %) og kerneopgaven »Hjemmepleje: borgeren klarer hverdagen i eget hjem« (40 %).',
      'Gevinsten »Frigjort tid til faste kontaktpersoner« på 1.820 timer om året styrker kerneopgaven »Hjemmepleje: borgeren klarer hverdagen i eget hjem« (75 %) og målet »Kompetente og sunde medarbejdere« (25 %).',
      'Den negative gevinst »Tid til at hjælpe med skærmen« på −260 timer om året belaster kerneopgaven »Hjemmepleje: borgeren klarer hverdagen i eget hjem« (100 %).',
      'Gevinsten »Borgerne er trygge ved hjælpen« styrker kerneopgaven »Hjemmepleje: borgeren klarer hverdagen i eget hjem« (100 %).',
    ]);
  });

  test('TXT-16 what leads nowhere, and what nothing leads to, is said too', () => {
    expect(sentencesOf(nothingLinked, null)).toEqual([
      'Leverancen »Leverance uden navn« fører ikke til noget endnu.',
      'Forandringen »Besøg holdes på skærm« fører ikke til noget endnu.',
      'Gevinsten »Færre ture« fører ikke til nogen kerneopgave eller noget mål endnu.',
      'Den negative gevinst »Savn« fører ikke til nogen kerneopgave eller noget mål endnu.',
      'Intet fører til kerneopgaven »Hjemmepleje« endnu.',
      'Intet fører til målet »Mål uden navn« endnu.',
    ]);
    expect(sentencesOf(aCase(), null)).toEqual(['Diagrammet er tomt.']);
  });

  test('TXT-16 a benefit that leads to another and to a goal is told in two sentences', () => {
    const links = [aLink('benefit:b', 'benefit:n', '0.2'), aLink('benefit:b', 'coreTask:k')];
    const document = { ...nothingLinked, map: aMap(links) };
    expect(sentencesOf(document, null)).toEqual(
      expect.arrayContaining([
        'Gevinsten »Færre ture« fører til den negative gevinst »Savn« (20 %).',
        'Gevinsten »Færre ture« styrker kerneopgaven »Hjemmepleje«.',
      ]),
    );
  });
});

describe('the words of a map', () => {
  test('a column is called by its own name, else as the method does', () => {
    const names = (ownName: string) =>
      mapPresets.map((preset) => columnName({ column: 'practice', ownName }, preset));
    expect(names(' Ny praksis ')).toEqual(Array(4).fill('Ny praksis'));
    expect(names(' ')[1]).toBe('Adfærd');
  });

  test('a node without a title is called what it is, and a drawback is called that', () => {
    const map = mapOfCase(nothingLinked, null);
    expect(nodeNames(map).get('deliverable:d')).toBe('Leverance uden navn');
    const kinds = map.columns.flatMap(({ nodes }) => nodes.map(kindName));
    expect(kinds).toContain('Negativ gevinst');
  });

  test('every finding is said in a sentence', () => {
    for (const kind of mapFindingKinds) {
      expect(sayMapFinding({ kind, key: null })).toMatch(/^[A-ZÆØÅ].*[.?]$/);
    }
    const sum = new Decimal('1.2');
    expect(sayMapFinding({ kind: 'more-than-all', key: 'b', sum })).toContain('120\u00A0%');
  });
});

/** With plain spaces. */
function sentencesOf(document: BusinessCase, values: YearlyValues | null): readonly string[] {
  return mapSentences(mapOfCase(document, null), values).map((sentence) =>
    sentence.replaceAll('\u00A0', ' '),
  );
}

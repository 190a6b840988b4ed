import { describe, expect, test } from 'vitest';

import { shownMap, wholeLook, type MapLook } from '#src/domain/benefit-map/map-look.ts';
import { mapOfCase } from '#src/domain/benefit-map/map-of-case.ts';
import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import type { MapView, MapViewId } from '#src/domain/business-case/case-map.ts';
import { newChange, type ChangeId } from '#src/domain/business-case/change.ts';
import type { GoalId } from '#src/domain/organisation/organisation.ts';
import { mapSentences } from '#src/text/say-map.ts';
import { sayShown, viewName } from '#src/text/say-map-look.ts';
import { aBenefit, aCase } from '#test/support/business-cases.ts';
import { aLink, aMap } from '#test/support/maps.ts';

const map = mapOfCase(
  aCase({
    coreTask: null,
    changes: [{ ...newChange('c' as ChangeId), title: 'Besøg på skærm', owner: 'Lis' }],
    benefits: [aBenefit({ id: 'b' as BenefitId, title: 'Færre ture', owner: 'Bo' })],
    map: aMap([aLink('change:c', 'benefit:b'), aLink('benefit:b', 'goal:g')], {
      goals: [{ id: 'g' as GoalId, name: 'Sund økonomi' }],
    }),
  }),
  null,
);

describe('sayShown', () => {
  test.each<[Partial<MapLook>, string]>([
    [{}, ''],
    [{ owners: ['Ingen'] }, 'Ingen af de 3 led vises: ejer »Ingen«.'],
    [{ owners: ['Bo', 'Lis'] }, 'Alle 3 led vises: ejer »Bo« eller »Lis«.'],
    [
      { classes: ['cashReleasing', 'income'] },
      'Alle 3 led vises: type Budgetgevinst eller Merindtægt.',
    ],
    [
      { aims: ['goal:g'], collapsed: ['goal:g'] },
      '1 af 3 led vises: det, der fører til »Sund økonomi«; foldet sammen ved »Sund økonomi«.',
    ],
    [{ focus: 'benefit:b' }, 'Alle 3 led vises: kæden om »Færre ture« er fremhævet.'],
    [{ focus: 'benefit:b', hidesRest: true }, 'Alle 3 led vises: kun kæden om »Færre ture«.'],
    [{ owners: ['Ingen'], focus: 'benefit:b' }, 'Ingen af de 3 led vises: ejer »Ingen«.'],
    [{ caseIds: ['case' as CaseId] }, 'Alle 3 led vises: fra »Skærmbesøg«.'],
    [{ aims: ['goal:gone'], focus: 'goal:gone' }, ''],
  ])('TXT-17 %j', (part, said) => {
    const look = { ...wholeLook, ...part };
    const names = new Map([['case' as CaseId, 'Skærmbesøg']]);
    expect(sayShown(shownMap(map, look), look, map, names)).toBe(said);
  });

  test('TXT-17 places to fold are counted where there are many, and other reasons are said after', () => {
    const look = { ...wholeLook, collapsed: ['change:c', 'benefit:b', 'goal:g'] };
    const many = { ...look, collapsed: [...look.collapsed, 'change:c'] };
    expect(sayShown(shownMap(map, look), look, map)).toMatch(
      /ved »Besøg på skærm«, »Færre ture« og »Sund økonomi«\.$/,
    );
    expect(sayShown(shownMap(map, many), many, map, new Map(), ['og mere'])).toMatch(
      /foldet sammen ved 4 led; og mere\.$/,
    );
  });
});

test('TXT-16 what leads to nothing but what is left out is not said to lead nowhere', () => {
  const look = { ...wholeLook, owners: ['Lis'], hidesRest: true, focus: null };
  const part = shownMap(map, { ...look, collapsed: ['benefit:b'] }).map;
  expect(mapSentences(part, null, map)).toEqual([
    'Gevinsten »Færre ture« styrker målet »Sund økonomi«.',
  ]);
  const changesAlone = { ...map, columns: map.columns.slice(0, 2) };
  expect(mapSentences(changesAlone, null, map)).toEqual([
    'Forandringen »Besøg på skærm« fører til led, der ikke vises.',
  ]);
  const goalAlone = { columns: map.columns.slice(-1), links: [] };
  expect(mapSentences(goalAlone, null, map)).toEqual([]);
});

test('a view without a name is called by its number', () => {
  const view = (id: string, name: string) => ({ id: id as MapViewId, name }) as MapView;
  const views = [view('a', 'Byrådet'), view('b', ' ')];
  expect(views.map(({ id }) => viewName(views, id))).toEqual(['Byrådet', 'Visning 2']);
});

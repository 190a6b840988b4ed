import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { AlternativeId } from '#src/domain/business-case/alternative.ts';
import type { CurrentCost, CurrentCostId } from '#src/domain/business-case/current-cost.ts';
import { newCurrentCost } from '#src/domain/business-case/new-line.ts';
import type { Card, CardPart, CardTarget } from '#src/domain/card/card.ts';
import { cardOfCase } from '#src/domain/card/card-of-case.ts';
import type { CalendarDate, Instant, Month } from '#src/domain/number/calendar.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { CentreId, CoreTaskId } from '#src/domain/organisation/organisation.ts';
import { anyCase } from '#test/support/arbitrary-cases.ts';
import {
  aBenefit,
  aCase,
  aCost,
  aRisk,
  from,
  level,
  timeSaved,
} from '#test/support/business-cases.ts';
import { aLink, aMap } from '#test/support/maps.ts';

describe('CRD-1 what a case does not say is missing on its card, with where it is said', () => {
  const empty = cardOfCase(aCase({ title: ' ' }));

  test.for<[string, (card: Card) => CardPart<unknown>, CardTarget]>([
    ['title', ({ head }) => head.title, { kind: 'head', field: 'title' }],
    ['owner', ({ head }) => head.projectOwner, { kind: 'head', field: 'projectOwner' }],
    ['lead', ({ head }) => head.projectLead, { kind: 'head', field: 'projectLead' }],
    ['centre', ({ head }) => head.centre, { kind: 'head', field: 'centre' }],
    ['journal number', ({ head }) => head.journalNumber, { kind: 'head', field: 'journalNumber' }],
    ['KITOS id', ({ head }) => head.kitosId, { kind: 'head', field: 'kitosId' }],
    ['reason', ({ whyNow }) => whyNow, { kind: 'head', field: 'whyNow' }],
    ['core task', ({ coreTask }) => coreTask, { kind: 'head', field: 'coreTask' }],
    ['strengthening', (card) => card.strengthening, { kind: 'head', field: 'strengthening' }],
    ['map', ({ map }) => map, { kind: 'map' }],
    ['benefits', ({ benefits }) => benefits, { kind: 'benefit', id: null, field: 'title' }],
    ['risks', ({ risks }) => risks, { kind: 'risks' }],
    ['decision', ({ request }) => request.wording, { kind: 'head', field: 'wording' }],
    ['forum', ({ request }) => request.forum, { kind: 'head', field: 'forum' }],
    ['day', ({ request }) => request.date, { kind: 'head', field: 'date' }],
  ])('%s', ([, partOf, target]) => {
    expect(partOf(empty)).toEqual({ kind: 'missing', target });
  });

  test('drawbacks that nobody has looked for, and those that were looked for', () => {
    expect(empty.drawbacks).toEqual({ kind: 'missing', target: { kind: 'drawbacks' } });
    expect(cardOfCase(aCase({ declaresNoDrawbacks: true })).drawbacks).toEqual({ kind: 'none' });
  });

  test('an economy without an amount', () => {
    expect(empty.economy).toEqual({
      kind: 'missing',
      target: { kind: 'cost', id: null, field: 'amounts' },
    });
  });

  test('an economy in prices that nobody can carry says so', () => {
    const cost = aCost({ priceYear: 2020 });
    expect(cardOfCase(aCase({ costs: [cost] })).economy).toMatchObject({ kind: 'undefined' });
  });

  test('each thing a benefit lacks', () => {
    const benefit = aBenefit({ value: level(null) });
    const [each] = known(cardOfCase(aCase({ benefits: [benefit] })).benefits);
    const missing = (field: string) => ({
      kind: 'missing',
      target: { kind: 'benefit', id: benefit.id, field },
    });
    expect(each).toMatchObject({
      owner: missing('owner'),
      measure: missing('measure'),
      baseline: missing('baseline'),
      target: missing('target'),
      nextMeasurement: missing('nextMeasurement'),
      worth: missing('amounts'),
      harvest: missing('harvest'),
    });
  });
});

test('CRD-1 what a case says stands on its card as it is', () => {
  const card = cardOfCase(
    aCase({
      title: ' Screens ',
      whyNow: 'Few hands',
      centre: { id: 'c' as CentreId, name: 'Health' },
      coreTask: { id: 't' as CoreTaskId, name: 'Care' },
      request: {
        wording: 'Approve',
        forum: 'Board',
        date: '2026-12-03' as CalendarDate,
        item: '7',
      },
      map: aMap([aLink('deliverable:1', 'change:1')]),
    }),
    { version: { kind: 'named', number: 3, savedAt: '2026-11-23T12:00:00.000Z' as Instant } },
  );
  expect(known(card.head.title)).toBe('Screens');
  expect(card.head.version).toMatchObject({ kind: 'named', number: 3 });
  expect(known(card.whyNow)).toBe('Few hands');
  expect(known(card.coreTask)).toBe('Care');
  expect(card.request.item).toBe('7');
  // A link to what is not there is no link.
  expect(card.map.kind).toBe('missing');
});

describe('CRD-2 what counts most stands first', () => {
  test('money before time, time before society, and what has no price last', () => {
    const benefits = [
      aBenefit({ title: 'quality', class: 'quality', value: { kind: 'unpriced' } }),
      aBenefit({ title: 'time', class: 'capacity', value: timeSaved() }),
      aBenefit({ title: 'society', class: 'societal', value: level('900000') }),
      aBenefit({ title: 'small', value: level('1000') }),
      aBenefit({ title: 'drawback', value: level('50000'), negative: true }),
      aBenefit({ title: 'large', value: level('200000') }),
    ];
    const card = cardOfCase(aCase({ benefits }));
    const titles = (part: CardPart<readonly { benefit: { title: string } }[]>) =>
      known(part).map(({ benefit }) => benefit.title);
    expect(titles(card.benefits)).toEqual(['large', 'small', 'time', 'society', 'quality']);
    expect(card.drawbacks.kind === 'none' ? [] : titles(card.drawbacks)).toEqual(['drawback']);
  });

  test('risks by what they cost on average, those of no known size last', () => {
    const risks = [
      aRisk({ title: 'unsized', probability: null }),
      aRisk({ title: 'likely', probability: decimalText('0.9'), consequence: decimalText('1000') }),
      aRisk({ title: 'dear', probability: decimalText('0.1'), consequence: decimalText('1e6') }),
    ];
    expect(known(cardOfCase(aCase({ risks })).risks).map(({ risk }) => risk.title)).toEqual([
      'dear',
      'likely',
      'unsized',
    ]);
  });
});

describe('CRD-3 the net running cost', () => {
  const running = aCost({ kind: 'recurring', amounts: level('120000') });

  test('is the recurring costs in the year at full effect', () => {
    const benefits = [aBenefit({ timing: from('2028-01') })];
    expect(runningCostOf(aCase({ costs: [running], benefits }))).toEqual(['2028', '120000', '0']);
  });

  test('is less what of today no longer is paid', () => {
    const id = 'one' as AlternativeId;
    const today: CurrentCost = {
      ...newCurrentCost('today' as CurrentCostId),
      amounts: level('50000'),
      avoided: [{ alternativeId: id, fromMonth: '2027-01' as Month }],
    };
    const alternatives = [{ id, name: 'One', description: '' }];
    const document = aCase({ costs: [running], currentCosts: [today], alternatives });
    expect(runningCostOf(document)).toEqual(['2027', '70000', '50000']);
  });

  test('is of the last year where no benefit comes', () => {
    expect(runningCostOf(aCase({ costs: [running] }))).toEqual(['2031', '120000', '0']);
  });
});

test('CRD-1 every case has a card', () => {
  fc.assert(
    fc.property(anyCase, (document) => {
      expect(cardOfCase(document).head.phase).toBe(document.phase);
    }),
    { numRuns: 50 },
  );
});

function runningCostOf(document: Parameters<typeof cardOfCase>[0]): readonly string[] {
  const { economy } = cardOfCase(document);
  if (economy.kind !== 'known') throw new Error('the case has no economy');
  const { year, net, avoided } = economy.runningCost;
  return [String(year), net.toFixed(), avoided.toFixed()];
}

function known<Value>(part: CardPart<Value>): Value {
  if (part.kind === 'missing') throw new Error('the part is missing');
  return part.value;
}

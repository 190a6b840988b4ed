import type { Page } from 'playwright-core';

import type { Benefit } from '#src/domain/business-case/benefit.ts';
import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import type { CostLine } from '#src/domain/business-case/cost-line.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { CentreId, CoreTaskId } from '#src/domain/organisation/organisation.ts';
import type { ParameterSet, PriceSeriesId } from '#src/domain/organisation/parameter-set.ts';
import { recordOf } from '#src/storage/record.ts';
import { someParameters } from '#test/support/business-cases.ts';
import { putRecords } from '../browser/support/stored.ts';
import { benchCase, withOneInput } from './bench-case.ts';

const LINES = 50;
const YEARS = 10;
/** Records that are handed to the page at once. */
const BATCH = 250;
const savedAt = '2026-11-27T10:00:00.000Z';

const does = ['Færre', 'Hurtigere', 'Fælles', 'Digital', 'Automatisk', 'Samlet', 'Bedre', 'Lokal'];
const what = [
  'journaler',
  'visitation',
  'kørsel',
  'indkøb',
  'vagtplaner',
  'breve',
  'tilsyn',
  'bestillinger',
  'opkald',
  'licenser',
  'kontrol',
  'udbetalinger',
  'rengøring',
];
const where = [
  'i hjemmeplejen',
  'på skolerne',
  'på rådhuset',
  'i dagtilbud',
  'på jobcentret',
  'på plejehjem',
  'i byggesager',
  'i ydelser',
  'på bibliotekerne',
  'i tandplejen',
  'i vej og park',
];
const centres = ['Børn og Unge', 'Sundhed', 'Arbejdsmarked', 'Plan og Miljø', 'Stabe', 'Kultur'];
const phases = ['idea', 'analysis', 'delivery', 'operation'] as const;
/** Parts of the municipality that names are told apart by. */
const AREAS = 97;

const sample = benchCase(LINES, YEARS);

/** Prices are known for the years before and after that cases are compared in. */
const parameters: ParameterSet = someParameters({
  priceSeries: [
    {
      id: 'pay-and-prices' as PriceSeriesId,
      name: 'Løn og priser',
      source: '',
      changes: Array.from({ length: 12 }, (_, at) => ({
        year: 2021 + at,
        change: decimalText('0.0275'),
      })),
    },
  ],
});

/** One of thousands: 50 lines, none of which comes to what it does in the next case. */
export function pileCase(number: number): BusinessCase {
  const { costs, benefits, ...rest } = withOneInput(withOneInput(sample, number), number + 7);
  const centre = pick(centres, number);
  const task = pick(where, number);
  return {
    ...rest,
    id: `pile-${String(number)}` as CaseId,
    title: `${nameOf(number)} ${String(number)}`,
    parameters,
    centre: { id: `centre-${String(number % centres.length)}` as CentreId, name: centre },
    coreTask: { id: `task-${String(number % where.length)}` as CoreTaskId, name: task },
    phase: pick(phases, number),
    tags: number % 10 === 0 ? ['tiende'] : [],
    costs: costs.map((cost, at): CostLine => ({ ...cost, title: nameOf(number * 3 + at) })),
    benefits: benefits.map((one, at): Benefit => ({ ...one, title: nameOf(number * 5 + at * 11) })),
  };
}

/** Fills the app's own database with so many of them, as if each had been saved once. */
export async function fillDatabase(page: Page, count: number): Promise<void> {
  for (let start = 0; start < count; start += BATCH) {
    const records = Array.from({ length: Math.min(BATCH, count - start) }, (_, at) => {
      const document = pileCase(start + at);
      return recordOf({ id: document.id, revision: 1, savedAt, document });
    });
    await putRecords(page, 'cases', records);
    const rows = records.map(({ id, revision }) => ({ store: 'cases', id, revision, savedAt }));
    await putRecords(page, 'journal', rows);
  }
}

function nameOf(number: number): string {
  const [doing, thing, place] = [does, what, where].map((words) => pick(words, number));
  return `${doing ?? ''} ${thing ?? ''} ${place ?? ''}, område ${String(number % AREAS)}`;
}

function pick<Word>(words: readonly Word[], number: number): Word {
  const word = words[number % words.length];
  if (word === undefined) throw new RangeError('there are words');
  return word;
}

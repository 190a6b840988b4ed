import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { journey } from './support/journey.ts';
import { largeCaseFields, openLargeCase } from './support/large-case.ts';
import { databaseBytes, storedBytes } from './support/on-disk.ts';
import { untilWriting } from './support/person.ts';
import { report } from './support/report.ts';
import { isLongRun, times } from './support/run-size.ts';
import { ninetyFifth, timedEdits } from './support/timed-edits.ts';

const EDITS = times({ ci: 250, long: 20_000 });
/** Until everything is loaded, and the way back is as long as it gets. */
const FIRST_EDITS = times({ ci: 30, long: 600 });
/** How many are timed together at the two ends of the day. */
const TENTH = EDITS / 10;

const MEGABYTE = 1_000_000;
const MOST_HEAP_GROWTH = 20 * MEGABYTE;
/** What is kept of a case may be this many times its file. */
const MOST_TIMES_THE_FILE = 3;
/**
 * What the browser itself needs beside what is kept, however little that is: it writes to a log of at
 * most 4 MiB, puts that aside as a table, and brings the tables together when there are some.
 */
const BROWSERS_OWN = 12 * MEGABYTE;

journey('PRM-22 a long day of edits makes nothing larger or slower', async (rig) => {
  const { page, close } = await rig.open();
  const fileBytes = Buffer.byteLength(await openLargeCase(page, rig.server.url));
  await untilWriting(page);
  const edit = (edits: number) => timedEdits(page, { labels: largeCaseFields, edits });

  await edit(FIRST_EDITS);
  const heapInTheMorning = await heapBytes(page);
  const morning = await edit(TENTH);
  await edit(EDITS - 2 * TENTH);
  const evening = await edit(TENTH);
  const grown = (await heapBytes(page)) - heapInTheMorning;
  const kept = await storedBytes(page);
  await close();
  const onDisk = databaseBytes(rig.profile);

  expect(grown).toBeLessThan(MOST_HEAP_GROWTH);
  expect(kept).toBeLessThan(MOST_TIMES_THE_FILE * fileBytes);
  expect(onDisk).toBeLessThan(MOST_TIMES_THE_FILE * fileBytes + BROWSERS_OWN);
  // A tenth of a second is what a busy computer may add to anything.
  if (isLongRun) expect(ninetyFifth(evening)).toBeLessThan(ninetyFifth(morning) + 100);
  report('PRM-22', {
    edits: FIRST_EDITS + EDITS,
    'heap grown by kB': Math.round(grown / 1000),
    '95 of 100 saved within milliseconds, the first tenth': Math.round(ninetyFifth(morning)),
    'the last tenth': Math.round(ninetyFifth(evening)),
    'file in kB': Math.round(fileBytes / 1000),
    'kept in kB': Math.round(kept / 1000),
    'with the log of the browser in kB': Math.round(onDisk / 1000),
  });
});

/** What the page holds when everything that no one needs is gone. */
async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  // What one round lets go of, the next can take away.
  for (let round = 1; round <= 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

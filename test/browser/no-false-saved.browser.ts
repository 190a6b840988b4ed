import { expect } from 'vitest';

import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';
import { editUnderFaults, makeFaulty, storageFaults } from './support/faulty-storage.ts';
import { journey } from './support/journey.ts';
import { beginCase, expectField, field, goToCases, untilSaved } from './support/person.ts';
import { report, reportTime } from './support/report.ts';
import { times } from './support/run-size.ts';
import { storedCase } from './support/stored.ts';

/** A save that asks nothing makes a transaction, three requests and a commit; one that looks, more. */
const CALLS = 7;
const EDITS = times({ ci: 280, long: 10_000 });
const LATE_EDITS = times({ ci: 2, long: 40 });

journey('PRM-3 what is said to be saved is, whatever call of the database fails', async (rig) => {
  const { page } = await rig.open();
  await makeFaulty(page);
  await goToCases(page, rig.server.url);
  await beginCase(page, 'Med fejl i lageret');

  const quick = storageFaults.filter((fault) => fault !== 'late');
  const label = lightCaseWords.whyNow;
  const run = await editUnderFaults(page, { label, edits: EDITS, faults: quick, calls: CALLS });
  expect(run.falselySaved).toEqual([]);
  expect(run.forgotten).toBe(0);
  // The rig did something: faults were met, and some of them stopped a save.
  expect(run.met).toBeGreaterThan(EDITS / 4);
  expect(run.failed).toBeGreaterThan(0);

  const late = await editUnderFaults(page, {
    label,
    edits: LATE_EDITS,
    faults: ['late'],
    calls: 1,
  });
  expect(late.falselySaved).toEqual([]);
  expect(late.met).toBeGreaterThan(0);

  await field(page, label).fill('Til sidst');
  await untilSaved(page);
  expect((await storedCase(page, 'Med fejl i lageret')).document.whyNow).toBe('Til sidst');
  await page.reload();
  await expectField(page, label, 'Til sidst');
  report('PRM-3', {
    edits: run.edits + late.edits,
    'faults met': run.met + late.met,
    'saves that failed and said so': run.failed + late.failed,
    'false Gemt': run.falselySaved.length + late.falselySaved.length,
  });
  reportTime('PRM-3', 'the slowest word of a failure', { took: run.slowest, promised: 1000 });
});

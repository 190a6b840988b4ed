import { expect } from 'vitest';

import { da } from '#src/text/da.ts';
import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';
import { journey } from './support/journey.ts';
import {
  dropAtNextWrite,
  dropConnections,
  losses,
  makeDroppable,
} from './support/lost-connections.ts';
import { beginCase, expectField, field, goToCases, untilSaved } from './support/person.ts';
import { reportTime } from './support/report.ts';
import { times, isLongRun } from './support/run-size.ts';
import { storedCase } from './support/stored.ts';

const ROUNDS = times({ ci: 2, long: 30 });
const EVERY = isLongRun ? 10_000 : 1_500;
/** From the key that meets the dead connection until it is on the disk. Milliseconds. */
const REPLAYED_WITHIN = 2_000;

journey('PRM-19 a connection that is dropped is opened again, and no edit is lost', async (rig) => {
  const { server, open } = rig;
  const { page } = await open();
  await makeDroppable(page);
  await goToCases(page, server.url);
  await beginCase(page, 'Tabt forbindelse');
  const why = field(page, lightCaseWords.whyNow);
  await why.focus();
  const slowest = { milliseconds: 0 };
  let written = '';

  const type = async (text: string) => {
    written += text;
    await page.keyboard.type(text, { delay: 10 });
  };
  const typeAndSee = async (text: string) => {
    await type(text);
    const typed = performance.now();
    await untilSaved(page);
    slowest.milliseconds = Math.max(slowest.milliseconds, performance.now() - typed);
    expect((await storedCase(page, 'Tabt forbindelse')).document.whyNow).toBe(written);
  };

  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const loss of losses) {
      await type(`${String(round)} før. `);
      await dropConnections(page, loss);
      await typeAndSee('Efter. ');
    }
    await dropAtNextWrite(page);
    await typeAndSee('Midt i. ');
    const rest = performance.now() + EVERY;
    while (performance.now() < rest) await type('og videre ');
  }
  await untilSaved(page);
  expect((await storedCase(page, 'Tabt forbindelse')).document.whyNow).toBe(written);
  reportTime('PRM-19', 'the slowest save over a connection that was dropped', {
    took: slowest.milliseconds,
    promised: REPLAYED_WITHIN,
  });

  // Reading survives it as well.
  await dropConnections(page, 'silent');
  await page.getByRole('complementary').getByLabel(da.frame.cases).click();
  await page.getByRole('link', { name: 'Tabt forbindelse' }).click();
  await expectField(page, lightCaseWords.whyNow, written);
  expect(await page.getByRole('alert').count()).toBe(0);
});

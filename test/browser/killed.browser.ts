import { expect } from 'vitest';

import { journey } from './support/journey.ts';
import { times } from './support/run-size.ts';

/** One number for each edit, so that every one can be told from every other. */
const amountOf = (cycle: number) => String(100_000 + cycle * 1_000 + 1);

journey(
  'SAV-1 what is called saved is there when the browser is killed',
  async ({ server, open }) => {
    const first = await open();
    await first.page.goto(server.url);
    await first.page.getByRole('button', { name: 'Ny sag' }).click();
    await first.page.getByLabel('Titel', { exact: true }).fill('Dræbt browser');
    await first.page
      .getByText(/^Gemt på denne enhed \d/)
      .first()
      .waitFor();
    const address = first.page.url();
    await first.kill();

    const lost: string[] = [];
    for (let cycle = 1; cycle <= times({ ci: 10, long: 50 }); cycle += 1) {
      const { page, kill } = await open();
      await page.goto(address);
      const field = page.getByLabel('Investering i alt');
      const before = await field.inputValue();
      const expected = cycle === 1 ? '' : amountOf(cycle - 1);
      if (before.replaceAll('.', '') !== expected) lost.push(`${expected} became ${before}`);
      await field.fill(amountOf(cycle));
      // The status turns to saving with the edit itself, so an earlier save cannot be taken for this one.
      await page
        .getByText(/^Gemt på denne enhed \d/)
        .first()
        .waitFor();
      await kill();
    }
    expect(lost).toEqual([]);
  },
);

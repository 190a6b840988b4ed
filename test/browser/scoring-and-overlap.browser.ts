import { expect } from 'vitest';

import { caseFileText } from '#src/document/case-file.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { aBenefit, aCase, from, level } from '#test/support/business-cases.ts';
import { journey } from './support/journey.ts';
import { goToCases, openFile, untilSaved, withoutFileDialogs } from './support/person.ts';

const cases = ['Skærmbesøg', 'Digitalt tilsyn'].map((title, at) =>
  aCase({
    id: `case-${String(at)}` as CaseId,
    title,
    // What a portfolio that no one has touched compares in: the prices of next year.
    priceYear: new Date().getFullYear() + 1,
    benefits: [
      aBenefit({ title: 'Færre kørte kilometer', value: level('100000'), timing: from('2026-01') }),
    ],
  }),
);

journey(
  'LIK-3, SCO-2 a case is scored, and a benefit of two cases is counted once',
  async (rig) => {
    const { page } = await rig.open();
    await withoutFileDialogs(page);
    for (const each of cases) {
      await goToCases(page, rig.server.url);
      await openFile(page, caseFileText(each));
      await page.waitForURL(/resultat/);
    }
    await page.getByRole('link', { name: 'Portefølje' }).click();
    await page.getByRole('link', { name: 'Vurdering' }).click();
    await page.getByRole('button', { name: 'Skærmbesøg' }).click();
    await page.getByLabel('Hvem vurderer?').fill('Ane');
    const first = page.getByRole('radiogroup').last();
    await first.getByRole('radio').nth(3).check();
    await page.getByText('Score 75 af 100').waitFor();
    await untilSaved(page);

    await page.getByRole('link', { name: 'Overlap' }).click();
    await page.getByRole('button', { name: /^Slå sammen: Færre/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Slå sammen' }).click();
    await page.getByLabel('Andel, Skærmbesøg').fill('80');
    await page.getByText('er fordelt med 130 %').waitFor();
    await untilSaved(page);

    await page.reload();
    await page.getByText('er fordelt med 130 %').waitFor();
    await page.getByRole('link', { name: 'Vurdering' }).click();
    const row = page.getByRole('row', { name: /Skærmbesøg/ });
    await expect.poll(() => row.textContent()).toContain('751 af 7');
  },
);

import { expect } from 'vitest';

import { onlooker } from './support/accessibility.ts';
import { beginFullCase, goToPart } from './support/case-pages.ts';
import { journey } from './support/journey.ts';
import { field, untilSaved } from './support/person.ts';
import { takePictures } from './support/pictures.ts';

journey(
  'MAP-1 MAP-8 a gevinstdiagram is made by keyboard, linked by numbers and kept',
  async ({ server, open }) => {
    const { page } = await open();
    await beginFullCase(page, server.url, { title: 'Skærmbesøg', firstYear: 2026 });
    await goToPart(page, 'Gevinstdiagram');

    for (const [button, title, owner] of [
      ['Tilføj leverance', 'Skærme hos borgerne', 'It'],
      ['Tilføj forandring', 'Egnede besøg holdes på skærm', 'Lis'],
      ['Tilføj gevinst', 'Færre kørte besøg', 'Bo'],
    ] as const) {
      await page.getByRole('button', { name: button, exact: true }).press('Enter');
      await page.keyboard.type(title);
      await page.keyboard.press('Tab');
      await page.keyboard.type(owner);
    }
    await field(page, 'Kerneopgave eller mål').selectOption('Mål: Det samme for færre penge');
    await page.getByRole('button', { name: 'Tilføj', exact: true }).press('Enter');
    await field(page, 'Forbind led med tal').focus();
    await page.keyboard.type('1→2→4→5');
    await page.keyboard.press('Enter');
    await page.getByText('3 forbindelser er tilføjet.').waitFor();

    await page
      .getByText('Gevinsten »Færre kørte besøg« styrker målet »Det samme for færre penge« (100 %).')
      .waitFor();
    const findings = page.getByRole('region', { name: 'Fund på diagrammet' });
    await findings
      .getByRole('button', { name: /^Færre kørte besøg ?: Ingen nulpunktsmåling/ })
      .click();
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value))
      .toBe('Færre kørte besøg');
    await takePictures(page, 'benefit-map');
    const { look, faults } = onlooker(page);
    await look('Gevinstdiagram');
    expect(faults()).toEqual([]);

    await page.getByRole('button', { name: 'Slet Egnede besøg holdes på skærm' }).press('Enter');
    await page.getByText('er slettet med sine forbindelser').waitFor();
    await page.locator('.banner').getByRole('button', { name: 'Fortryd' }).press('Enter');
    await untilSaved(page);
    await page.reload();
    await page
      .getByText(/^Forandringen »Egnede besøg holdes på skærm« fører til gevinsten/)
      .waitFor();
  },
);

import { expect } from 'vitest';

import { beginFullCase, goToPart, textOf } from './support/case-pages.ts';
import { journey } from './support/journey.ts';

journey('everything that is missing leads to the field where it is written', async (rig) => {
  const { page } = await rig.open();
  await beginFullCase(page, rig.server.url, { title: '', firstYear: 2027 });
  await goToPart(page, 'Resultat');
  const card = page.getByRole('region', { name: 'Mangler før beslutning' });
  const links = card.getByRole('link');
  const found: string[] = [];
  const count = await links.count();

  for (let index = 0; index < count; index += 1) {
    const link = links.nth(index);
    const [name = ''] = (await textOf(link)).split(/\s+i »/);
    const address = await link.getAttribute('href');
    const field = new URLSearchParams(address?.split('?')[1]).get('felt');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id), { message: name })
      .toBe(`felt-${field ?? ''}`);
    found.push(`${name}: ${await page.evaluate(labelOfFocus)}`);
    await page.goBack();
    await card.waitFor();
  }
  expect(found).toEqual([
    'Sagen har ingen titel: Titel',
    'Hvorfor nu er ikke beskrevet: Hvorfor nu?',
    'Center er ikke valgt: Center',
    'Kerneopgave er ikke valgt: Kerneopgave',
    'Projektejer mangler: Projektejer',
    'Projektleder mangler: Projektleder',
    'Beløb mangler: Beløb',
    'Kilde mangler: Kilde',
    'Beløb mangler: Beløb pr. år',
    'Kilde mangler: Kilde',
    'Beløb mangler: Beløb pr. år',
    'Navn mangler: Hvad bliver bedre?',
    'Gevinstejer mangler: Gevinstejer',
    'Det er ikke sagt, hvad der måles på: Hvad måles?',
    'Nulpunktsmåling mangler: Nulpunkt',
    'Mål mangler: Mål',
    'Dato for næste måling mangler: Næste måling',
    'Kilde mangler: Kilde',
  ]);
});

/** What the field that has the focus is called on the screen. */
function labelOfFocus(): string {
  const [label] = (document.activeElement as HTMLInputElement).labels ?? [];
  return label?.innerText ?? 'nothing';
}

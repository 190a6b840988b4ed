import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { keyFigures } from '#src/text/key-figures.ts';
import { resultOf } from '#src/state/results.ts';
import { cellsOf, goToPart, keyFigure, textOf, textsOf } from './support/case-pages.ts';
import { openGrid } from './support/grid.ts';
import { journey } from './support/journey.ts';
import { expectFocus, tabAndType, tabTo } from './support/keyboard.ts';
import { expectField, field, untilSaved } from './support/person.ts';
import { storedCase } from './support/stored.ts';

const TITLE = 'Skærmbesøg i hjemmeplejen';
const NPV = 'Nettonutidsværdi (NNV)';

journey(
  'a light case goes from the empty page to its result by keyboard alone, and back and forth',
  async ({ server, open }) => {
    const { page } = await open();
    await page.goto(server.url);
    await beginByKeyboard(page);
    const empty = await formOf(page);
    await typeHead(page);
    await typeMoney(page);
    await typeTime(page);
    await typeAmount(page);
    await untilSaved(page);
    const { document } = await storedCase(page, TITLE);
    await expectResultOf(page, document);

    const whole = await formOf(page);
    await undoEverything(page);
    expect(await formOf(page)).toEqual(empty);
    await redoEverything(page);
    expect(await formOf(page)).toEqual(whole);

    await tabTo(page, page.getByRole('button', { name: 'Udbyg til fuld business case' }));
    await page.keyboard.press('Enter');
    await expectEverythingIsThere(page);
    await untilSaved(page);
    const enlarged = await storedCase(page, TITLE);
    expect(enlarged.document).toEqual({
      ...document,
      form: 'full',
      changedAt: enlarged.document.changedAt,
    });

    await page.reload();
    await goToPart(page, 'Resultat');
    expect(await keyFigure(page, NPV)).toBe('354.516 kr.');
    expect((await storedCase(page, TITLE)).document).toEqual(enlarged.document);
  },
);

/** The first thing asked for has the focus: one writes on at once. */
async function beginByKeyboard(page: Page): Promise<void> {
  const begin = page.getByRole('button', { name: 'Ny sag', exact: true });
  await begin.waitFor();
  await tabTo(page, begin);
  await page.keyboard.press('Enter');
  await expectFocus(field(page, 'Titel'));
}

async function typeHead(page: Page): Promise<void> {
  await page.keyboard.type(TITLE);
  await tabAndType(page, field(page, 'Hvorfor nu?'), 'Aftalen udløber. Borgerne venter.');
  await tabAndType(page, field(page, 'Center'), 'Center Sundhed');
  await tabAndType(page, field(page, 'Kerneopgave'), 'Hjemmepleje');
  await tabAndType(page, field(page, 'Projektejer'), 'Centerchef Ane Åkjær');
}

/** The result is there from the first figure on, and follows every key. */
async function typeMoney(page: Page): Promise<void> {
  const result = page.getByRole('region', { name: 'Resultat' });
  await result.getByText('Resultatet vises her, så snart der er et beløb.').waitFor();
  await page.keyboard.press('Tab');
  await expectFocus(field(page, 'Investering i alt'));
  for (const [key, worth] of [
    ['1', '−1 kr.'],
    ['0', '−10 kr.'],
    ['0', '−100 kr.'],
    ['0', '−1.000 kr.'],
    ['0', '−10.000 kr.'],
    ['0', '−100.000 kr.'],
    ['0', '−1.000.000 kr.'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => worthBeside(page)).toBe(worth);
  }
  await tabAndType(page, field(page, 'Løbende udgift pr. år'), '120.000 kr.');
  await tabAndType(page, field(page, 'Start'), 'januar 2027');
  await tabAndType(page, field(page, 'Effekt fra'), 'januar 2028');
  expect(await worthBeside(page)).toBe('−1.541.806 kr.');
}

/** Freed time stands apart, and the money is what it was. */
async function typeTime(page: Page): Promise<void> {
  await tabAndType(page, field(page, 'Hvad bliver bedre?'), 'Kortere kørsel');
  await tabAndType(page, field(page, 'Slags gevinst'), 'Frigjort tid');
  await tabAndType(page, field(page, 'Antal gange pr. år'), '18.200');
  await tabAndType(page, field(page, 'Minutter sparet pr. gang'), '30');
  await tabAndType(page, page.getByRole('combobox', { name: 'Timepris' }), 'Egen');
  await tabAndType(page, page.getByRole('textbox', { name: 'Egen timepris' }), '600');
  const result = page.getByRole('region', { name: 'Resultat' });
  await result.getByText('4,7 årsværk').waitFor();
  await result.getByText('9.100 timer om året til en værdi af 5.460.000 kr.').waitFor();
  expect(await worthBeside(page)).toBe('−1.541.806 kr.');
  await tabAndType(page, field(page, 'Hvad bruges den frigjorte tid til?'), 'Flere besøg');
  await tabAndType(page, field(page, 'Gevinstejer'), 'Leder Bo');
}

async function typeAmount(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await expectFocus(page.getByRole('button', { name: 'Tilføj gevinst' }));
  await page.keyboard.press('Enter');
  const benefit = page.getByRole('group', { name: 'Gevinst 2' });
  await expectFocus(benefit.getByLabel('Hvad bliver bedre?'));
  await page.keyboard.type('Færre vikarer');
  await page.keyboard.press('Tab');
  await tabAndType(page, benefit.getByLabel('Beløb pr. år'), '420.000,00');
  await tabAndType(page, benefit.getByLabel('Gevinstejer'), 'Leder Bo');
  await addAndRemove(page);
}

/** A third benefit is thought better of; the keyboard is where one goes on. */
async function addAndRemove(page: Page): Promise<void> {
  const add = page.getByRole('button', { name: 'Tilføj gevinst' });
  await tabTo(page, add);
  await page.keyboard.press('Enter');
  const third = page.getByRole('group', { name: 'Gevinst 3' });
  await expectFocus(third.getByLabel('Hvad bliver bedre?'));
  await tabTo(page, third.getByRole('button', { name: 'Fjern gevinst 3' }));
  await page.keyboard.press('Enter');
  await expectFocus(add);
}

/** Every figure beside the form is the one that is worked out from the saved document alone. */
async function expectResultOf(page: Page, document: BusinessCase): Promise<void> {
  const result = resultOf(document);
  if (result.kind === 'undefined') throw new Error('the case has no result');
  const said = keyFigures(document, result.appraisal).flatMap(({ value, remarks }) => [
    value,
    ...remarks,
  ]);
  const shown = await textsOf(
    page.getByRole('region', { name: 'Resultat' }).getByRole('definition'),
  );
  expect(shown.slice(0, said.length)).toEqual(said.map((text) => text.replaceAll('\u00A0', ' ')));
  expect(await worthBeside(page)).toBe('354.516 kr.');
}

async function undoEverything(page: Page): Promise<void> {
  const undo = page.getByRole('button', { name: 'Fortryd' });
  for (let step = 0; step < 100 && (await undo.isEnabled()); step += 1) {
    await page.keyboard.press('ControlOrMeta+z');
  }
}

async function redoEverything(page: Page): Promise<void> {
  const redo = page.getByRole('button', { name: 'Gentag' });
  for (let step = 0; step < 100 && (await redo.isEnabled()); step += 1) {
    await page.keyboard.press(step % 2 === 0 ? 'ControlOrMeta+y' : 'ControlOrMeta+Shift+z');
  }
}

async function expectEverythingIsThere(page: Page): Promise<void> {
  await expectField(page, 'Titel', TITLE);
  await expectField(page, 'Hvorfor nu?', 'Aftalen udløber. Borgerne venter.');
  await expectField(page, 'Projektejer', 'Centerchef Ane Åkjær');
  const costs = await openGrid(page, 'Omkostninger');
  expect(await costs.texts(1, 'Titel', 3)).toEqual(['Investering', 'Engang', '1.000.000']);
  expect(await costs.texts(2, 'Titel', 3)).toEqual(['Løbende udgift', 'Løbende', '120.000']);
  const benefits = await openGrid(page, 'Gevinster');
  expect(await benefits.texts(1, 'Titel', 2)).toEqual(['Kortere kørsel', 'Frigjort tid']);
  expect(await benefits.texts(2, 'Titel', 4)).toEqual([
    'Færre vikarer',
    'Budgetgevinst',
    'Nej',
    '420.000',
  ]);
  await goToPart(page, 'Resultat');
  expect(await keyFigure(page, NPV)).toBe('354.516 kr.');
  const more = page.getByRole('region', { name: 'Flere nøgletal' });
  expect((await cellsOf(more, 'NNV inklusive frigjort tid'))[0]).toMatch(/^25\.006\.702 kr\./);
}

/** The net present value beside the form. */
function worthBeside(page: Page): Promise<string> {
  const result = page.getByRole('region', { name: 'Resultat' });
  return textOf(result.getByRole('definition').first());
}

/** Everything a person sees of the form and its result. */
function formOf(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('main')
    .evaluate((main) => [
      ...[...main.querySelectorAll('input, textarea, select')].map(
        (control) => (control as HTMLInputElement).value,
      ),
      ...[...main.querySelectorAll('dd')].map(({ innerText }) => innerText),
    ]);
}

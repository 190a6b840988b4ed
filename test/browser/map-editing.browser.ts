import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';

import { da } from '#src/text/da.ts';
import { mapEditing as words } from '#src/text/da/map-editing.ts';
import { onlooker } from './support/accessibility.ts';
import { beginFullCase, goToPart } from './support/case-pages.ts';
import { journey } from './support/journey.ts';
import { untilSaved } from './support/person.ts';
import { takePictures } from './support/pictures.ts';

journey(
  'MAP-2 MAP-9 a map is made on the drawing by keyboard, and worked on with the mouse',
  async ({ server, open }) => {
    const { page } = await open();
    await beginFullCase(page, server.url, { title: 'Skærmbesøg', firstYear: 2026 });
    await goToPart(page, 'Gevinstdiagram');
    const box = (name: string) => page.locator('.scene').getByRole('button', { name, exact: true });

    // By keyboard alone: two deliverables, a change and a benefit, each linked on.
    for (const [add, title] of [
      [words.add.deliverable, 'Skærme'],
      [words.add.practice, 'Besøg på skærm'],
      [words.add.benefit, 'Færre ture'],
    ] as const) {
      await page.getByRole('button', { name: add }).press('Enter');
      await page.keyboard.type(title);
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toBe(title);
    }
    await box('Skærme').focus();
    await press(page, 'f', 'Enter', 'n');
    await page.keyboard.type('Kursus');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Kursus');
    await press(page, 'F2');
    await page.keyboard.type('Kursus i besøg');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Kursus i besøg');
    await press(page, 'Alt+ArrowUp');
    await page.getByText(words.moved('Kursus i besøg', 1, 2)).waitFor();
    expect(await focused(page)).toBe('Kursus i besøg');

    // With the mouse: a link is dragged, gets a share, and goes; a box is dragged under another.
    await drag(page, await handleOf(box('Besøg på skærm')), box('Færre ture'));
    await page.getByText(words.linked('Besøg på skærm', 'Færre ture')).waitFor();
    await clickLine(page, 'Forbindelse fra Besøg på skærm til Færre ture');
    await page.getByLabel(words.share, { exact: true }).fill('60');
    await page.getByText('60 %').first().waitFor();
    await drag(page, box('Kursus i besøg'), box('Skærme'), 30);
    await page.getByText(words.moved('Kursus i besøg', 2, 2)).waitFor();
    await takePictures(page, 'map-editing', box('Skærme'));
    const { look, faults } = onlooker(page);
    await look('the drawing while it is edited');
    expect(faults()).toEqual([]);

    // Several at once, back again, and kept.
    await box('Skærme').click();
    await box('Kursus i besøg').click({ modifiers: ['Shift'] });
    await page.keyboard.press('Delete');
    await expect.poll(() => focused(page)).toBe('Besøg på skærm');
    await page.keyboard.press('Control+z');
    await box('Skærme').waitFor();
    await page.keyboard.press('l');
    await page.keyboard.press('Delete');
    await page.getByText(words.unlinked('Besøg på skærm', 'Færre ture')).waitFor();
    await untilSaved(page);
    await page.reload();
    await page.getByRole('heading', { name: da.businessCase.tabs.gevinstdiagram }).waitFor();
    await box('Kursus i besøg').waitFor();
    expect(await page.locator('.scene [data-line]').count()).toBe(1);

    // Zoomed where the pointer is, without a box drawn anew.
    await box('Skærme').hover();
    const width = () => box('Skærme').evaluate((each) => each.getBoundingClientRect().width);
    const before = await width();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -60);
    await page.keyboard.up('Control');
    await expect.poll(width).toBeGreaterThan(before * 1.2);
    await box('Skærme').press('0');
    await expect.poll(width).toBeCloseTo(before);
  },
);

function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

async function middleOf(part: Locator): Promise<Spot> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await part.boundingBox()) ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}

/** The dot at the side of a box, which is there while the pointer is on the box. */
async function handleOf(box: Locator): Promise<Spot> {
  await box.hover();
  return middleOf(box.locator('[data-handle] circle').last());
}

async function drag(page: Page, from: Locator | Spot, to: Locator, below = 0): Promise<void> {
  const start = 'x' in from ? from : await middleOf(from);
  const end = await middleOf(to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y + below, { steps: 5 });
  await page.mouse.up();
}

/** Presses near the middle of a line, a little off it. */
async function clickLine(page: Page, name: string): Promise<void> {
  const line = page.getByRole('button', { name, exact: true }).locator('path');
  const at = await line.evaluate((path) => {
    const curve = path as unknown as SVGPathElement;
    const point = curve.getPointAtLength(curve.getTotalLength() / 2);
    const { x, y } = point.matrixTransform(curve.getScreenCTM() ?? undefined);
    return { x, y };
  });
  await page.mouse.click(at.x, at.y + 4);
}

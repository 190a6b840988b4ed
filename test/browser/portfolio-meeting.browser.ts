import { expect } from 'vitest';

import { da } from '#src/text/da.ts';
import { meeting } from '#src/text/da/meeting.ts';
import { portfolio } from '#src/text/da/portfolio.ts';
import { portfolioDecisions as decisions } from '#src/text/da/portfolio-decisions.ts';
import { portfolioMeeting as words } from '#src/text/da/portfolio-meeting.ts';
import { onlooker } from './support/accessibility.ts';
import { openExample } from './support/examples.ts';
import { journey } from './support/journey.ts';
import { printedPdf } from './support/pdf.ts';
import { field, goToPlace, savedBytes, withoutFileDialogs } from './support/person.ts';
import { takePictures } from './support/pictures.ts';
import { slidesOf } from './support/slides.ts';

const A4_WIDE = [842, 595];

journey(
  'LOG-3 MTG-1 FIL-10 a decision is logged on a sealed version, and the portfolio goes to the meeting',
  async ({ server, open }) => {
    const { page } = await open();
    await withoutFileDialogs(page);
    const title = await openExample(page, server.url);
    await goToPlace(page, da.frame.portfolio);
    await page.getByRole('link', { name: portfolio.tabs.beslutninger }).click();
    const { look, faults } = onlooker(page);

    // The example asks for a decision: its meeting is on the agenda.
    await page.getByRole('button', { name: decisions.logMeeting }).click();
    await field(page, decisions.form.reason).fill('Rammen holder.');
    await field(page, decisions.form.sealedBy).fill('Mette Holm');
    await look('the decision');
    await page.getByRole('button', { name: decisions.form.sealAndSave(1) }).click();
    await page.getByText(decisions.form.logged).waitFor();
    const log = page.getByRole('region', { name: decisions.entries });
    const row = log.getByRole('row').filter({ hasText: title });
    await expect.poll(() => row.textContent()).toContain(decisions.since.same);
    await look('the log');
    await takePictures(page, 'portfolio-decisions');

    await page.getByRole('link', { name: portfolio.toMeeting }).click();
    const save = page.getByRole('button', { name: words.deck });
    await expect.poll(() => save.isEnabled()).toBe(true);
    await look('the papers of the portfolio');
    expect(faults()).toEqual([]);
    await takePictures(page, 'portfolio-papers');
    const paper = await printedPdf(page);
    expect(paper).toMatchObject({ isTagged: true, language: 'da' });
    expect(paper.pages.every((size) => String(size) === String(A4_WIDE))).toBe(true);
    expect(paper.bookmarks).toEqual(
      expect.arrayContaining([words.lines.title, words.map.title, `Gevinstkort: ${title}`]),
    );

    const deck = await savedBytes(page, () => save.click());
    expect(deck.name).toMatch(/^\d{4}-\d\d-\d\d_portefoelje_.+\.pptx$/);
    const slides = slidesOf(deck.bytes);
    const text = slides.join(' ');
    expect(text).toContain(words.lines.title);
    expect(text).toContain('SHA-256');

    await page.getByRole('link', { name: words.show }).click();
    const place = page.getByRole('dialog').getByRole('status');
    await expect.poll(() => place.textContent()).toBe(meeting.page(1, slides.length));
    await page.keyboard.press('End');
    await page.getByRole('heading', { level: 1, name: /^Besluttet/ }).waitFor();
    await page.keyboard.press('Escape');
    await save.waitFor();
  },
);

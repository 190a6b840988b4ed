import { expect } from 'vitest';

import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import { da } from '#src/text/da.ts';
import { portfolio as words } from '#src/text/da/portfolio.ts';
import { portfolioChoice as choice } from '#src/text/da/portfolio-choice.ts';
import { portfolioDecisions as decisions } from '#src/text/da/portfolio-decisions.ts';
import { portfolioMeeting as meeting } from '#src/text/da/portfolio-meeting.ts';
import { aBenefit, aCase, aCost, byYear, from, level } from '#test/support/business-cases.ts';
import { journeyWithServiceWorker } from './support/journey.ts';
import {
  field,
  goToPlace,
  savedBytes,
  takeInCases,
  untilOfflineReady,
  untilSaved,
} from './support/person.ts';
import { slidesOf } from './support/slides.ts';

const CASES = 40;
/** Milliseconds. */
const SEALED_WITHIN = 60_000;
const DRAWN_WITHIN = 60_000;

/** Each takes some hundred thousand kroner at once, and brings more or less of it back. */
const cases = Array.from({ length: CASES }, (_, index): BusinessCase => {
  const number = index + 1;
  const investment = 400_000 + ((number * 7) % 13) * 100_000;
  return aCase({
    id: `case-${String(number)}` as CaseId,
    title: `Forslag ${String(number)}`,
    firstYear: 2027,
    priceYear: 2027,
    mandatory: number === 1,
    excludes: number === 4 ? [{ id: 'case-5' as CaseId, name: 'Forslag 5' }] : [],
    costs: [aCost({ amounts: byYear(2027, [String(investment)]), timing: from('2027-01') })],
    benefits: [
      aBenefit({
        value: level(String(100_000 + ((number * 5) % 11) * 60_000)),
        timing: from('2027-01'),
      }),
    ],
  });
});

journeyWithServiceWorker(
  'without a network 12 mio. kr. are chosen for, decided on, and taken to the meeting',
  async (rig) => {
    const { page } = await rig.open();
    await takeInCases(page, rig.server.url, cases);
    await untilOfflineReady(page);
    await rig.server.stop();
    await goToPlace(page, da.frame.portfolio);
    // It stands in two places.
    await page
      .getByText(words.proposals(String(CASES)))
      .first()
      .waitFor();
    await page.getByRole('link', { name: words.tabs.valg }).click();
    const frame = page.getByRole('region', { name: choice.frame.title, exact: true });
    await frame.getByLabel(choice.frame.total).fill('12 mio');
    await page.keyboard.press('Tab');
    await page
      .getByLabel(choice.cases.standingOf('Forslag 2'), { exact: true })
      .selectOption('mustDo');
    await page.getByRole('button', { name: choice.solve.run }).click();
    const found = page.getByRole('region', { name: choice.solve.title, exact: true });
    await found.getByText(choice.solve.proven).waitFor();
    await page.getByText(/En million mere i alt giver/).waitFor();
    await found.getByRole('button', { name: choice.solve.take }).click();
    await found.getByText(choice.solve.taken).waitFor();
    const chosen = (number: number) =>
      page.getByRole('checkbox', {
        name: choice.cases.choose(`Forslag ${String(number)}`),
        exact: true,
      });
    expect(await chosen(1).isChecked()).toBe(true);
    expect(await chosen(2).isChecked()).toBe(true);
    expect((await chosen(4).isChecked()) && (await chosen(5).isChecked())).toBe(false);

    await page.getByRole('button', { name: choice.scenarios.keep }).click();
    await field(page, choice.scenarios.name).fill('Det bedste');
    await page.getByRole('dialog').getByRole('button', { name: choice.scenarios.keep }).click();
    await page.getByText('Det bedste').first().waitFor();
    await untilSaved(page);
    await page.reload();
    await page.getByRole('button', { name: choice.scenarios.use('Det bedste') }).waitFor();
    const boxes = page.getByRole('checkbox', { name: /^Vælg Forslag/ });
    await expect.poll(() => boxes.count()).toBe(CASES);
    const taken = await boxes.evaluateAll(
      (all) => all.filter((box) => (box as HTMLInputElement).checked).length,
    );
    expect(taken).toBeGreaterThan(2);

    // What the forum decides of all of them is written down, on the cases as they are now.
    await page.getByRole('link', { name: words.tabs.beslutninger }).click();
    await page.getByRole('button', { name: decisions.log, exact: true }).click();
    await page.getByRole('button', { name: decisions.form.addChosen(taken) }).click();
    await page.getByRole('button', { name: decisions.form.addOthers(CASES - taken) }).click();
    await field(page, decisions.form.forum).fill('Direktionen');
    await field(page, decisions.form.date).fill('20.11.2026');
    await field(page, decisions.form.reason).fill('Det bedste inden for rammen.');
    await field(page, decisions.form.sealedBy).fill('Mette Holm');
    await page.getByRole('button', { name: decisions.form.sealAndSave(CASES) }).click();
    await page.getByText(decisions.form.logged).waitFor({ timeout: SEALED_WITHIN });

    await page.getByRole('link', { name: words.toMeeting }).click();
    const save = page.getByRole('button', { name: meeting.deck });
    await expect.poll(() => save.isEnabled(), { timeout: DRAWN_WITHIN }).toBe(true);
    const deck = await savedBytes(page, () => save.click());
    const slides = slidesOf(deck.bytes);
    expect(slides.filter((slide) => slide.includes('Gevinstkort: Forslag'))).toHaveLength(taken);
    expect(slides.join(' ')).toContain('Det bedste inden for rammen.');
  },
);

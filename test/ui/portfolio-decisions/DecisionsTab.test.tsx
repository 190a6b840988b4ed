// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';

import { fail, ok } from '#src/base/result.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import type { CalendarDate } from '#src/domain/number/calendar.ts';
import type { CaseSummary } from '#src/domain/portfolio/case-summary.ts';
import type { Portfolio } from '#src/domain/portfolio/portfolio.ts';
import type { FoundVersion } from '#src/state/kept-services.ts';
import { portfolioDecisions as words } from '#src/text/da/portfolio-decisions.ts';
import { DecisionsTab } from '#src/ui/portfolio-decisions/DecisionsTab.tsx';
import { aCase } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';
import { aSeal, aVersion, someNamedVersions } from '#test/support/named-versions.ts';
import { anOrganisation } from '#test/support/organisation.ts';
import { aSummary } from '#test/support/case-summaries.ts';
import { aLogEntry } from '#test/support/logged.ts';
import { aPortfolio } from '#test/support/portfolio.ts';

afterEach(cleanup);

const asked = {
  wording: 'At projektet sættes i gang',
  forum: 'Digitaliseringsforum',
  date: '2026-12-09' as CalendarDate,
  item: '4',
};
const robots = aCase({ id: 'robots' as CaseId, title: 'Robotter <script>', request: asked });
const sensors = aCase({ id: 'sensors' as CaseId, title: 'Sensorer 🗑️', request: asked });
const cases = [robots, sensors];

interface Setting {
  readonly portfolio?: Partial<Portfolio>;
  readonly found?: readonly FoundVersion[];
  readonly unreadable?: CaseId;
}

/** The tab over a portfolio that is kept as long as it is shown. */
async function open({ portfolio = {}, found = [], unreadable }: Setting = {}) {
  let present = aPortfolio(portfolio);
  function Kept() {
    const [kept, keep] = useState(present);
    return (
      <DecisionsTab
        summaries={cases.map(summaryOf)}
        portfolio={kept}
        organisation={anOrganisation()}
        comparison={{ priceYear: 2027, rate: null }}
        canWrite
        apply={(edit) => {
          present = edit(present);
          keep(present);
        }}
      />
    );
  }
  const { named, kept } = someNamedVersions(found);
  const read = (id: CaseId) => {
    const document = cases.find((each) => each.id === id);
    return Promise.resolve(
      document === undefined || id === unreadable
        ? fail({ kind: 'not-found' })
        : ok({ document, revision: 1 }),
    );
  };
  await showInCase(<Kept />, robots, { named, cases: { read } } as never);
  return { log: () => present.log, kept, user: userEvent.setup() };
}

function summaryOf({ id, title, request, changedAt }: typeof robots): CaseSummary {
  return aSummary(id, { title, request, changedAt });
}

const card = (name: string) => within(screen.getByRole('region', { name }));
const field = (name: string) => screen.getByLabelText(name, { exact: true });

test('LOG-3 a meeting on the agenda is logged with its cases, which are sealed as they are', async () => {
  const { log, kept, user } = await open();
  const agenda = card(words.agenda);
  expect(agenda.getByRole('heading', { name: /Digitaliseringsforum · 09.12.2026/ })).toBeTruthy();
  expect(agenda.getAllByText(asked.wording)).toHaveLength(2);
  await user.click(agenda.getByRole('button', { name: new RegExp(words.logMeeting) }));
  await user.selectOptions(field(words.form.decisionOf(sensors.title)), 'postponed');
  const save = await screen.findByRole('button', { name: words.form.sealAndSave(2) });
  await user.click(save);
  expect(screen.getAllByText(words.form.needed)).toHaveLength(2);
  await user.type(field(words.form.reason), 'Rammen holder');
  await user.type(field(words.form.sealedBy), 'Mette Holm');
  await user.click(save);
  await screen.findByText(words.form.logged);
  const versions = kept().flatMap((each) => (each.kind === 'whole' ? [each.version] : []));
  expect(versions.map(({ caseId, seal }) => [caseId, seal?.decision, seal?.sealedBy])).toEqual([
    ['robots', 'approved', 'Mette Holm'],
    ['sensors', 'postponed', 'Mette Holm'],
  ]);
  expect(log()).toMatchObject([
    {
      forum: 'Digitaliseringsforum',
      date: '2026-12-09',
      reason: 'Rammen holder',
      corrects: null,
      cases: versions.map(({ caseId, number, sha256 }) => ({
        case: { id: caseId },
        sealed: { number, sha256 },
      })),
    },
  ]);
  // What was postponed still waits; what was approved does not.
  expect(agenda.queryByText(robots.title)).toBeNull();
  expect(agenda.getByText(sensors.title)).toBeTruthy();
  const entry = card(words.entries);
  expect(entry.getByText(robots.title)).toBeTruthy();
  expect(await entry.findAllByText(words.since.same)).toHaveLength(2);
});

test('a case is logged on the version it was sealed as, or on none', async () => {
  const sealed = aVersion({ caseId: robots.id, document: robots, number: 3, seal: aSeal() });
  const { log, kept, user } = await open({ found: [{ kind: 'whole', version: sealed }] });
  await user.click(screen.getByRole('button', { name: new RegExp(words.logMeeting) }));
  await user.selectOptions(
    await screen.findByLabelText(words.form.versionOf(sensors.title)),
    'none',
  );
  await user.type(field(words.form.reason), 'Som indstillet');
  await user.click(screen.getByRole('button', { name: words.form.save }));
  expect(kept()).toHaveLength(1);
  expect(log()[0]?.cases.map((each) => each.sealed)).toEqual([
    { number: 3, sha256: sealed.sha256 },
    null,
  ]);
});

test('nothing is logged where a case cannot be sealed, and what was sealed is not sealed again', async () => {
  const { log, kept, user } = await open({ unreadable: sensors.id });
  await user.click(screen.getByRole('button', { name: new RegExp(words.logMeeting) }));
  await user.type(field(words.form.reason), 'Rammen holder');
  await user.type(await screen.findByLabelText(words.form.sealedBy), 'Mette Holm');
  await user.click(screen.getByRole('button', { name: words.form.sealAndSave(2) }));
  expect((await screen.findByRole('alert')).textContent).toContain(sensors.title);
  expect(log()).toEqual([]);
  expect(kept()).toHaveLength(1);
  expect(screen.getByRole('button', { name: words.form.sealAndSave(1) })).toBeTruthy();
});

test('LOG-1 what was wrong is logged anew, and both stay', async () => {
  const first = aLogEntry('first', { robots: 'approved', gone: 'rejected' });
  const { log, user } = await open({ portfolio: { log: [first] } });
  const entries = card(words.entries);
  expect(entries.getByText(words.since.gone)).toBeTruthy();
  await user.click(entries.getByRole('button', { name: new RegExp(words.correct) }));
  await user.click(screen.getByRole('button', { name: words.form.remove('Case gone') }));
  await user.click(screen.getByRole('button', { name: words.form.remove('Case robots') }));
  await user.click(screen.getByRole('button', { name: words.form.saveCorrection }));
  expect(log()).toHaveLength(2);
  expect(log()[0]).toBe(first);
  expect(log()[1]).toMatchObject({ corrects: 'first', cases: [] });
  expect(entries.getByText(words.takenBack)).toBeTruthy();
  expect(entries.queryByRole('button', { name: new RegExp(words.correct) })).toBeNull();
});

test('the log is looked through by forum and by case', async () => {
  const log = [
    aLogEntry('1', { robots: 'approved' }, { forum: 'Direktionen' }),
    aLogEntry('2', { sensors: 'rejected' }),
  ];
  const { user } = await open({ portfolio: { log } });
  const entries = card(words.entries);
  const headings = () =>
    entries.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
  expect(headings()).toEqual(['Styregruppen 20.11.2026', 'Direktionen 20.11.2026']);
  await user.selectOptions(entries.getByLabelText(words.filterForum), 'Direktionen');
  expect(headings()).toEqual(['Direktionen 20.11.2026']);
  await user.type(entries.getByLabelText(words.filterCase), 'sensors');
  expect(entries.getByText(words.noneMatch)).toBeTruthy();
});

test('cases come into a decision from the choice, the rest of it, and by their titles', async () => {
  const { user } = await open({
    portfolio: { choice: { ...aPortfolio().choice, chosen: [{ id: robots.id, name: '' }] } },
  });
  await user.click(screen.getByRole('button', { name: words.log }));
  await user.type(field(words.form.find), 'SENS');
  await user.click(screen.getByRole('button', { name: words.form.add(sensors.title) }));
  await user.click(screen.getByRole('button', { name: words.form.addChosen(1) }));
  expect(screen.queryByRole('button', { name: words.form.addOthers(1) })).toBeNull();
  const decision = (title: string) => field(words.form.decisionOf(title)) as HTMLSelectElement;
  await user.selectOptions(field(words.form.decisionForAll), 'rejected');
  expect([decision(robots.title).value, decision(sensors.title).value]).toEqual([
    'rejected',
    'rejected',
  ]);
});

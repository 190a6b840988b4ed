// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import { fail, ok } from '#src/base/result.ts';
import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import { jointMap as words } from '#src/text/da/joint-map.ts';
import { mapViews } from '#src/text/da/map-views.ts';
import { JointMapPage } from '#src/ui/joint-map/JointMapPage.tsx';
import { aCase } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';
import { mappedCases } from '#test/support/mapped-cases.ts';

afterEach(cleanup);

const [home = aCase(), post = aCase(), robots = aCase()] = mappedCases(3);
const bare = aCase({ id: 'bare' as CaseId, title: 'Uden noget', coreTask: null });

async function open(address: string, cases: readonly BusinessCase[] = [home, post, robots, bare]) {
  const library = { cases: cases.map((document) => ({ document, revision: 1 })), unreadable: [] };
  await showInCase(<JointMapPage />, home, {
    address,
    cases: {
      overview: () => Promise.resolve(ok({ ...library, deleted: [] })),
      read: (id: CaseId) => {
        const found = library.cases.find(({ document }) => document.id === id);
        return Promise.resolve(found === undefined ? fail({ kind: 'not-found' }) : ok(found));
      },
    },
  } as never);
  await screen.findByRole('region', { name: words.cases });
  return userEvent.setup();
}

const drawn = () => document.querySelectorAll('[data-box]').length;

test('with nothing chosen it says what to do; what is chosen stands in the address', async () => {
  const user = await open('/sager/diagram');
  expect(screen.getByText(words.nothing)).toBeTruthy();
  await user.click(screen.getByLabelText(home.title));
  expect(location.hash).toBe(`#/sager/diagram?sager=${home.id}`);
  await waitFor(() => expect(drawn()).toBe(25));
});

test('MAP-15 many nodes are first one for each case; a case is folded out where it is chosen', async () => {
  const user = await open(
    `/sager/diagram?sager=${[home, post, robots].map(({ id }) => id).join('*')}`,
  );
  // 63 of the cases' own, and six core tasks and goals.
  expect(screen.getAllByText(/^9 af 69 led vises: 3 sager er foldet sammen\./)).not.toEqual([]);
  await waitFor(() => expect(drawn()).toBe(9));
  const focus = screen.getByLabelText(mapViews.focus);
  await user.selectOptions(focus, `1 ${home.title}`);
  await user.click(screen.getByRole('button', { name: words.unfoldCase(`»${home.title}«`) }));
  await waitFor(() => expect(drawn()).toBe(29));
});

test('MAP-16 a benefit of the same name counts once where a person says it is one', async () => {
  const user = await open(`/sager/diagram?sager=${home.id}*${robots.id}`);
  const total = () => {
    const card = within(screen.getByRole('region', { name: 'Hvor gevinsterne når hen' }));
    const row = within(card.getByRole('row', { name: /^Gevinsterne i alt/ }));
    return Number(row.getAllByRole('cell')[0]?.textContent.replaceAll('.', ''));
  };
  const apart = total();
  await user.click(screen.getByLabelText(words.sameName));
  expect(location.hash).toContain('samme=ja');
  // 10,000 and 30,000 kr. by themselves, half of each together.
  expect(apart - total()).toBe(20_000);
});

test('a case with nothing on its map, and one that is not here, are said', async () => {
  await open('/sager/diagram?sager=bare*gone');
  expect(screen.getByText(words.withoutMap('»Uden noget«'))).toBeTruthy();
  expect(screen.getByText(words.missing(1))).toBeTruthy();
});

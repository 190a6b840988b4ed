// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

import { ok } from '#src/base/result.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { appraisal } from '#src/domain/finance/appraisal.ts';
import { readinessOf } from '#src/domain/quality/readiness.ts';
import type { FoundVersion, VersionService } from '#src/state/kept-services.ts';
import { namedVersions } from '#src/text/da/named-versions.ts';
import { versionChanges } from '#src/text/da/version-changes.ts';
import { SealLine } from '#src/ui/versions/SealLine.tsx';
import { VersionsPage } from '#src/ui/versions/VersionsPage.tsx';
import { aBenefit, aCase, level } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';
import { letDialogsOpen } from '#test/support/dialogs.ts';
import { aSeal, aVersion, someNamedVersions } from '#test/support/named-versions.ts';

beforeAll(letDialogsOpen);
afterEach(cleanup);

const calls = aBenefit({ title: 'Opkald', value: level('1000') });
const document = aCase({ title: 'Skærmbesøg', horizon: 1, benefits: [calls] });
const earlier = { ...document, benefits: [{ ...calls, value: level('400') }] };
const versions = { list: () => Promise.resolve(ok([])) } as unknown as VersionService;

async function show(found: readonly FoundVersion[] = [], shown: BusinessCase = document) {
  const { named, kept } = someNamedVersions(found);
  const saveCase = vi.fn(() => Promise.resolve(ok('saved' as const)));
  const present = await showInCase(
    <>
      <SealLine />
      <VersionsPage />
    </>,
    shown,
    { named, versions, files: { saveCase } as never },
  );
  return { kept, present, saveCase, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const field = (name: string) => screen.getByRole('textbox', { name });

describe('the page of versions', () => {
  test('SEA-1 keeps the case under a name, and asks for one', async () => {
    const { kept, user } = await show();
    await user.click(await button(namedVersions.keep));
    const dialog = within(await screen.findByRole('dialog', { hidden: true }));
    const save = dialog.getByText(namedVersions.keepDialog.save);
    await user.click(save);
    expect(dialog.getByText(namedVersions.needed)).toBeDefined();
    await user.type(dialog.getByLabelText(namedVersions.keepDialog.name), 'Til høring');
    await user.click(save);
    expect(kept()).toMatchObject([{ version: { name: 'Til høring', document, seal: null } }]);
    expect(await screen.findByText('1. Til høring', { selector: 'strong' })).toBeDefined();
  });

  test('SEA-2 SEA-5 seals the case with a decision, and says so in the head', async () => {
    const { kept, user } = await show();
    const words = namedVersions.sealDialog;
    await user.click(await button(namedVersions.seal));
    const dialog = within(await screen.findByRole('dialog', { hidden: true }));
    // Findings and remarks: what the head of the case counts, and the quality check tells.
    const { missing, toMend } = readinessOf(document, appraisal(document), []);
    expect(dialog.getByText(words.missing(missing.length + toMend.length))).toBeDefined();
    expect(dialog.getByText('Der er ingen risici')).toBeDefined();
    await user.type(dialog.getByLabelText(words.forum), 'Styregruppen');
    await user.type(dialog.getByLabelText(words.reason), 'Den holder.');
    await user.type(dialog.getByLabelText(words.sealedBy), 'Mette Holm');
    await user.click(dialog.getByText(words.save, { selector: 'span' }));
    expect(kept()).toMatchObject([
      {
        version: {
          name: 'Styregruppen 23.11.2026',
          seal: {
            forum: 'Styregruppen',
            date: '2026-11-23',
            decision: 'approved',
            reason: 'Den holder.',
            sealedBy: 'Mette Holm',
          },
        },
      },
    ]);
    expect(
      await screen.findByRole('link', { name: /Godkendt af Styregruppen 23\.11\.2026/ }),
    ).toBeDefined();
    expect(screen.getByText(namedVersions.head.isSame)).toBeDefined();
  });

  test('SEA-5 says that a sealed case was changed since, with the checksum', async () => {
    const sealed = aVersion({ document: earlier, seal: aSeal() });
    await show([{ kind: 'whole', version: sealed }]);
    expect(await screen.findByText(namedVersions.head.hasChanged)).toBeDefined();
    expect(screen.getAllByText(new RegExp(sealed.sha256.slice(0, 12))).length).toBe(2);
  });

  test('SEA-3 SEA-5 says in the head and in the list that a sealed version was altered', async () => {
    await show([{ kind: 'altered', version: aVersion({ document, seal: aSeal() }) }]);
    expect(await screen.findAllByText(namedVersions.altered)).toHaveLength(2);
    expect(screen.queryByText(namedVersions.head.isSame)).toBeNull();
  });

  test('SEA-2 has no way to delete or seal what is sealed', async () => {
    await show([{ kind: 'whole', version: aVersion({ document: earlier, seal: aSeal() }) }]);
    await screen.findByText('1. Version', { selector: 'strong' });
    expect(screen.queryByRole('button', { name: /^Slet/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Forsegl ?versionen/ })).toBeNull();
  });

  test('SEA-1 brings a version back as one step, and gives it as a file', async () => {
    const version = aVersion({ document: earlier });
    const { present, saveCase, user } = await show([{ kind: 'whole', version }]);
    await user.click(await button(/^Gem som fil/));
    expect(saveCase).toHaveBeenCalledWith(earlier, expect.anything());
    await user.click(await button(/^Gør til den aktuelle sag/));
    expect(present().benefits).toEqual(earlier.benefits);
    expect(await screen.findByText(namedVersions.wentBack('Version'))).toBeDefined();
  });

  test('SEA-2 deletes what is not sealed, when it was asked', async () => {
    const { kept, user } = await show([{ kind: 'whole', version: aVersion({ document }) }]);
    await user.click(await button(/^Slet ?versionen/));
    const dialog = within(await screen.findByRole('dialog', { hidden: true }));
    await user.click(dialog.getByText(namedVersions.remove, { selector: 'span' }));
    expect(kept()).toEqual([]);
  });

  test('SEA-1 shows a version on the pages of a case, where nothing can be changed', async () => {
    const version = aVersion({ document: earlier });
    const { user } = await show([{ kind: 'whole', version }]);
    await user.click(await button(/^Se ?versionen/));
    expect(await screen.findByText(namedVersions.view.text, { exact: false })).toBeDefined();
    await user.selectOptions(
      screen.getByRole('combobox', { name: namedVersions.view.part }),
      'grundlag',
    );
    expect(await screen.findByDisplayValue('Skærmbesøg', {}, { timeout: 5000 })).toHaveProperty(
      'disabled',
      false,
    );
    expect(field('Titel').matches(':disabled')).toBe(true);
    await user.click(await button(namedVersions.view.back));
    expect(await screen.findByText('1. Version', { selector: 'strong' })).toBeDefined();
  });

  test('CHG-1 TXT-15 compares a version with the case, by cause and field', async () => {
    await show([{ kind: 'whole', version: aVersion({ document: earlier }) }]);
    const table = within(await screen.findByRole('group', { name: versionChanges.npv.table }));
    expect(table.getByRole('row', { name: /^Beløb/ }).textContent).toContain('+');
    const fields = within(screen.getByRole('group', { name: versionChanges.fields.table }));
    expect(fields.getByRole('row', { name: /Opkald/ }).textContent).toMatch(/400.kr\.1\.000.kr\./);
  });

  test('CHG-5 says that two versions are the same', async () => {
    await show([{ kind: 'whole', version: aVersion({ document }) }]);
    expect(await screen.findByText(versionChanges.same)).toBeDefined();
  });
});

// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import { fail, ok } from '#src/base/result.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { Organisation } from '#src/domain/organisation/organisation.ts';
import { createAppState } from '#src/state/app-state.ts';
import type { FileService } from '#src/state/file-services.ts';
import type { AllServices } from '#src/state/kept-services.ts';
import type { BackupService } from '#src/state/services.ts';
import { da } from '#src/text/da.ts';
import { AppContext } from '#src/ui/app-context.ts';
import { BackupButton } from '#src/ui/cases/BackupButton.tsx';
import { FileNotice } from '#src/ui/frame/FileNotice.tsx';
import { useFileSaving } from '#src/ui/save-as-file.ts';
import { aCase } from '#test/support/business-cases.ts';
import { aStorage, NOW, someTabs } from '#test/support/services.ts';

const large = aCase();
const tooLarge = { kind: 'too-large', limitInBytes: 20_000_000 } as const;

afterEach(cleanup);

test('FIL-9 a case that is too large for a file is told before it is written, and can be all the same', async () => {
  const saveCase = vi.fn<FileService['saveCase']>((_document, { evenTooLarge } = {}) =>
    Promise.resolve(evenTooLarge === true ? ok('saved') : fail(tooLarge)),
  );
  show({ saveCase });
  screen.getByRole('button', { name: da.frame.saveAsFile }).click();
  expect((await screen.findByRole('alert')).textContent).toContain('mere end 20\u00A0MB');
  screen.getByRole('button', { name: da.frame.saveAnyway }).click();
  await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(saveCase).toHaveBeenLastCalledWith(large, { evenTooLarge: true });
});

test('a file that the disk refuses is told as that', async () => {
  show({ saveCase: () => Promise.reject(new Error('refused')) });
  screen.getByRole('button', { name: da.frame.saveAsFile }).click();
  expect((await screen.findByRole('alert')).textContent).toContain(da.frame.fileRefused);
  expect(screen.queryByRole('button', { name: da.frame.saveAnyway })).toBeNull();
});

test('FIL-9 a backup from the list that is too large is told as that', async () => {
  show({}, () => Promise.resolve(fail({ ...tooLarge, limitInBytes: 40_000_000 })));
  screen.getByRole('button', { name: da.frame.makeBackup }).click();
  expect((await screen.findByRole('alert')).textContent).toContain('40\u00A0MB');
});

function SaveButton({ document }: { readonly document: BusinessCase }) {
  const { saveCase } = useFileSaving();
  return (
    <button type="button" onClick={() => saveCase(document)}>
      {da.frame.saveAsFile}
    </button>
  );
}

function show(files: Partial<FileService>, saveBackup?: BackupService['save']): void {
  // Only what saving a file asks for.
  const services = {
    now: () => NOW,
    files,
    backups: {
      save: saveBackup,
      lastSavedAt: () => Promise.resolve(null),
      daysInUse: () => Promise.resolve(0),
    },
    device: {
      persistence: () => Promise.resolve('unknown'),
      usage: () => Promise.resolve(null),
    },
    cases: {},
    organisation: {},
    tabs: someTabs().tabs,
    storage: aStorage().storage,
    erasing: { listen: () => () => undefined },
  } as unknown as AllServices;
  render(
    <AppContext value={createAppState(services, {} as Organisation)}>
      <SaveButton document={large} />
      <BackupButton />
      <FileNotice />
    </AppContext>,
  );
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import { device as deviceWords } from '#src/text/da/device.ts';
import { fileAskedFor } from './person.ts';

/** The page about the data on this device, where backups are made and brought in. */
export async function goToDevice(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/data`);
  await page.getByRole('heading', { level: 1, name: deviceWords.title }).waitFor();
}

/** Gives a backup, and waits until the app asks whether to bring it in. */
export async function giveBackup(page: Page, text: string, folder: string): Promise<void> {
  const path = join(folder, 'kopi.json');
  writeFileSync(path, text);
  const give = await fileAskedFor(page, () =>
    page.getByRole('main').getByRole('button', { name: deviceWords.restore, exact: true }).click(),
  );
  await give(path);
  await page.getByRole('dialog', { name: deviceWords.restoreTitle }).waitFor();
}

/** A folder for files that a person has, gone when the steps are done. */
export async function withFolder(steps: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gevinstkort-backups-'));
  try {
    await steps(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { fail, ok } from '#src/base/result.ts';
import { backupFileText } from '#src/document/backup-file.ts';
import { caseFileText } from '#src/document/case-file.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import type { BackupDesk } from '#src/storage/backup-desk.ts';
import { createImportWork } from '#src/workers/import-work.ts';
import { createImporter } from '#src/workers/import.ts';
import { aCase } from '#test/support/business-cases.ts';
import { NOW } from '#test/support/services.ts';
import { answeringWith, workersFor, type Answering } from '#test/support/workers.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const document = aCase({ id: 'one' as CaseId });
const backup = {
  savedAt: NOW,
  cases: [document],
  organisation: null,
  portfolio: null,
  versions: [],
};
const summary = {
  savedAt: NOW,
  cases: 1,
  versions: 0,
  hasOrganisation: false,
  hasPortfolio: false,
  differing: 0,
};
const outcome = { added: 1, replaced: 0, unchanged: 0 };
const caseFile = new File([caseFileText(document)], 'sag.gevinstkort.json');
const backupFile = new File([backupFileText(backup)], 'kopi.json');

function aDesk() {
  return {
    write: vi.fn<BackupDesk['write']>(() => Promise.resolve(ok(new Blob(['{}'])))),
    summary: vi.fn<BackupDesk['summary']>(() => Promise.resolve(summary)),
    restore: vi.fn<BackupDesk['restore']>(() => Promise.resolve(ok(outcome))),
  };
}

function aPage(answer: Answering) {
  const { start, started } = workersFor(answer);
  return { importer: createImporter(start), started };
}

const ignore = () => undefined;
const never: Answering = () => new Promise(() => undefined);

describe('a file that comes in', () => {
  test('IMP-1 a case is read in a worker that is ended afterwards', async () => {
    const { importer, started } = aPage(answeringWith(createImportWork(aDesk(), ignore)));
    expect(await importer.readCase(caseFile)).toEqual({ ok: true, value: document });
    expect(await importer.readCase(backupFile)).toMatchObject({ ok: false });
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true, true]);
  });

  test('IMP-4 a backup stays with its worker until it is brought in', async () => {
    const desk = aDesk();
    const { importer, started } = aPage(answeringWith(createImportWork(desk, ignore)));
    const read = await importer.readBackup(backupFile);
    expect(read).toMatchObject({ ok: true, value: summary });
    expect(JSON.stringify(read)).not.toContain(document.title);
    expect(started[0]?.isEnded).toBe(false);
    expect(desk.restore).not.toHaveBeenCalled();
    expect(read.ok && (await read.value.restore('replace'))).toEqual(ok(outcome));
    expect(desk.restore).toHaveBeenCalledWith(backup, 'replace');
    expect(started[0]?.isEnded).toBe(true);
  });

  test('IMP-4 a backup that is not wanted, or is none, is let go with its worker', async () => {
    const desk = aDesk();
    const { importer, started } = aPage(answeringWith(createImportWork(desk, ignore)));
    const read = await importer.readBackup(backupFile);
    if (read.ok) read.value.discard();
    expect(await importer.readBackup(caseFile)).toEqual(fail({ kind: 'a-case-not-a-backup' }));
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true, true]);
    expect(desk.restore).not.toHaveBeenCalled();
  });

  test('IMP-2 reading that gets further takes the time it takes', async () => {
    const { importer, started } = aPage(never);
    const reading = importer.readBackup(backupFile);
    for (let seconds = 0; seconds < 20; seconds += 4) {
      await vi.advanceTimersByTimeAsync(4_000);
      started[0]?.sayUnderWay();
    }
    expect(started[0]?.isEnded).toBe(false);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await reading).toEqual(fail({ kind: 'too-slow', seconds: 5 }));
  });

  test('IMP-2 reading that gets no further for five seconds is stopped', async () => {
    const { importer, started } = aPage(never);
    const reading = [importer.readCase(caseFile), importer.readBackup(backupFile)];
    await vi.advanceTimersByTimeAsync(4_999);
    expect(started.map(({ isEnded }) => isEnded)).toEqual([false, false]);
    await vi.advanceTimersByTimeAsync(1);
    const tooSlow = fail({ kind: 'too-slow', seconds: 5 });
    expect(await Promise.all(reading)).toEqual([tooSlow, tooSlow]);
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true, true]);
  });

  test('IMP-2 what is written to the disk takes the time it takes', async () => {
    const desk = aDesk();
    const { importer } = aPage(answeringWith(createImportWork(desk, ignore)));
    const read = await importer.readBackup(backupFile);
    desk.restore.mockImplementation(
      () => new Promise((resolve) => setTimeout(() => resolve(ok(outcome)), 60_000)),
    );
    const restoring = read.ok ? read.value.restore('keepBoth') : null;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await restoring).toEqual(ok(outcome));
  });

  test('IMP-1 a worker that breaks down takes nothing with it', async () => {
    const { importer, started } = aPage(() => Promise.reject(new RangeError('out of memory')));
    const stopped = fail({ kind: 'reader-stopped' });
    expect(await importer.readCase(caseFile)).toEqual(stopped);
    expect(await importer.readBackup(backupFile)).toEqual(stopped);
    expect(await importer.writeBackup(NOW)).toMatchObject({ failure: { kind: 'failed' } });
    expect(started.every(({ isEnded }) => isEnded)).toBe(true);
  });

  test('IMP-4 whether a worker that broke down had brought a backup in is not known', async () => {
    const desk = aDesk();
    desk.restore.mockRejectedValue(new RangeError('out of memory'));
    const { importer } = aPage(answeringWith(createImportWork(desk, ignore)));
    const read = await importer.readBackup(backupFile);
    expect(read.ok && (await read.value.restore('replace'))).toMatchObject({
      failure: { kind: 'unavailable' },
    });
  });

  test('IMP-1 a worker that cannot be started, or never begins, is told', async () => {
    const stopped = fail({ kind: 'reader-stopped' });
    const none = createImporter(() => {
      throw new TypeError('no workers here');
    });
    expect(await none.readCase(caseFile)).toEqual(stopped);
    const silent = createImporter(() => {
      const { start } = workersFor(never);
      return Object.assign(start(), { postMessage: () => undefined });
    });
    const reading = silent.readCase(caseFile);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await reading).toEqual(stopped);
  });
});

describe('a backup that goes out', () => {
  test('IMP-4 is written in a worker, and handed over as a file', async () => {
    const desk = aDesk();
    const { importer, started } = aPage(answeringWith(createImportWork(desk, ignore)));
    const written = await importer.writeBackup(NOW);
    expect(written.ok && (await written.value.text())).toBe('{}');
    expect(desk.write).toHaveBeenCalledWith(NOW);
    expect(started[0]?.isEnded).toBe(true);
  });

  test('IMP-4 that cannot be read from the disk is told as the disk told it', async () => {
    const desk = aDesk();
    desk.write.mockResolvedValue(fail({ kind: 'from-a-newer-app' }));
    const { importer } = aPage(answeringWith(createImportWork(desk, ignore)));
    expect(await importer.writeBackup(NOW)).toEqual(fail({ kind: 'from-a-newer-app' }));
  });
});

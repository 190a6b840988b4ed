import { createRoot } from 'react-dom/client';

import { instantFrom } from './domain/number/calendar.ts';
import { saveCaseFile } from './export/save-case-file.ts';
import { JSON_TYPE, saveFile } from './export/save-file.ts';
import { examples } from './import/examples.ts';
import { pickFile, pickFiles } from './import/pick-file.ts';
import { createAppState } from './state/app-state.ts';
import type { FileService } from './state/file-services.ts';
import type { AllServices } from './state/kept-services.ts';
import { createBackupStore, type BackupFiles } from './storage/backup-store.ts';
import { browserParts } from './storage/browser-parts.ts';
import { createCaseStore } from './storage/case-store.ts';
import { createConnection } from './storage/connection.ts';
import { createDeviceService } from './storage/device.ts';
import { endable } from './storage/ending.ts';
import { createEraseService } from './storage/erase-service.ts';
import { createKeeping } from './storage/keeping.ts';
import { createNamedStore } from './storage/named-store.ts';
import { createOrganisationStore } from './storage/organisation-store.ts';
import { originStorage } from './storage/origin-storage.ts';
import { openPackedDatabase } from './storage/packed-database.ts';
import { createPortfolioStore } from './storage/portfolio-store.ts';
import { createRawStore } from './storage/raw-store.ts';
import { createSentinelPlace } from './storage/sentinel.ts';
import { createTabService } from './storage/tabs.ts';
import { createVersionStore } from './storage/version-store.ts';
import { da } from './text/da.ts';
import { rebild } from './text/presets/rebild.ts';
import { App } from './ui/App.tsx';
import { AppContext } from './ui/app-context.ts';
import './ui/style/fonts.css';
import './ui/style/tokens.css';
import './ui/style/base.css';
import { importWorkers } from './workers/import-start.ts';
import { createImporter } from './workers/import.ts';
import { startOffline } from './workers/offline.ts';
import { createSafetyCopy } from './workers/safety-copy.ts';

const DATABASE_NAME = 'gevinstkort';

const now = () => instantFrom(new Date().toISOString());
const newId = () => crypto.randomUUID();
const safetyCopy = createSafetyCopy({
  database: DATABASE_NAME,
  sentinel: createSentinelPlace(() => localStorage),
  now,
  onDamaged: (ids) => doubt(ids),
});
const connection = endable(
  createConnection(DATABASE_NAME, {
    prepare: safetyCopy.prepare,
    onWanted: async () => {
      await saveAll();
    },
  }),
);
const erased = new AbortController();
const page = newId();
const onWritten = safetyCopy.written;
const importer = createImporter(importWorkers(DATABASE_NAME));
const ports = { connection, now, page, onWritten };
const { cases, organisation, portfolio, storage } = createKeeping({
  connection,
  cases: createCaseStore({
    ...ports,
    listed: () =>
      erased.signal.aborted ? Promise.resolve(null) : openPackedDatabase(DATABASE_NAME),
  }),
  organisation: createOrganisationStore(ports),
  portfolio: createPortfolioStore(ports),
  now,
});
const named = createNamedStore({ connection, now, onWritten });
const versions = createVersionStore({ connection, now, onWritten });

const saveText = (name: string, text: string | Promise<string>) =>
  saveFile({ name, mediaType: JSON_TYPE, contents: text });

const files: FileService = {
  saveFigure: async (...figure) => {
    const { saveFigure } = await import('./export/save-figure.ts');
    return saveFigure(...figure);
  },
  saveDeck: async (...deck) => {
    const { saveDeck } = await import('./export/save-deck.ts');
    return saveDeck(...deck);
  },
  print: async (paper) => {
    const { printPage } = await import('./export/print-page.ts');
    return printPage(paper);
  },
  saveText,
  saveCase: async (document, options) => {
    const saved = await saveCaseFile(document, options);
    if (saved.ok && saved.value === 'saved') storage.tookOut([document]);
    return saved;
  },
  pickCases: async () => {
    const files = await pickFiles();
    return files?.map((file) => ({ name: file.name, read: () => importer.readCase(file) })) ?? null;
  },
};

const backupFiles: BackupFiles = {
  save: (savedAt, contents) =>
    saveFile({
      name: `${da.frame.backupFileName}-${savedAt.slice(0, 10)}.json`,
      mediaType: JSON_TYPE,
      contents,
    }),
  pick: pickFile,
};

const services: AllServices = {
  now,
  newId,
  cases,
  versions,
  named,
  raw: createRawStore({ connection, now }),
  erasing: createEraseService({
    origin: originStorage(),
    databaseName: DATABASE_NAME,
    channel: browserParts.channel(`${DATABASE_NAME}:erase`),
    end: () => {
      connection.end();
      safetyCopy.stop();
      erased.abort();
    },
  }),
  organisation,
  portfolio,
  files,
  examples,
  backups: createBackupStore({
    connection,
    cases,
    organisation,
    portfolio,
    storage,
    files: backupFiles,
    work: { write: importer.writeBackup, read: importer.readBackup },
    now,
    onWritten,
  }),
  device: createDeviceService(browserParts.storage()),
  tabs: createTabService({
    locks: browserParts.locks(),
    channel: browserParts.channel(DATABASE_NAME),
  }),
  storage,
  safetyCopy,
  selection: async () => (await import('./workers/selection-start.ts')).selection,
  summaries: async () => {
    const [{ portfolioSummaries }, { createPageSummaries }] = await Promise.all([
      import('./workers/portfolio-start.ts'),
      import('./state/page-summaries.ts'),
    ]);
    return portfolioSummaries(DATABASE_NAME, {
      onPage: createPageSummaries({ cases }),
      isKept: () => ['works', 'newer'].includes(storage.standing()),
      ended: erased.signal,
    });
  },
  simulation: async () => (await import('./workers/simulation-start.ts')).simulation,
};

const app = createAppState(services, rebild);

// What was put back is there for whoever has read before it was.
let putBack = 0;
safetyCopy.subscribe(({ found }) => {
  const count = found.restored + found.healed;
  if (count === putBack) return;
  putBack = count;
  readAgain();
});

/** What the list says of these cases, or of all, is read from their documents again. */
function doubt(ids?: readonly string[]): void {
  void cases.doubt(ids).then(() => app.library.getState().refresh());
}

function readAgain(): void {
  doubt();
  for (const store of openDocuments()) {
    const { open, failure, follow } = store.getState();
    if (open !== null || failure !== null) void follow();
  }
}

/** Answers whether everything that is open is on the disk now. */
async function saveAll(): Promise<boolean> {
  const { workbench, organisation, portfolio } = app;
  await Promise.all([
    workbench.getState().saveAll(),
    organisation.getState().saveNow(),
    portfolio.getState().saveNow(),
  ]);
  return openDocuments().every((store) => store.getState().saving.kind === 'saved');
}

function openDocuments() {
  const { workbench, organisation, portfolio } = app;
  return [...workbench.getState().cases.values(), organisation, portfolio];
}

startOffline({
  onReady: () => app.device.getState().offlineIs('ready'),
  onFailed: () => app.device.getState().offlineIs('unavailable'),
  onUpdateReady: (apply) =>
    app.device.getState().updateIs(() => {
      // What cannot be saved is only on this page: its banner says so, and the release can wait.
      void saveAll().then((isAllSaved) => {
        if (isAllSaved) apply();
      });
    }),
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element for the app');
createRoot(root).render(
  <AppContext value={app}>
    <App />
  </AppContext>,
);

import { fail, ok } from '../base/result.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';
import { newPortfolio } from '../domain/portfolio/new-portfolio.ts';
import type { Portfolio } from '../domain/portfolio/portfolio.ts';
import { createDeviceStore, type DeviceStore } from './device-store.ts';
import { createDocumentStore } from './document-store.ts';
import { createEraseStore, type EraseStore } from './erase-store.ts';
import type { AllServices } from './kept-services.ts';
import { createLibraryStore, type LibraryStore } from './library-store.ts';
import { createNamedVersionsStore, type NamedVersionsStore } from './named-versions-store.ts';
import type { DocumentPorts, DocumentStore } from './open-document.ts';
import { createScorerStore, type ScorerStore } from './scorer-store.ts';
import type { SingleService } from './services.ts';
import { createStorageStore, type StorageStore } from './storage-store.ts';
import { createSummariesStore, type SummariesStore } from './summaries-store.ts';
import { createWorkbenchStore, type WorkbenchStore } from './workbench-store.ts';

/** What is open now. The stores do not know each other; each page reads the ones it needs. */
export interface AppState {
  readonly services: AllServices;
  readonly library: LibraryStore;
  readonly workbench: WorkbenchStore;
  readonly named: NamedVersionsStore;
  readonly organisation: DocumentStore<Organisation>;
  readonly portfolio: DocumentStore<Portfolio>;
  readonly device: DeviceStore;
  readonly erase: EraseStore;
  readonly storage: StorageStore;
  readonly scorer: ScorerStore;
  readonly summaries: SummariesStore;
}

/** `shipped` is the organisation of a device on which none has been saved. */
export function createAppState(services: AllServices, shipped: Organisation): AppState {
  const now = services.now();
  // What is chosen this year begins in the next, as a new case does.
  const nothingChosen = newPortfolio(now, Number(now.slice(0, 4)) + 1);
  return {
    services,
    library: createLibraryStore(services),
    workbench: createWorkbenchStore(services),
    named: createNamedVersionsStore(services),
    device: createDeviceStore(services),
    erase: createEraseStore(services),
    storage: createStorageStore(services),
    scorer: createScorerStore(),
    summaries: createSummariesStore(services),
    organisation: createDocumentStore(
      singlePorts(services, 'organisation', { service: services.organisation, unsaved: shipped }),
    ),
    portfolio: createDocumentStore(
      singlePorts(services, 'portfolio', { service: services.portfolio, unsaved: nothingChosen }),
    ),
  };
}

/** The ways of a document of which there is one; `unsaved` is there until one has been saved. */
function singlePorts<Document>(
  { now, tabs, storage }: AllServices,
  name: 'organisation' | 'portfolio',
  { service, unsaved }: { readonly service: SingleService<Document>; readonly unsaved: Document },
): DocumentPorts<Document> {
  return {
    name,
    read: async () => {
      const found = await service.read();
      if (!found.ok) return fail(found.failure);
      return ok(found.value ?? { document: unsaved, revision: 0 });
    },
    save: (document, base) => service.save(document, base),
    now,
    tabs,
    storage,
  };
}

import { fail, ok } from '../base/result.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';
import { createDeviceStore, type DeviceStore } from './device-store.ts';
import { createDocumentStore } from './document-store.ts';
import { createEraseStore, type EraseStore } from './erase-store.ts';
import type { AllServices } from './kept-services.ts';
import { createLibraryStore, type LibraryStore } from './library-store.ts';
import { createNamedVersionsStore, type NamedVersionsStore } from './named-versions-store.ts';
import type { DocumentStore } from './open-document.ts';
import type { Saved } from './services.ts';
import { createStorageStore, type StorageStore } from './storage-store.ts';
import { createWorkbenchStore, type WorkbenchStore } from './workbench-store.ts';

/** What is open now. The stores do not know each other; each page reads the ones it needs. */
export interface AppState {
  readonly services: AllServices;
  readonly library: LibraryStore;
  readonly workbench: WorkbenchStore;
  readonly named: NamedVersionsStore;
  readonly organisation: DocumentStore<Organisation>;
  readonly device: DeviceStore;
  readonly erase: EraseStore;
  readonly storage: StorageStore;
}

/** `shipped` is the organisation of a device on which none has been saved. */
export function createAppState(services: AllServices, shipped: Organisation): AppState {
  const { organisation, now, tabs, storage } = services;
  return {
    services,
    library: createLibraryStore(services),
    workbench: createWorkbenchStore(services),
    named: createNamedVersionsStore(services),
    device: createDeviceStore(services),
    erase: createEraseStore(services),
    storage: createStorageStore(services),
    organisation: createDocumentStore<Organisation>({
      name: 'organisation',
      read: async () => {
        const found = await organisation.read();
        if (!found.ok) return fail(found.failure);
        const unsaved: Saved<Organisation> = { document: shipped, revision: 0 };
        return ok(found.value ?? unsaved);
      },
      save: organisation.save,
      now,
      tabs,
      storage,
    }),
  };
}

import { createStore, type StoreApi } from 'zustand/vanilla';

import type { Result } from '../base/result.ts';
import type { CaseId } from '../domain/business-case/business-case.ts';
import {
  isSealed,
  type NamedVersion,
  type Seal,
  type SealedVersion,
} from '../domain/versions/named-version.ts';
import type { AllServices, FoundVersion, NewVersion, VersionRefusal } from './kept-services.ts';
import type { StoreFailure } from './services.ts';

export type VersionFailure = StoreFailure | VersionRefusal;

export interface NamedVersionsState {
  /** The named versions of the cases that have been asked for, in the order of their numbers. */
  readonly byCase: ReadonlyMap<CaseId, readonly FoundVersion[]>;
  /** Reads the versions of a case, and again when another tab has changed it. Answers with its end. */
  readonly follow: (id: CaseId) => () => void;
  readonly keep: (version: NewVersion) => Promise<Result<NamedVersion, VersionFailure>>;
  readonly seal: (of: VersionOfCase, seal: Seal) => Promise<Result<void, VersionFailure>>;
  readonly remove: (of: VersionOfCase) => Promise<Result<void, VersionFailure>>;
}

export type VersionOfCase = Pick<NamedVersion, 'id' | 'caseId'>;
export type NamedVersionsStore = StoreApi<NamedVersionsState>;

/** The named and sealed versions of the cases that are open [SEA-1]. */
export function createNamedVersionsStore(
  services: Pick<AllServices, 'named' | 'tabs'>,
): NamedVersionsStore {
  return createStore<NamedVersionsState>((set, get) => {
    const refresh = async (id: CaseId) => {
      const found = await services.named.list(id);
      // What was there when it was last read is better than nothing.
      if (found.ok) set({ byCase: new Map([...get().byCase, [id, found.value]]) });
    };
    const afterwards = async <Value>(
      id: CaseId,
      done: Result<Value, VersionFailure>,
    ): Promise<Result<Value, VersionFailure>> => {
      if (done.ok) services.tabs.announce(`case:${id}`);
      await refresh(id);
      return done;
    };

    return {
      byCase: new Map(),

      follow: (id) => {
        void refresh(id);
        return services.tabs.listen((name) => {
          if (name === `case:${id}`) void refresh(id);
        });
      },

      keep: async (version) => afterwards(version.document.id, await services.named.keep(version)),
      seal: async ({ id, caseId }, seal) => afterwards(caseId, await services.named.seal(id, seal)),
      remove: async ({ id, caseId }) => afterwards(caseId, await services.named.remove(id)),
    };
  });
}

/** The seal a case stands under: that of its last sealed version; null where it has none. */
export function lastSealed(
  versions: readonly FoundVersion[],
): { readonly kind: 'whole' | 'altered'; readonly version: SealedVersion } | null {
  for (const found of versions.toReversed()) {
    if (found.kind !== 'unreadable' && isSealed(found.version)) {
      return { kind: found.kind, version: found.version };
    }
  }
  return null;
}

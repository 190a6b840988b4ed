import { reached } from '../base/reached.ts';

/** What this browser has for keeping tabs apart and data in place; undefined for what it has not [SAV-16]. */
export const browserParts = {
  locks: (): LockManager | undefined => reached(() => navigator.locks),
  storage: (): StorageManager | undefined => reached(() => navigator.storage),
  /** A way for the tabs to tell each other things. */
  channel: (name: string): BroadcastChannel | undefined =>
    reached(() => new BroadcastChannel(name)),
};

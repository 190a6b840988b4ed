import { reached } from '../base/reached.ts';
import type { OriginStorage } from './erase.ts';

/** Everything this browser can keep for this page's origin. */
export function originStorage(): OriginStorage {
  return {
    databases: reached(() => indexedDB),
    caches: reached(() => caches),
    workers: reached(() => navigator.serviceWorker),
    files: reached(() => navigator.storage),
    keys: [() => localStorage, () => sessionStorage],
  };
}

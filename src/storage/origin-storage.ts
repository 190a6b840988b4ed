import type { OriginStorage } from './erase.ts';

/** Everything this browser can keep for this page's origin. */
export function originStorage(): OriginStorage {
  return {
    databases: 'indexedDB' in globalThis ? indexedDB : undefined,
    caches: 'caches' in globalThis ? caches : undefined,
    workers: 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
    files: 'storage' in navigator ? navigator.storage : undefined,
    keys: [() => localStorage, () => sessionStorage],
  };
}

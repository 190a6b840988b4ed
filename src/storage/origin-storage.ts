import type { OriginStorage } from './erase.ts';

/** Everything this browser can keep for this page's origin. */
export function originStorage(): OriginStorage {
  return {
    databases: reached(() => ('indexedDB' in globalThis ? indexedDB : undefined)),
    caches: reached(() => ('caches' in globalThis ? caches : undefined)),
    workers: reached(() => ('serviceWorker' in navigator ? navigator.serviceWorker : undefined)),
    files: reached(() => ('storage' in navigator ? navigator.storage : undefined)),
    keys: [() => localStorage, () => sessionStorage],
  };
}

/** A browser that forbids a storage may throw where it is merely looked at [SAV-16]. */
function reached<Storage>(look: () => Storage | undefined): Storage | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

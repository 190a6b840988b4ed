import { Workbox } from 'workbox-window';

import { reached } from '../base/reached.ts';
import { ownScript } from './own-script.ts';
import { dropReleases, holdRelease, keepRelease } from './releases.ts';

/** A page that is left open for days looks for a new release when one comes back to it. */
const HOUR_IN_MILLISECONDS = 3_600_000;

export interface OfflineListener {
  /** Every file of the app is on this device, and this page is served from there. */
  readonly onReady: () => void;
  /**
   * A new release lies ready and waits. `apply` puts it in place and loads the page anew, once:
   * what is being edited must be saved before. May be called again, with an `apply` that replaces
   * the earlier one, when another window has put the release in place.
   */
  readonly onUpdateReady: (apply: () => void) => void;
  /** The app cannot be kept here; it goes on working as long as there is a network. */
  readonly onFailed?: () => void;
}

/** Keeps the app on this device, so that it opens and works without a network [PRM-11]. */
export function startOffline({ onReady, onUpdateReady, onFailed }: OfflineListener): void {
  const serviceWorker = reached(() => navigator.serviceWorker);
  if (import.meta.env.DEV || serviceWorker === undefined) {
    onFailed?.();
    return;
  }
  holdRelease();
  const workbox = new Workbox(ownScript('sw.js'));
  let isReady = false;
  let isApplying = false;

  const sayReady = () => {
    if (isReady || serviceWorker.controller === null) return;
    isReady = true;
    onReady();
    // Releases that stay a little longer harm no one.
    dropReleases().catch(() => undefined);
  };

  // A worker takes over only when it has every file, so a page that has one needs nothing more.
  serviceWorker.addEventListener('controllerchange', () => {
    if (isApplying) location.reload();
    else if (isReady) onUpdateReady(reload);
    else sayReady();
  });
  workbox.addEventListener('waiting', () => {
    onUpdateReady(() => {
      isApplying = true;
      // Where there is no room for them, other tabs may have to be loaded anew.
      void keepRelease()
        .catch(() => undefined)
        .then(() => workbox.messageSkipWaiting());
    });
  });
  workbox.addEventListener('redundant', () => {
    if (!isReady) onFailed?.();
  });

  workbox.register({ immediate: true }).then(
    () => {
      sayReady();
      lookForUpdates(workbox);
    },
    () => onFailed?.(),
  );
}

function reload() {
  location.reload();
}

function lookForUpdates(workbox: Workbox) {
  let lookedAt = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - lookedAt < HOUR_IN_MILLISECONDS) return;
    lookedAt = performance.now();
    // Without a network there is nothing to find: the next look comes by itself.
    workbox.update().catch(() => undefined);
  });
}

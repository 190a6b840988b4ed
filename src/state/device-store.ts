import { createStore, type StoreApi } from 'zustand/vanilla';

import type { Instant } from '../domain/number/calendar.ts';
import type { Persistence } from './device-service.ts';
import type { BackupFailure, Services } from './services.ts';

/** Whether the app works with no network. */
export type Offline = 'preparing' | 'ready' | 'unavailable';

export interface DeviceState {
  /** False until the device has answered. */
  readonly isKnown: boolean;
  readonly persistence: Persistence;
  readonly lastBackupAt: Instant | null;
  /**
   * Days since the last backup, by the clock or by the days in use, whichever says more [PRM-20]: a
   * clock that was set back hides none. Null where there is no backup.
   */
  readonly backupAge: number | null;
  /** On how many days the app has been opened since the last backup, or ever. */
  readonly daysInUse: number;
  readonly usage: { readonly used: number; readonly quota: number } | null;
  readonly offline: Offline;
  /** Set when a newer app lies ready; it waits until someone says so. */
  readonly applyUpdate: (() => void) | null;
  readonly refresh: () => Promise<void>;
  /** Asks the browser to keep the data; browsers answer without troubling anyone twice. */
  readonly askToPersist: () => Promise<void>;
  /** The same at the first save, and not again while the app is open. */
  readonly askOnce: () => Promise<void>;
  /** The last file that was to be saved, where it could not be. */
  readonly unsavedFile: UnsavedFile | null;
  readonly fileIsUnsaved: (unsavedFile: UnsavedFile | null) => void;
  readonly offlineIs: (offline: Offline) => void;
  readonly updateIs: (apply: () => void) => void;
}

/** Why a file that was to be saved is not there. */
export type UnsavedFile =
  /** The disk refused it. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'no-backup'; readonly failure: BackupFailure }
  /** It could not be read again [FIL-9]. */
  | {
      readonly kind: 'case-too-large';
      readonly limitInBytes: number;
      readonly saveAnyway: () => void;
    };

export type DeviceStore = StoreApi<DeviceState>;

/** A backup older than this is a warning. Days. */
export const BACKUP_WARNING_AGE = 7;

const DAY = 24 * 60 * 60 * 1000;

/** What this device is and does for the data: never part of a case. */
export function createDeviceStore({
  device,
  backups,
  now,
}: Pick<Services, 'device' | 'backups' | 'now'>): DeviceStore {
  let hasAsked = false;
  return createStore<DeviceState>((set, get) => ({
    isKnown: false,
    persistence: 'unknown',
    lastBackupAt: null,
    backupAge: null,
    daysInUse: 0,
    usage: null,
    offline: 'preparing',
    applyUpdate: null,
    unsavedFile: null,

    refresh: async () => {
      const [persistence, lastBackupAt, daysInUse, usage] = await Promise.all([
        device.persistence(),
        backups.lastSavedAt(),
        backups.daysInUse(),
        device.usage(),
      ]);
      set({
        isKnown: true,
        persistence,
        lastBackupAt,
        daysInUse,
        usage,
        backupAge:
          lastBackupAt === null ? null : Math.max(daysBetween(lastBackupAt, now()), daysInUse),
      });
    },

    askToPersist: async () => {
      set({ persistence: await device.askToPersist() });
    },

    askOnce: async () => {
      if (hasAsked || get().persistence === 'granted') return;
      hasAsked = true;
      await get().askToPersist();
    },

    fileIsUnsaved: (unsavedFile) => set({ unsavedFile }),
    offlineIs: (offline) => set({ offline }),
    updateIs: (applyUpdate) => set({ applyUpdate }),
  }));
}

/** Whole days between two moments; a clock that was set back makes none. */
export function daysBetween(earlier: Instant, later: Instant): number {
  return Math.max(0, Math.floor((Date.parse(later) - Date.parse(earlier)) / DAY));
}

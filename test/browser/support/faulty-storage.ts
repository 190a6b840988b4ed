import type { Page } from 'playwright-core';

/** What the browser is made to do to one call of its database. */
export const storageFaults = [
  'throws',
  'request error',
  'abort after success',
  'full after success',
  'late',
] as const;
export type StorageFault = (typeof storageFaults)[number];

/** How long a late answer is on its way: longer than the app waits. Milliseconds. */
export const LATE = 5500;

interface FaultyStorage {
  /** The call of this number from now on goes wrong, counted from 0. */
  readonly arm: (fault: string, call: number) => void;
  readonly disarm: () => void;
  /** How many calls have gone wrong. */
  readonly met: () => number;
}

/** Puts faults between the app and its database, in the pages that are opened from now on. */
export async function makeFaulty(page: Page): Promise<void> {
  await page.context().addInitScript((late) => {
    let armed: { readonly fault: string; readonly call: number } | null = null;
    let calls = 0;
    let met = 0;
    const held = new WeakSet<IDBTransaction>();
    const isArmed = () => {
      // A disk that is full stays full: there is no room for the next call either.
      const isNow =
        armed?.fault === 'full after success' ? armed.call <= calls : armed?.call === calls;
      calls += 1;
      return isNow;
    };

    const hold = (transaction: IDBTransaction) => {
      held.add(transaction);
      const end = performance.now() + late;
      const store = transaction.objectStore(transaction.objectStoreNames[0] ?? '');
      const again = () => {
        if (performance.now() < end) store.count().onsuccess = again;
      };
      again();
    };
    const spoil = (transaction: IDBTransaction, request: IDBRequest | null) => {
      const fault = armed?.fault;
      armed = null;
      met += 1;
      const abort = () => {
        try {
          transaction.abort();
        } catch {
          // It has ended already.
        }
      };
      if (fault === 'request error') queueMicrotask(abort);
      else if (fault === 'late') hold(transaction);
      else if (request === null) queueMicrotask(abort);
      else request.addEventListener('success', abort);
    };
    const isThrown = () => {
      if (armed?.fault !== 'throws' && armed?.fault !== 'full after success') return;
      const name = armed.fault === 'throws' ? 'UnknownError' : 'QuotaExceededError';
      if (armed.fault === 'throws') armed = null;
      met += 1;
      throw new DOMException('the rig said no', name);
    };

    const realTransaction: (
      this: IDBDatabase,
      ...parameters: Parameters<IDBDatabase['transaction']>
    ) => IDBTransaction = Reflect.get(IDBDatabase.prototype, 'transaction');
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...parameters) {
      const isSpoilt = parameters[1] === 'readwrite' && isArmed();
      if (isSpoilt) isThrown();
      const transaction = realTransaction.apply(this, parameters);
      if (isSpoilt) spoil(transaction, null);
      return transaction;
    };
    for (const name of ['add', 'put', 'delete'] as const) {
      const real = Reflect.get(IDBObjectStore.prototype, name) as (
        this: IDBObjectStore,
        ...parameters: unknown[]
      ) => IDBRequest;
      Reflect.set(
        IDBObjectStore.prototype,
        name,
        function (this: IDBObjectStore, ...parameters: unknown[]) {
          const isSpoilt = isArmed();
          if (isSpoilt) isThrown();
          const request = real.apply(this, parameters);
          if (isSpoilt) spoil(this.transaction, request);
          return request;
        },
      );
    }
    const realCommit: (this: IDBTransaction) => void = Reflect.get(
      IDBTransaction.prototype,
      'commit',
    );
    IDBTransaction.prototype.commit = function (this: IDBTransaction) {
      if (isArmed()) {
        isThrown();
        spoil(this, null);
      }
      // What is late is not done yet.
      if (!held.has(this)) realCommit.call(this);
    };

    const faultyStorage: FaultyStorage = {
      arm: (fault, call) => {
        armed = { fault, call };
        calls = 0;
      },
      disarm: () => {
        armed = null;
      },
      met: () => met,
    };
    Object.assign(window, { faultyStorage });
  }, LATE);
}

export interface FaultyRun {
  readonly edits: number;
  readonly met: number;
  readonly saved: number;
  readonly failed: number;
  /** Edits that were said to be saved, and were not on the disk. */
  readonly falselySaved: readonly string[];
  /** Failures that did not stay shown. */
  readonly forgotten: number;
  /** The longest time from a fault to the word that it was not saved. Milliseconds. */
  readonly slowest: number;
}

/**
 * Edits a field so many times, with a fault at every second edit, and holds what the screen says
 * against what lies on the disk. Runs in the page: nothing but the app takes time.
 */
export function editUnderFaults(
  page: Page,
  options: {
    readonly label: string;
    readonly edits: number;
    readonly faults: readonly StorageFault[];
    /** The calls of a save that can go wrong. */
    readonly calls: number;
  },
): Promise<FaultyRun> {
  return page.evaluate(async ({ label, edits, faults, calls }) => {
    const { faultyStorage } = window as unknown as { faultyStorage: FaultyStorage };
    const named = Array.from(document.querySelectorAll('main label')).find(
      ({ textContent }) => textContent.trim() === label,
    ) as HTMLLabelElement;
    const input = named.control as HTMLTextAreaElement;
    const typed = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input) as object, 'value');
    const status = () => document.querySelector('aside [data-saving]')?.getAttribute('data-saving');
    const pause = (milliseconds: number) =>
      new Promise((resolve) => setTimeout(resolve, milliseconds));
    const until = async (isSo: () => boolean, milliseconds: number) => {
      const end = performance.now() + milliseconds;
      while (!isSo() && performance.now() < end) await pause(4);
      return isSo();
    };
    const onDisk = () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('gevinstkort');
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('cases').objectStore('cases').getAll();
          reading.onsuccess = () => {
            const [record] = reading.result as { readonly document: { readonly whyNow: string } }[];
            database.close();
            resolve(record?.document.whyNow ?? '');
          };
        };
      });

    const metAtStart = faultyStorage.met();
    const falselySaved: string[] = [];
    let saved = 0;
    let failed = 0;
    let forgotten = 0;
    let slowest = 0;
    for (let edit = 1; edit <= edits; edit += 1) {
      const fault = faults[Math.floor(edit / 2) % faults.length] ?? 'throws';
      const metBefore = faultyStorage.met();
      if (edit % 2 === 1) faultyStorage.arm(fault, Math.floor(edit / 2 / faults.length) % calls);
      const text = `rettelse ${String(edit)}`;
      typed?.set?.call(input, text);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await until(() => status() === 'pending' || faultyStorage.met() > metBefore, 1000);
      let metAt = 0;
      const hasEnded = await until(() => {
        if (metAt === 0 && faultyStorage.met() > metBefore) metAt = performance.now();
        // A failure of before stays shown until something has come through.
        return status() === 'saved' || (status() === 'failed' && metAt > 0);
      }, 20_000);
      faultyStorage.disarm();
      if (!hasEnded) throw new Error(`edit ${String(edit)}: ${String(status())} after ${fault}`);
      if (status() === 'saved') {
        saved += 1;
        if ((await onDisk()) !== text) falselySaved.push(`${text} (${fault})`);
      } else {
        failed += 1;
        if (fault !== 'late') slowest = Math.max(slowest, performance.now() - metAt);
        await pause(50);
        if (status() === 'saved' && (await onDisk()) !== text) forgotten += 1;
      }
    }
    const met = faultyStorage.met() - metAtStart;
    return { edits, met, saved, failed, falselySaved, forgotten, slowest };
  }, options);
}

import type { Page } from 'playwright-core';

/** What a disk can do to a save. */
export type Breakage = 'throws' | 'aborts' | 'is-full' | 'works';

/** Lets a journey break every write of documents in the pages opened from now on, and mend it. */
export async function makeBreakable(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    const state: { breakage: string } = { breakage: 'works' };
    Object.assign(window, { storageState: state });
    for (const name of ['put', 'add'] as const) {
      const real = Reflect.get(IDBObjectStore.prototype, name) as (
        this: IDBObjectStore,
        value: unknown,
        key?: IDBValidKey,
      ) => IDBRequest<IDBValidKey>;
      IDBObjectStore.prototype[name] = function (this: IDBObjectStore, value, key) {
        if (state.breakage === 'throws') throw new DOMException('broken', 'DataError');
        if (state.breakage === 'is-full') throw new DOMException('full', 'QuotaExceededError');
        return key === undefined ? real.call(this, value) : real.call(this, value, key);
      };
    }
    // As when the disk fills up: the requests are taken, and the transaction does not come through.
    const realCommit: (this: IDBTransaction) => void = Reflect.get(
      IDBTransaction.prototype,
      'commit',
    );
    IDBTransaction.prototype.commit = function (this: IDBTransaction) {
      if (state.breakage === 'aborts') this.abort();
      else realCommit.call(this);
    };
  });
}

export async function setBreakage(page: Page, breakage: Breakage): Promise<void> {
  await page.evaluate((next) => {
    const { storageState } = window as unknown as { storageState: { breakage: string } };
    storageState.breakage = next;
  }, breakage);
}

import type { Page } from 'playwright-core';

/**
 * How a browser drops a connection: `silent` leaves a handle that refuses every transaction,
 * `told` also tells the page so, and `in-flight` takes down what is being written too.
 */
export type Loss = 'silent' | 'told' | 'in-flight';

export const losses: readonly Loss[] = ['silent', 'told', 'in-flight'];

/** Lets a journey drop the connections that the page has opened itself. */
export async function makeDroppable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const handles: IDBDatabase[] = [];
    const writes = new Set<IDBTransaction>();
    const open: IDBFactory['open'] = Reflect.get(IDBFactory.prototype, 'open');
    IDBFactory.prototype.open = function (this: IDBFactory, ...asked) {
      const request = open.apply(this, asked);
      request.addEventListener('success', () => handles.push(request.result));
      return request;
    };
    const transaction: IDBDatabase['transaction'] = Reflect.get(
      IDBDatabase.prototype,
      'transaction',
    );
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...asked) {
      const made = transaction.apply(this, asked);
      if (made.mode === 'readwrite') {
        writes.add(made);
        for (const end of ['complete', 'abort'] as const) {
          made.addEventListener(end, () => writes.delete(made));
        }
      }
      return made;
    };
    Object.assign(window, {
      dropConnections: (loss: string) => {
        for (const write of loss === 'in-flight' ? writes : []) {
          try {
            write.abort();
          } catch {
            // It has been handed over, and is no longer the page's.
          }
        }
        for (const handle of handles.splice(0)) {
          handle.close();
          if (loss !== 'silent') handle.dispatchEvent(new Event('close'));
        }
      },
    });
  });
}

export function dropConnections(page: Page, loss: Loss): Promise<void> {
  return page.evaluate((how) => {
    const { dropConnections: drop } = window as unknown as {
      dropConnections: (loss: string) => void;
    };
    drop(how);
  }, loss);
}

/** As `in-flight`, in the middle of the next write. */
export function dropAtNextWrite(page: Page): Promise<void> {
  return page.evaluate(() => {
    const add: IDBObjectStore['add'] = Reflect.get(IDBObjectStore.prototype, 'add');
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...record) {
      IDBObjectStore.prototype.add = add;
      const request = add.apply(this, record);
      const { dropConnections: drop } = window as unknown as {
        dropConnections: (loss: string) => void;
      };
      drop('in-flight');
      return request;
    };
  });
}

interface Asking {
  readonly run: () => Promise<void>;
  readonly isGone: () => boolean;
}

/**
 * Web Locks for tests, as far as one tab at a time needs them: exclusive, first come first served,
 * and taken by force when asked to.
 */
export function aLockManager(): LockManager {
  const lines = new Map<string, Asking[]>();
  const holders = new Map<string, { readonly rob: () => void }>();

  const next = (name: string): void => {
    if (holders.has(name)) return;
    const asking = lines.get(name)?.shift();
    if (asking === undefined) return;
    if (asking.isGone()) next(name);
    else void asking.run();
  };

  const request = (
    name: string,
    { signal, steal = false }: LockOptions,
    work: (lock: Lock | null) => unknown,
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const aborted = (reason: string) => reject(new DOMException(reason, 'AbortError'));
      const run = async () => {
        const holder = { rob: () => aborted('stolen') };
        holders.set(name, holder);
        try {
          resolve(await work({ name, mode: 'exclusive' }));
        } finally {
          if (holders.get(name) === holder) {
            holders.delete(name);
            next(name);
          }
        }
      };
      signal?.addEventListener('abort', () => aborted('no longer wanted'));
      if (steal) {
        holders.get(name)?.rob();
        void run();
        return;
      }
      lines.set(name, [
        ...(lines.get(name) ?? []),
        { run, isGone: () => signal?.aborted === true },
      ]);
      queueMicrotask(() => next(name));
    });

  return { request, query: () => Promise.resolve({}) } as LockManager;
}

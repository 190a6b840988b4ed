/** Web Locks for tests, as far as one tab at a time needs them: exclusive, first come first served. */
export function aLockManager(): LockManager {
  const lines = new Map<string, Promise<unknown>>();
  const request = async (
    name: string,
    { signal }: LockOptions,
    work: (lock: Lock | null) => unknown,
  ): Promise<unknown> => {
    const before = lines.get(name) ?? Promise.resolve();
    const turn = before.then(() => {
      signal?.throwIfAborted();
      return work({ name, mode: 'exclusive' });
    });
    lines.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  return { request, query: () => Promise.resolve({}) } as LockManager;
}

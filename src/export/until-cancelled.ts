/** The same, unless it is cancelled before: then the error that says so. */
export function untilCancelled<Value>(
  making: Promise<Value>,
  cancelling: AbortSignal | undefined,
): Promise<Value> {
  if (cancelling === undefined) return making;
  return new Promise((resolve, reject) => {
    const cancel = () => reject(new DOMException('cancelled', 'AbortError'));
    if (cancelling.aborted) cancel();
    cancelling.addEventListener('abort', cancel, { once: true });
    making.then(resolve, reject);
  });
}

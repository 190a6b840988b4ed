import { useEffect, useMemo, useState } from 'react';

/** Work in steps, of which each takes no time that anyone notices; its last step gives the result. */
export type Steps<Result> = Generator<undefined, Result>;

/** So long it works before the page gets to answer. Milliseconds. */
const AT_A_TIME = 40;

/**
 * The result of work that may take seconds, done a little at a time. What comes of it soon is there at
 * once. Until then it is what came of the work before, or null.
 *
 * `begin`: begins the work; another one begins it anew.
 */
export function useStepped<Result>(begin: () => Steps<Result>): Result | null {
  const work = useMemo(() => {
    const steps = begin();
    return { steps, atOnce: ranFor(AT_A_TIME, steps) };
  }, [begin]);
  const [latest, setLatest] = useState(work.atOnce);
  if (work.atOnce !== null && latest !== work.atOnce) setLatest(work.atOnce);
  useEffect(() => {
    if (work.atOnce !== null) return undefined;
    let timer = setTimeout(goOn, 0);
    function goOn() {
      const end = ranFor(AT_A_TIME, work.steps);
      if (end === null) timer = setTimeout(goOn, 0);
      else setLatest(end);
    }
    return () => clearTimeout(timer);
  }, [work]);
  return (work.atOnce ?? latest)?.result ?? null;
}

/** The end, in something that is a new one each time; null where it is not reached. */
function ranFor<Result>(
  milliseconds: number,
  steps: Steps<Result>,
): { readonly result: Result } | null {
  const until = performance.now() + milliseconds;
  do {
    const step = steps.next();
    if (step.done === true) return { result: step.value };
  } while (performance.now() < until);
  return null;
}

import { readdirSync, readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

import { memoryOf, renderersOf } from '../browser/support/strain.ts';

/** What something that a person does comes to. */
export interface Watched {
  /** From what the person did until it was drawn. Milliseconds. */
  readonly took: number;
  /** The longest task of the page's main thread meanwhile. Milliseconds; 0 where none was above 50. */
  readonly longestTask: number;
  /** Processor time of the page's main thread meanwhile, and of all its threads and workers. Milliseconds. */
  readonly pageWork: number;
  readonly allWork: number;
  /** What the page holds when what no one needs is gone. Megabytes. */
  readonly heap: number;
  /** What the page and its workers have in memory then, and had at the most since the start. Megabytes. */
  readonly memory: number;
  readonly mostMemory: number;
}

/** What is there when it is drawn: an element for the selector, with the words where some are given. */
export interface Sign {
  readonly selector: string;
  readonly words?: string;
}

interface Watching {
  acted: number;
  readonly tasks: { readonly start: number; readonly end: number }[];
}

const BYTES_IN_MEGABYTE = 1_000_000;
/** Linux counts processor time in hundredths of a second. */
const MILLISECONDS_IN_TICK = 10;

/** Before the page is opened: from then on its tasks are known, and when someone last did something. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watching: Watching = { acted: 0, tasks: [] };
    Object.assign(window, { watching });
    for (const event of ['click', 'keydown', 'input', 'change']) {
      const note = ({ timeStamp }: Event) => {
        watching.acted = timeStamp;
      };
      addEventListener(event, note, { capture: true });
    }
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        watching.tasks.push({ start: startTime, end: startTime + duration });
      }
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** Does something to the page, and waits for the sign: counted from the last key or click, or the opening. */
export async function watched(
  page: Page,
  profile: string,
  act: () => Promise<unknown>,
  sign: Sign,
): Promise<Watched> {
  const before = workOf(profile);
  await act();
  const { took, longestTask } = await page.evaluate(untilDrawn, sign);
  const after = workOf(profile);
  const session = await page.context().newCDPSession(page);
  // What one round lets go of, the next can take away.
  for (let round = 1; round <= 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return {
    took,
    longestTask,
    pageWork: after.page - before.page,
    allWork: after.all - before.all,
    heap: usedSize / BYTES_IN_MEGABYTE,
    memory: inAll(profile, 'VmRSS'),
    mostMemory: inAll(profile, 'VmHWM'),
  };
}

/** Of the processes that hold pages; what no one says counts as nothing. */
function inAll(profile: string, field: 'VmRSS' | 'VmHWM'): number {
  return renderersOf(profile).reduce((sum, id) => sum + (memoryOf(id, field) ?? 0), 0);
}

/** Processor time until now: of the first thread of each page, and of all threads. Nothing where no one says. */
function workOf(profile: string): { readonly page: number; readonly all: number } {
  const threads = renderersOf(profile).flatMap((id) => {
    try {
      return readdirSync(`/proc/${String(id)}/task`).map((thread) => ({
        isFirst: thread === String(id),
        // The name stands in brackets and may hold anything; what follows is in fixed order.
        fields: readFileSync(`/proc/${String(id)}/task/${thread}/stat`, 'utf8')
          .replace(/^.*\)/s, '')
          .trim()
          .split(' '),
      }));
    } catch {
      return [];
    }
  });
  const worked = threads.map(({ isFirst, fields }) => {
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { isFirst, work: ticks * MILLISECONDS_IN_TICK };
  });
  const sum = (some: typeof worked) => some.reduce((all, { work }) => all + work, 0);
  return { page: sum(worked.filter(({ isFirst }) => isFirst)), all: sum(worked) };
}

/** In the page. */
async function untilDrawn({ selector, words }: Sign) {
  const { watching } = window as unknown as { watching: Watching };
  const nextPicture = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const isThere = () =>
    Array.from(document.querySelectorAll(selector)).some(
      ({ textContent }) =>
        words === undefined || textContent.replaceAll('\u00A0', ' ').includes(words),
    );
  do await nextPicture();
  while (!isThere());
  // The picture is being made: the task after it comes when it is done.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = resolve;
    port1.postMessage(null);
  });
  const drawn = performance.now();
  // The observer is told about a task after it has ended.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const lengths = watching.tasks
    .filter(({ start, end }) => end > watching.acted && start < drawn)
    .map(({ start, end }) => end - start);
  return { took: drawn - watching.acted, longestTask: Math.max(0, ...lengths) };
}

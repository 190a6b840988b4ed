import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import type { CDPSession, Page } from 'playwright-core';

import { processesHolding } from './processes.ts';

const BYTES_IN_MEGABYTE = 1_000_000;
const SAMPLE_EVERY_MILLISECONDS = 50;

/** What a page had to bear while something was done to it. */
export interface Strain {
  /** From the beginning to the end. Milliseconds. */
  readonly took: number;
  /** The longest task of the main thread. Milliseconds; 0 where none was longer than 50. */
  readonly longestTask: number;
  /** The most the heap of the page held. Megabytes. */
  readonly heap: number;
  /** What all the page's threads took beyond what they had, at the most; null where not known. */
  readonly memory: number | null;
}

/** Measures what a page has to bear. */
export interface StrainGauge {
  /** Does what is to be measured. */
  readonly during: (act: () => Promise<void>) => Promise<Strain>;
}

/** Must be called before the page is opened, so that no task is missed. */
export async function strainGauge(page: Page, profile: string): Promise<StrainGauge> {
  await page.addInitScript(() => {
    const tasks: { start: number; duration: number }[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        tasks.push({ start: startTime, duration });
      }
    }).observe({ type: 'longtask', buffered: true });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');

  return {
    during: async (act) => {
      await session.send('HeapProfiler.collectGarbage');
      const renderers = renderersOf(profile);
      const before = renderers.map((id) => ({ id, memory: fromHereOn(id) }));
      const start = await page.evaluate(() => performance.now());
      const peak = watchHeap(session);
      const begun = performance.now();
      await act();
      const took = performance.now() - begun;
      const heap = await peak();
      const longestTask = await page.evaluate(async (since) => {
        // The observer is told about a task after it has ended.
        await new Promise((resolve) => setTimeout(resolve, 100));
        const { longTasks } = window as unknown as {
          longTasks: { start: number; duration: number }[];
        };
        return Math.max(
          0,
          ...longTasks.filter((task) => task.start >= since).map(({ duration }) => duration),
        );
      }, start);
      const grown = before.flatMap(({ id, memory }) => {
        const most = memoryOf(id, 'VmHWM');
        return memory === null || most === null ? [] : [most - memory];
      });
      return {
        took: Math.round(took),
        longestTask: Math.round(longestTask),
        heap: Math.round(heap),
        memory: grown.length === 0 ? null : Math.round(Math.max(...grown)),
      };
    },
  };
}

/** Answers with what gives the most the heap of the page has held since, in megabytes. */
function watchHeap(session: CDPSession): () => Promise<number> {
  let most = 0;
  const over = new AbortController();
  const look = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
    most = Math.max(most, used / BYTES_IN_MEGABYTE);
  };
  const watching = (async () => {
    while (!over.signal.aborted) {
      await look();
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_EVERY_MILLISECONDS));
    }
  })();
  // A browser that goes away meanwhile is told by whoever waits for it.
  watching.catch(() => undefined);
  return async () => {
    over.abort();
    await watching;
    await look();
    return most;
  };
}

/** The processes that hold the pages of a browser and their workers. */
export function renderersOf(profile: string): readonly number[] {
  return processesHolding(profile)
    .filter(({ command }) => command.includes('--type=renderer'))
    .map(({ id }) => id);
}

/** The memory of a process now, from where its highest is counted anew; null where no one says. */
function fromHereOn(id: number): number | null {
  try {
    if (existsSync(`/proc/${String(id)}/clear_refs`)) {
      writeFileSync(`/proc/${String(id)}/clear_refs`, '5');
    }
  } catch {
    return null;
  }
  return memoryOf(id, 'VmRSS');
}

/** Megabytes a process has in memory, now or at the most; null where no one says. */
export function memoryOf(id: number, field: 'VmRSS' | 'VmHWM'): number | null {
  try {
    const status = readFileSync(`/proc/${String(id)}/status`, 'utf8');
    const [, kilobytes] = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status) ?? [];
    return kilobytes === undefined ? null : (Number(kilobytes) * 1024) / BYTES_IN_MEGABYTE;
  } catch {
    return null;
  }
}

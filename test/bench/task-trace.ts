/** What one key press took of the page, in milliseconds. */
export interface KeyTimes {
  /** The longest task of the page's main thread from the key until what was typed is saved. */
  readonly longestTask: number;
  /** The same in processor time: what else the machine does meanwhile is not in it. */
  readonly longestWork: number;
  /** From the key until the next picture is drawn. */
  readonly untilDrawn: number;
}

/** The marks that a page leaves for each key press. */
export interface Marks {
  readonly key: string;
  readonly drawn: string;
  readonly settled: string;
}

/** One event of the browser's own trace. Times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Where marks and tasks stand in a trace. Tasks of any length are in it: also those below 50 ms. */
export const traceCategories = ['blink.user_timing', 'disabled-by-default-devtools.timeline'];

export function marksOf(page: string): Marks {
  return { key: `${page}: key`, drawn: `${page}: drawn`, settled: `${page}: settled` };
}

/** What each key press of one page took, in their order. */
export function keyTimes(trace: Buffer, { key, drawn, settled }: Marks): readonly KeyTimes[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const marked = (name: string) =>
    traceEvents.filter((event) => event.name === name).toSorted((one, other) => one.ts - other.ts);
  const drawings = marked(drawn);
  const ends = marked(settled);
  return marked(key).map((press, index) => {
    const drawing = drawings[index];
    const end = ends[index];
    if (drawing === undefined || end === undefined) throw new Error('a key press has no end');
    const tasks = traceEvents.filter(
      ({ name, pid, tid, ts, dur = 0 }) =>
        name === 'RunTask' &&
        pid === press.pid &&
        tid === press.tid &&
        ts < end.ts &&
        ts + dur > press.ts,
    );
    return {
      longestTask: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000,
      longestWork: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
      untilDrawn: (drawing.ts - press.ts) / 1000,
    };
  });
}

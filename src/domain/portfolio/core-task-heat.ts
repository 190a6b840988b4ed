import type { Money } from '../number/quantities.ts';
import { sum } from '../number/sum.ts';
import type { CoreTask, CoreTaskId, Reference } from '../organisation/organisation.ts';
import type { AimShare } from './case-summary.ts';
import type { PicturedCase } from './pictured-cases.ts';

/** How much a case does for a core task, as it is drawn [PIC-6]. */
export type HeatLevel = 'none' | 'against' | 'touched' | 'weak' | 'medium' | 'strong';

export interface HeatCell {
  readonly level: HeatLevel;
  /** DKK a year at full effect; null where nothing that reaches it has a price. */
  readonly yearly: Money | null;
  /** How many benefits reach it. */
  readonly benefits: number;
}

export interface HeatRow {
  readonly case: PicturedCase;
  /** One for each core task, in their order. */
  readonly cells: readonly HeatCell[];
}

export interface CoreTaskHeat {
  readonly coreTasks: readonly Reference<CoreTaskId>[];
  readonly rows: readonly HeatRow[];
  /** Core tasks that no chosen case strengthens, and of those the ones that no case at all does. */
  readonly notChosen: readonly Reference<CoreTaskId>[];
  readonly notAtAll: readonly Reference<CoreTaskId>[];
  /** Cases that strengthen none. */
  readonly strengthenNone: readonly PicturedCase[];
}

type CoreTaskShare = Omit<AimShare, 'aim'> & { readonly aim: Reference<CoreTaskId> };

/**
 * What each case does for each core task: those of the organisation, and those that cases name beside
 * them, by id or else by name.
 */
export function coreTaskHeat(
  cases: readonly PicturedCase[],
  known: readonly CoreTask[],
): CoreTaskHeat {
  const shares = cases.map((each) => ({ each, own: coreTaskShares(each) }));
  const coreTasks = withNamed(
    known,
    shares.flatMap(({ own }) => own.map(({ aim }) => aim)),
  );
  const rows = shares.map(({ each, own }): HeatRow => {
    const whole = sum(own.flatMap(({ yearly }) => (yearly?.gt(0) === true ? [yearly] : [])));
    return { case: each, cells: coreTasks.map((task) => cellOf(sharesOf(task, own), whole)) };
  });
  const notReached = (own: readonly HeatRow[]) =>
    coreTasks.filter((_, at) => !own.some(({ cells }) => strengthens(cells[at])));
  return {
    coreTasks,
    rows,
    notChosen: notReached(rows.filter((row) => row.case.isChosen)),
    notAtAll: notReached(rows),
    strengthenNone: rows.flatMap((row) => (row.cells.some(strengthens) ? [] : [row.case])),
  };
}

function strengthens(cell: HeatCell | undefined): boolean {
  return cell !== undefined && cell.level !== 'none' && cell.level !== 'against';
}

/** Strong from half of what the case does for core tasks, medium from a fifth [PIC-6]. */
function cellOf(own: readonly CoreTaskShare[], whole: Money): HeatCell {
  const benefits = own.reduce((count, each) => count + each.benefits, 0);
  const priced = own.flatMap(({ yearly }) => (yearly === null ? [] : [yearly]));
  const yearly = priced.length === 0 ? null : sum(priced);
  if (benefits === 0 && (yearly === null || yearly.isZero())) {
    return { level: 'none', yearly: null, benefits };
  }
  if (yearly === null || yearly.isZero()) return { level: 'touched', yearly, benefits };
  if (yearly.lt(0)) return { level: 'against', yearly, benefits };
  if (yearly.times(2).gte(whole)) return { level: 'strong', yearly, benefits };
  return { level: yearly.times(5).gte(whole) ? 'medium' : 'weak', yearly, benefits };
}

function coreTaskShares({ worth }: PicturedCase): readonly CoreTaskShare[] {
  return worth.aims.flatMap(({ aim, ...share }) =>
    aim.kind === 'coreTask' ? [{ ...share, aim: { id: aim.id, name: aim.name } }] : [],
  );
}

function sharesOf(
  task: Reference<CoreTaskId>,
  own: readonly CoreTaskShare[],
): readonly CoreTaskShare[] {
  return own.filter(({ aim }) => isSame(task, aim));
}

/** Those that are named in cases alone come last. */
function withNamed(
  known: readonly CoreTask[],
  named: readonly Reference<CoreTaskId>[],
): readonly Reference<CoreTaskId>[] {
  const tasks: Reference<CoreTaskId>[] = known.map(({ id, name }) => ({ id, name }));
  for (const aim of named) {
    if (!tasks.some((task) => isSame(task, aim))) tasks.push(aim);
  }
  return tasks;
}

function isSame(one: Reference<CoreTaskId>, other: Reference<CoreTaskId>): boolean {
  return one.id === other.id || one.name.trim() === other.name.trim();
}

import type { Reference } from '../organisation/organisation.ts';
import type { PortfolioRow } from './portfolio-row.ts';
import type { PortfolioLook } from './portfolio-view.ts';

/** What of a look leaves rows out. */
export type RowFilter = Pick<
  PortfolioLook,
  'text' | 'centre' | 'coreTask' | 'goal' | 'principle' | 'phase' | 'tag'
>;

/**
 * The rows that are all a look asks for [PFT-3]: the text is sought whole, in whatever letters. A core
 * task is that of the case, or one that its benefits reach.
 */
export function filteredRows(
  rows: readonly PortfolioRow[],
  look: RowFilter,
): readonly PortfolioRow[] {
  const text = look.text.trim().toLocaleLowerCase('da-DK');
  return rows.filter(
    (row) =>
      (text === '' || row.searched.includes(text)) &&
      (look.phase === null || row.summary.phase === look.phase) &&
      (look.tag === null || row.summary.tags.includes(look.tag)) &&
      isAmong(look.centre, [row.centre]) &&
      isAmong(look.coreTask, [row.coreTask, ...row.reachedTasks]) &&
      isAmong(look.goal, row.goals) &&
      isAmong(look.principle, row.principles),
  );
}

/** How many things beside the text leave rows out. */
export function filterCount(look: RowFilter): number {
  const { centre, coreTask, goal, principle, phase, tag } = look;
  return [centre, coreTask, goal, principle, phase, tag].filter((part) => part !== null).length;
}

function isAmong(
  sought: Reference<string> | null,
  found: readonly (Reference<string> | null)[],
): boolean {
  return sought === null || found.some((each) => each?.id === sought.id);
}

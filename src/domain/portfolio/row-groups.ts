import { phases } from '../business-case/business-case.ts';
import type { Reference } from '../organisation/organisation.ts';
import type { PortfolioRow } from './portfolio-row.ts';
import type { PortfolioGroup } from './portfolio-view.ts';
import type { NameOrder } from './row-order.ts';

/** Rows that have something in common. */
export interface RowGroup {
  /** An id, a phase or a tag; empty where the rows have none of what they are grouped by. */
  readonly key: string;
  /** The name it has; a phase is named by its key. */
  readonly name: string;
  readonly rows: readonly PortfolioRow[];
}

/** What a case may have several of: it stands under each of them, whole [PFT-6]. */
export const groupsThatOverlap: ReadonlySet<PortfolioGroup> = new Set(['goal', 'principle', 'tag']);

/**
 * Rows by what they have in common, in their order within each group [PFT-6]. Groups go by name, phases
 * by how far they are, and what has none comes last.
 */
export function groupedRows(
  rows: readonly PortfolioRow[],
  by: PortfolioGroup,
  nameOrder: NameOrder,
): readonly RowGroup[] {
  const groups = new Map<string, { readonly name: string; readonly rows: PortfolioRow[] }>();
  for (const row of rows) {
    const own = namesOf(row, by);
    for (const { id, name } of own.length === 0 ? [none] : own) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, { name, rows: [row] });
      else group.rows.push(row);
    }
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort((one, other) => {
      if (one.key === '' || other.key === '')
        return Number(one.key === '') - Number(other.key === '');
      return by === 'phase'
        ? phaseIndex(one.key) - phaseIndex(other.key)
        : nameOrder(one.name, other.name);
    });
}

const none: Reference<string> = { id: '', name: '' };

function namesOf(row: PortfolioRow, by: PortfolioGroup): readonly Reference<string>[] {
  switch (by) {
    case 'centre':
      return row.centre === null ? [] : [row.centre];
    case 'coreTask':
      return row.coreTask === null ? [] : [row.coreTask];
    case 'goal':
      return row.goals;
    case 'principle':
      return row.principles;
    case 'phase':
      return [{ id: row.summary.phase, name: row.summary.phase }];
    case 'tag':
      return [...new Set(row.summary.tags)].map((tag) => ({ id: tag, name: tag }));
  }
}

function phaseIndex(key: string): number {
  return phases.findIndex((phase) => phase === key);
}

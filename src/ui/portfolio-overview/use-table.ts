import { useDeferredValue, useMemo } from 'react';

import { portfolioRows, type PortfolioRow } from '../../domain/portfolio/portfolio-row.ts';
import { portfolioTotals, type PortfolioTotals } from '../../domain/portfolio/portfolio-totals.ts';
import type { PortfolioGroup, PortfolioLook } from '../../domain/portfolio/portfolio-view.ts';
import { filteredRows } from '../../domain/portfolio/row-filter.ts';
import { groupedRows } from '../../domain/portfolio/row-groups.ts';
import { columnRanks, orderedRows } from '../../domain/portfolio/row-order.ts';
import { compareDanish } from '../../text/compare-danish.ts';
import { da } from '../../text/da.ts';
import { portfolioOverview as words } from '../../text/da/portfolio-overview.ts';
import { axisUnit, type AxisUnit } from '../../text/format-axis.ts';
import type { PortfolioPlace } from '../portfolio/place.ts';
import type { GridItem } from './grid-items.ts';

/** The table as it is looked at. */
export interface ShownTable {
  readonly all: readonly PortfolioRow[];
  /** Those that are shown, each once, in order. */
  readonly rows: readonly PortfolioRow[];
  readonly items: readonly GridItem[];
  readonly totals: PortfolioTotals;
  /** Of the chosen ones among them. */
  readonly chosenTotals: PortfolioTotals;
  /** One for all amounts of the table, whichever of them are shown [PFT-7]. */
  readonly unit: AxisUnit;
}

/** Works the table out; each step anew only where what it stands on has changed. */
export function useTable(
  { summaries, organisation, portfolio }: PortfolioPlace,
  look: PortfolioLook,
): ShownTable {
  const { sharedBenefits, choice } = portfolio;
  // Letters are typed at their own pace, however many cases there are.
  const text = useDeferredValue(look.text);
  const { centre, coreTask, goal, principle, phase, tag, sortBy, isDescending, groupBy } = look;

  const all = useMemo(() => portfolioRows(summaries, organisation), [summaries, organisation]);
  const unit = useMemo(() => axisUnit(amountsOf(all)), [all]);
  const ranks = useMemo(() => columnRanks(all, sortBy, compareDanish), [all, sortBy]);
  const ordered = useMemo(() => orderedRows(all, ranks, isDescending), [all, ranks, isDescending]);
  const rows = useMemo(
    () => filteredRows(ordered, { text, centre, coreTask, goal, principle, phase, tag }),
    [ordered, text, centre, coreTask, goal, principle, phase, tag],
  );
  const totals = useMemo(
    () =>
      portfolioTotals(
        rows.map(({ summary }) => summary),
        sharedBenefits,
      ),
    [rows, sharedBenefits],
  );
  const chosenTotals = useMemo(() => {
    const ids = new Set(choice.chosen.map(({ id }) => id));
    const chosen = rows.map(({ summary }) => summary).filter(({ id }) => ids.has(id));
    return portfolioTotals(chosen, sharedBenefits);
  }, [rows, choice.chosen, sharedBenefits]);
  const items = useMemo(
    (): readonly GridItem[] =>
      groupBy === null
        ? rows.map((row) => ({ kind: 'case', key: row.summary.id, row }))
        : groupedRows(rows, groupBy, compareDanish).flatMap(({ key, name, rows: own }) => [
            {
              kind: 'group' as const,
              key: `group ${key}`,
              name: groupName(groupBy, key, name),
              totals: portfolioTotals(
                own.map(({ summary }) => summary),
                sharedBenefits,
              ),
              count: own.length,
            },
            ...own.map((row) => ({ kind: 'case' as const, key: `${row.summary.id} ${key}`, row })),
          ]),
    [rows, groupBy, sharedBenefits],
  );
  return { all, rows, items, totals, chosenTotals, unit };
}

function groupName(by: PortfolioGroup, key: string, name: string): string {
  if (key === '') return words.groupOfNone[by];
  return by === 'phase' ? da.businessCase.phases[key as keyof typeof da.businessCase.phases] : name;
}

function amountsOf(rows: readonly PortfolioRow[]) {
  return rows.flatMap(({ summary: { worth } }) => {
    if (worth.kind === 'undefined') return [];
    const { investment, netPresentValue, annualNetBenefit } = worth.value.figures;
    return annualNetBenefit.kind === 'undefined'
      ? [investment, netPresentValue]
      : [investment, netPresentValue, annualNetBenefit.value.amount];
  });
}

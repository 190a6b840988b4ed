import { useCallback, useMemo, useState } from 'react';

import { Decimal } from '../../domain/number/decimal.ts';
import { choose, unchoose } from '../../domain/portfolio/choice-edits.ts';
import { portfolioViewEdits } from '../../domain/portfolio/kept-edits.ts';
import { firstLook } from '../../domain/portfolio/portfolio-look.ts';
import type { PortfolioRow } from '../../domain/portfolio/portfolio-row.ts';
import type { PortfolioLook, PortfolioViewId } from '../../domain/portfolio/portfolio-view.ts';
import { groupsThatOverlap } from '../../domain/portfolio/row-groups.ts';
import { portfolioOverview as words } from '../../text/da/portfolio-overview.ts';
import { formatAmount } from '../../text/format.ts';
import { portfolioForSpreadsheet } from '../../text/portfolio-for-spreadsheet.ts';
import { useApp } from '../app-context.ts';
import { Card } from '../parts/Card.tsx';
import { CopyTable } from '../parts/CopyTable.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { paths, useGoTo } from '../routing.ts';
import { CaseGrid } from './CaseGrid.tsx';
import { LookBar } from './LookBar.tsx';
import './OverviewTab.css';
import { TotalNotes } from './TotalNotes.tsx';
import { useTable } from './use-table.ts';
import { ViewChooser } from './ViewChooser.tsx';

/** Every case on this device beside the others: what it costs, brings, scores and lacks; ticks choose. */
export function OverviewTab(place: PortfolioPlace) {
  const { portfolio, organisation, comparison, apply, canWrite } = place;
  const { newId } = useApp().services;
  const goTo = useGoTo();
  const [look, setLook] = useState(firstLook);
  const [copied, setCopied] = useState<number | null>(null);
  const table = useTable(place, look);
  const { rows, all, totals, unit } = table;
  const { chosen: references } = portfolio.choice;
  const chosen = useMemo(() => new Set(references.map(({ id }) => id)), [references]);

  const onChoose = useCallback(
    ({ summary: { id, title } }: PortfolioRow, isChosen: boolean) =>
      apply(isChosen ? choose([{ id, name: title }]) : unchoose([id])),
    [apply],
  );
  const onLook = (next: PortfolioLook) => {
    setCopied(null);
    setLook(next);
  };
  const counted = (count: number) => formatAmount(new Decimal(count));
  return (
    <Card
      title={words.title}
      remark={words.remark(unit.heading)}
      actions={
        <CopyTable
          title={words.copyTable}
          label={words.copy}
          text={() => portfolioForSpreadsheet(rows, ({ summary }) => chosen.has(summary.id))}
        />
      }
    >
      <LookBar look={look} onLook={onLook} rows={all} organisation={organisation}>
        <ViewChooser
          look={look}
          views={portfolio.views}
          canWrite={canWrite}
          onLook={onLook}
          onKeep={(name) =>
            apply(portfolioViewEdits.add({ ...look, id: newId() as PortfolioViewId, name }))
          }
          onRemove={(id) => apply(portfolioViewEdits.remove([id]))}
        />
      </LookBar>
      <p className="note overview-count" role="status">
        {rows.length === 0
          ? words.noneShown
          : copied === null
            ? words.shown(counted(rows.length), counted(all.length))
            : words.copied(counted(copied))}
      </p>
      {rows.length === 0 ? null : (
        <>
          <CaseGrid
            table={table}
            look={look}
            chosen={chosen}
            canChoose={canWrite}
            onSort={(sortBy, isDescending) => onLook({ ...look, sortBy, isDescending })}
            onChoose={onChoose}
            onOpen={({ summary }) => goTo(paths.caseTab(summary.id, 'resultat'))}
            onCopied={setCopied}
          />
          <TotalNotes
            totals={totals}
            unit={unit}
            priceYear={comparison.priceYear}
            overlaps={look.groupBy !== null && groupsThatOverlap.has(look.groupBy)}
          />
          <p className="note overview-keys">{words.keys}</p>
        </>
      )}
    </Card>
  );
}

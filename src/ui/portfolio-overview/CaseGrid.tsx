import { Fragment, useRef, type CSSProperties } from 'react';

import type { CaseId } from '../../domain/business-case/business-case.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import type { PortfolioRow } from '../../domain/portfolio/portfolio-row.ts';
import { portfolioColumns, type PortfolioLook } from '../../domain/portfolio/portfolio-view.ts';
import { portfolioOverview as words } from '../../text/da/portfolio-overview.ts';
import { formatAmount } from '../../text/format.ts';
import '../parts/TableScroll.css';
import { useVirtualRows } from '../parts/virtual-rows.ts';
import { CaseLine } from './CaseLine.tsx';
import './CaseGrid.css';
import { ColumnHeads } from './ColumnHeads.tsx';
import { columnLayouts, WIDTH_BESIDE_TITLE } from './columns.ts';
import { GroupLine } from './GroupLine.tsx';
import { TotalLine } from './TotalLine.tsx';
import { useGridKeys } from './use-grid-keys.ts';
import { useRowFocus } from './use-row-focus.ts';
import { usePrinting } from './use-printing.ts';
import type { ShownTable } from './use-table.ts';

interface Props {
  readonly table: ShownTable;
  readonly look: PortfolioLook;
  readonly chosen: ReadonlySet<CaseId>;
  readonly canChoose: boolean;
  readonly onSort: (sortBy: PortfolioLook['sortBy'], isDescending: boolean) => void;
  readonly onChoose: (row: PortfolioRow, isChosen: boolean) => void;
  readonly onOpen: (row: PortfolioRow) => void;
  /** Says that rows were copied. */
  readonly onCopied: (count: number) => void;
}

/** All rows are drawn up to this many; of more, those in sight. */
const MOST_DRAWN = 300;
/** On paper the first of them stand, and it is said how many there are. */
const MOST_PRINTED = 1000;
const ROW_HEIGHT = 32;

/**
 * The cases as a table that is walked through by keyboard: arrows from case to case, the space bar
 * chooses, Enter opens, Shift marks and Ctrl+C copies what is marked, or all that is shown.
 */
export function CaseGrid({ table, look, chosen, canChoose, onSort, onChoose, ...on }: Props) {
  const { items, totals, chosenTotals, unit } = table;
  const scroller = useRef<HTMLDivElement>(null);
  const isPrinting = usePrinting();
  const isVirtual = items.length > MOST_DRAWN && !isPrinting;
  const drawn = isPrinting ? Math.min(items.length, MOST_PRINTED) : items.length;
  const keys = useGridKeys({ table, chosen, canChoose, onChoose, ...on });
  const virtual = useVirtualRows({
    count: drawn,
    isVirtual,
    scroller,
    rowHeight: ROW_HEIGHT,
    kept: keys.active,
  });
  const { active, wantsFocusRef } = keys;
  useRowFocus({ scroller, active, wantsFocusRef, bringIntoSight: virtual.bringIntoSight });
  return (
    <>
      {isPrinting && drawn < items.length ? (
        <p className="note">{words.printed(counted(drawn), counted(items.length))}</p>
      ) : null}
      <div
        ref={scroller}
        className="table-scroll case-grid"
        data-virtual={isVirtual}
        onKeyDown={keys.onKeyDown}
        onCopy={keys.onCopy}
        onMouseDown={keys.onMouseDown}
      >
        <table
          role="grid"
          aria-label={words.title}
          aria-rowcount={items.length + 1}
          aria-multiselectable
          style={{ '--columns': `${String(WIDTH_BESIDE_TITLE)}px` } as CSSProperties}
          data-some-chosen={chosen.size > 0}
        >
          <colgroup>
            {portfolioColumns.map((column) => (
              <col
                key={column}
                style={
                  column === 'title'
                    ? undefined
                    : ({ '--column': `${String(columnLayouts[column].width)}px` } as CSSProperties)
                }
              />
            ))}
          </colgroup>
          <ColumnHeads sortBy={look.sortBy} isDescending={look.isDescending} onSort={onSort} />
          <tbody>
            {virtual.indices.map((index, place) => {
              const item = items[index];
              if (item === undefined) return null;
              const gap = virtual.gapBefore(place);
              return (
                <Fragment key={item.key}>
                  {gap === 0 ? null : <Gap height={gap} />}
                  {item.kind === 'group' ? (
                    <GroupLine item={item} index={index} unit={unit} />
                  ) : (
                    <CaseLine
                      row={item.row}
                      unit={unit}
                      index={index}
                      isChosen={chosen.has(item.row.summary.id)}
                      isActive={index === keys.active}
                      isMarked={keys.isMarked(index)}
                      canChoose={canChoose}
                      onChoose={onChoose}
                    />
                  )}
                </Fragment>
              );
            })}
            {virtual.gapAfter === 0 ? null : <Gap height={virtual.gapAfter} />}
          </tbody>
          <tfoot>
            {chosen.size === 0 ? null : (
              <TotalLine say={words.chosenTotals} totals={chosenTotals} unit={unit} />
            )}
            <TotalLine say={words.totals} totals={totals} unit={unit} />
          </tfoot>
        </table>
      </div>
    </>
  );
}

function counted(count: number): string {
  return formatAmount(new Decimal(count));
}

/** Stands for rows that are out of sight. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden className="case-grid-gap">
      <td colSpan={portfolioColumns.length} style={{ height }} />
    </tr>
  );
}

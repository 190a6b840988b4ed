import { entryGrid as gridWords } from '../../text/da/entry-grid.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { TableScroll } from '../parts/TableScroll.tsx';
import type { Bench } from './bench.ts';
import { countOf, type PlannedCell } from './block-plan.ts';
import { insertPlan } from './copying.ts';
import { isFigures, type Column } from './column.ts';
import type { Preview } from './grid-state.ts';
import './PastePreview.css';
import type { SheetRow } from './sheet.ts';

interface Props<Row extends SheetRow> {
  readonly bench: Bench<Row>;
  readonly preview: Preview;
}

/** More than this is not read by anyone; how many there are beyond it is said. */
const MOST_SHOWN = 100;

/** What a pasted block would become, cell by cell, before anything is changed. */
export function PastePreview<Row extends SheetRow>({ bench, preview: { plan, at } }: Props<Row>) {
  const { sheet } = bench;
  const words = gridWords.preview;
  const width = plan.cells[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, index) => sheet.columns[at.column + index]);
  const refused = countOf(plan, 'refused');
  const remarked = countOf(plan, 'remarked');
  const filled = plan.cells.flat().filter(({ text }) => text !== '').length;
  const isWorthInserting = plan.edit !== null;

  const lineOf = (index: number) => {
    const target = plan.targets[index] ?? null;
    if (target === null) return words.noLine;
    return target < bench.rows.length ? gridWords.line(target + 1, '') : words.newLine(target + 1);
  };
  const becomes = (cell: PlannedCell, index: number, column: number) => {
    const target = plan.targets[index] ?? null;
    const row = target === null ? undefined : sheet.rowAt(plan.after, target);
    if (cell.outcome === 'refused' || row === undefined) return cell.text;
    return columns[column]?.shown(row) ?? '';
  };
  const odd = plan.cells.flatMap((row, index) =>
    row.flatMap(({ text, outcome, remark }, column) =>
      (outcome === 'refused' || outcome === 'remarked') && remark !== null
        ? [
            {
              key: `${String(index)}-${String(column)}`,
              text: words.reason(
                gridWords.cell(lineOf(index), columns[column]?.heading ?? words.outside),
                text,
                outcome === 'refused' ? remark : gridWords.readAs(remark),
              ),
            },
          ]
        : [],
    ),
  );

  return (
    <Dialog
      title={words.title}
      size="wide"
      onClose={() => bench.update({ preview: null, focusAsked: bench.state.focusAsked + 1 })}
      actions={
        isWorthInserting ? (
          <Button kind="primary" onClick={() => insertPlan(bench, plan, at)}>
            {words.insertOthers}
          </Button>
        ) : null
      }
    >
      <p>
        {[
          words.refused(refused, filled),
          remarked === 0 ? null : words.remarked(remarked),
          words.unchanged,
        ]
          .filter((part) => part !== null)
          .join(' ')}
      </p>
      <TableScroll label={words.table}>
        <table className="paste-preview">
          <thead>
            <tr>
              <th scope="col">{gridWords.lineNumber}</th>
              {columns.map((column, index) => (
                <th scope="col" key={column?.key ?? index} className={alignOf(column)}>
                  {column?.heading ?? words.outside}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plan.cells.slice(0, MOST_SHOWN).map((row, index) => (
              <tr key={index}>
                <th scope="row">{lineOf(index)}</th>
                {row.map((cell, column) => (
                  <td key={column} data-outcome={cell.outcome} className={alignOf(columns[column])}>
                    {becomes(cell, index, column)}
                    {cell.outcome === 'refused' ? (
                      <span className="note"> {words.notRead}</span>
                    ) : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {plan.cells.length > MOST_SHOWN ? (
        <p className="note">{words.moreRows(plan.cells.length - MOST_SHOWN)}</p>
      ) : null}
      <h3>{words.reasons}</h3>
      <ul className="paste-reasons">
        {odd.slice(0, MOST_SHOWN).map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
        {odd.length > MOST_SHOWN ? <li>{words.more(odd.length - MOST_SHOWN)}</li> : null}
      </ul>
    </Dialog>
  );
}

function alignOf<Row>(column: Column<Row> | undefined): string | undefined {
  return column !== undefined && isFigures(column) ? 'number' : undefined;
}

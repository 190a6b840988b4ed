import type { ComparedCell } from '../../text/comparison-cells.ts';
import type { ComparedColumn, ComparisonTable as Table } from '../../text/comparison-table.ts';
import { alternatives } from '../../text/da/alternatives.ts';
import { useDocument } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { TableScroll } from '../parts/TableScroll.tsx';
import { Tag } from '../parts/Tag.tsx';
import { paths, useGoTo } from '../routing.ts';
import { useShownAlternative } from '../shown-alternative.ts';
import './ComparisonTable.css';

interface Props {
  readonly table: Table;
}

const { comparison: words, recommended } = alternatives;

/** A row for each figure, a column for each alternative; the recommended one says so in words. */
export function ComparisonTable({ table: { columns, rows } }: Props) {
  return (
    <TableScroll label={words.table}>
      <table className="comparison-table">
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-recommended={column.isRecommended || undefined}>
                <ColumnHead column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, title, remark, cells }) => (
            <tr key={key}>
              <th scope="row">
                {title}
                {remark === null ? null : <p className="note">{remark}</p>}
              </th>
              {cells.map((cell, index) => (
                <td
                  key={columns[index]?.key}
                  className={toneOf(cell)}
                  data-defined={cell.isDefined}
                  data-recommended={columns[index]?.isRecommended === true || undefined}
                >
                  {cell.text}
                  {cell.remark === null ? null : <p className="note">{cell.remark}</p>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

interface HeadProps {
  readonly column: ComparedColumn;
}

/** What it is called, whether it is recommended, and the way to its own result. */
function ColumnHead({ column: { id, title, remark, isRecommended } }: HeadProps) {
  const document = useDocument();
  const { choose } = useShownAlternative();
  const goTo = useGoTo();
  const see = () => {
    if (id === null) return;
    choose(id);
    goTo(paths.caseTab(document.id, 'resultat'));
  };
  return (
    <>
      <span className="compared-name">{title}</span>
      {remark === null ? null : <span className="note">{remark}</span>}
      {isRecommended ? <Tag>{recommended}</Tag> : null}
      {id === null ? null : (
        <Button kind="quiet" onClick={see}>
          {words.see} <span className="spoken-only">{words.seeOf(title)}</span>
        </Button>
      )}
    </>
  );
}

/** By what is shown, so that neither sign nor colour must be seen alone. */
function toneOf({ text }: ComparedCell): string | undefined {
  return text.startsWith('\u2212') ? 'cost' : undefined;
}

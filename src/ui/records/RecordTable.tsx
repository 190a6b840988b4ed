import type { ReactNode } from 'react';

import { records } from '../../text/da/records.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { useListFocus } from '../parts/list-focus.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import type { Column } from './record-column.ts';
import { RecordRow } from './RecordRow.tsx';
import './RecordTable.css';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Props<Row extends Named> {
  readonly title: string;
  readonly remark?: string;
  readonly rows: readonly Row[];
  readonly emptyText: string;
  readonly addLabel: string;
  readonly columns: readonly Column<Row>[];
  /** Why no more can be added; not said where there is room. */
  readonly full?: string | undefined;
  /** How the fields are to be filled; said where there are some. */
  readonly note?: string;
  /** What is to be known of a row, beneath it. */
  readonly remarksOn?: (row: Row) => readonly string[];
  /** The last row of the table, as wide as the row of headings; shown where there are rows. */
  readonly total?: ReactNode;
  /** Other ways to add than a button. */
  readonly adding?: ReactNode;
  /** Rows that are not taken away here. */
  readonly isKept?: (row: Row) => boolean;
  readonly onAdd: () => void;
  readonly onRemove: (row: Row) => void;
  /** `by` is -1 for up and 1 for down. */
  readonly onMove: (row: Row, by: 1 | -1) => void;
}

/** Records of one kind as rows of fields, with the ways to add, remove and order them. */
export function RecordTable<Row extends Named>({
  title,
  remark,
  rows,
  emptyText,
  addLabel,
  columns,
  full,
  note,
  remarksOn,
  total,
  adding,
  isKept,
  onAdd,
  onRemove,
  onMove,
}: Props<Row>) {
  const { holder, goTo } = useListFocus<HTMLElement>();
  const move = (row: Row, index: number, by: 1 | -1) => {
    onMove(row, by);
    // The button has no further to go, and cannot keep the keyboard.
    if (index + by === 0 || index + by === rows.length - 1) goTo(index + by);
  };
  const add = () => {
    onAdd();
    goTo(rows.length);
  };
  const remove = (row: Row, index: number) => {
    onRemove(row);
    goTo(index);
  };
  const beside = columns.filter(({ isBeneath }) => isBeneath !== true);
  const beneath = columns.filter(({ isBeneath }) => isBeneath === true);
  return (
    <Card title={title} remark={remark} ref={holder}>
      {note === undefined || rows.length === 0 ? null : <p className="note">{note}</p>}
      {rows.length === 0 ? (
        <p>{emptyText}</p>
      ) : (
        <TableScroll label={title}>
          <table className="record-table stacked-table">
            <thead>
              <tr>
                {beside.map(({ key, heading, width }) => (
                  <th key={key ?? heading} scope="col" data-width={width}>
                    {heading}
                  </th>
                ))}
                {beneath.length === 0 ? (
                  <th scope="col">
                    <span className="spoken-only">{records.columnActions}</span>
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <RecordRow
                  key={row.id}
                  row={row}
                  name={row.name === '' ? records.unnamed(index + 1) : row.name}
                  isFirst={index === 0}
                  isLast={index === rows.length - 1}
                  isKept={isKept?.(row) === true}
                  beside={beside}
                  beneath={beneath}
                  remarks={remarksOn?.(row) ?? []}
                  onMove={(by) => move(row, index, by)}
                  onRemove={() => remove(row, index)}
                />
              ))}
            </tbody>
            {total === undefined ? null : <tfoot>{total}</tfoot>}
          </table>
        </TableScroll>
      )}
      <div>
        {adding ?? (
          <Button icon="add" disabled={full !== undefined} onClick={add} data-instead>
            {addLabel}
          </Button>
        )}
        {full === undefined ? null : <p className="note">{full}</p>}
      </div>
    </Card>
  );
}

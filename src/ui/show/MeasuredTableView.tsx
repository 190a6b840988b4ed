import type { MeasuredTable } from '../../drawing/slides/table-rows.ts';

interface Props {
  readonly table: MeasuredTable;
}

/** A table as it is set on a slide. The first text of a row says what the others are about. */
export function MeasuredTableView({ table: { says, columns, head, rows } }: Props) {
  const classOf = (nth: number) => (columns[nth]?.isNumber === true ? 'number' : undefined);
  return (
    <table aria-label={says}>
      <colgroup>
        {columns.map(({ width }, nth) => (
          <col key={nth} style={{ width }} />
        ))}
      </colgroup>
      {head === null ? null : (
        <thead>
          <tr>
            {head.cells.map((text, nth) => (
              <th key={nth} scope="col" className={classOf(nth)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(({ cells }, row) => (
          <tr key={row}>
            {cells.map((text, nth) =>
              nth === 0 ? (
                <th key={nth} scope="row">
                  {text}
                </th>
              ) : (
                <td key={nth} className={classOf(nth)}>
                  {text}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

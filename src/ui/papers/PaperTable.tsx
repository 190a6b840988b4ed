import type { PaperTable as Table } from '../../text/paper-table.ts';

interface Props {
  readonly table: Table;
}

/** A table as it stands on paper. The first text of a row says what the others are about. */
export function PaperTable({ table: { says, columns, rows } }: Props) {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const hasHead = columns.some(({ head }) => head !== '');
  return (
    <table className="paper-table" aria-label={says}>
      <colgroup>
        {columns.map(({ share }, nth) => (
          <col key={nth} style={{ width: `${String((100 * share) / shares)}%` }} />
        ))}
      </colgroup>
      {hasHead ? (
        <thead>
          <tr>
            {columns.map(({ head, isNumber = false }) => (
              <th key={head} scope="col" className={isNumber ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
      ) : null}
      <tbody>
        {rows.map((texts, row) => (
          <tr key={row}>
            {columns.map(({ isNumber = false }, nth) =>
              nth === 0 ? (
                <th key={nth} scope="row">
                  {texts[nth]}
                </th>
              ) : (
                <td key={nth} className={isNumber ? 'number' : undefined}>
                  {texts[nth]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { NpvChange } from '../../domain/versions/npv-change.ts';
import { versionChanges } from '../../text/da/version-changes.ts';
import { formatAmount } from '../../text/format.ts';
import { signed, wholeKroner, writtenParts } from '../../text/say-npv-change.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import { AmountCell } from '../result/AmountCell.tsx';

interface Props {
  readonly change: Extract<NpvChange, { kind: 'value' }>;
  /** What the two versions are called. */
  readonly before: string;
  readonly after: string;
}

/** The twin of the waterfall, in kroner: from the one net present value to the other, to the krone. */
export function NpvChangeTable({ change, before, after }: Props) {
  const words = versionChanges.npv;
  return (
    <TableScroll label={words.table}>
      <table className="figures-table">
        <thead>
          <tr>
            <th scope="col">{words.columns.cause}</th>
            <th scope="col" className="number">
              {words.columns.amount}
            </th>
            <th scope="col" className="number">
              {words.columns.after}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              {words.before} <span className="note">{before}</span>
            </th>
            <td />
            <AmountCell value={wholeKroner(change.before)} decimals={0} />
          </tr>
          {writtenParts(change).map(({ cause, amount, after: standing }) => (
            <tr key={cause}>
              <th scope="row">
                {words.causes[cause].name} <span className="note">{words.causes[cause].what}</span>
              </th>
              <td className={amount.lt(0) ? 'number cost' : 'number'}>{signed(amount)}</td>
              <td className="number">{formatAmount(standing)}</td>
            </tr>
          ))}
          <tr data-row="total">
            <th scope="row">
              {words.after} <span className="note">{after}</span>
            </th>
            <td className="number">
              {signed(wholeKroner(change.after).minus(wholeKroner(change.before)))}
            </td>
            <AmountCell value={wholeKroner(change.after)} decimals={0} />
          </tr>
        </tbody>
      </table>
    </TableScroll>
  );
}

import type { Benefit } from '../../domain/business-case/benefit.ts';
import { result as resultWords } from '../../text/da/result.ts';
import { benefitName } from '../../text/line-name.ts';
import { sayMeasured } from '../../text/say-benefits.ts';
import { TableScroll } from '../parts/TableScroll.tsx';

interface Props {
  readonly benefits: readonly Benefit[];
}

/** Benefits without a price: from where, to where. */
export function UnpricedTable({ benefits }: Props) {
  const words = resultWords.benefits;
  return (
    <div className="result-part">
      <h3>{words.unpriced}</h3>
      <p className="note">{words.unpricedNote}</p>
      <TableScroll label={words.unpriced}>
        <table className="figures-table">
          <thead>
            <tr>
              <th scope="col">{words.benefitTitle}</th>
              <th scope="col">{words.indicator}</th>
              <th scope="col" className="number">
                {words.baseline}
              </th>
              <th scope="col" className="number">
                {words.target}
              </th>
            </tr>
          </thead>
          <tbody>
            {benefits.map(({ id, title, negative, indicator }) => (
              <tr key={id}>
                <th scope="row">
                  {benefitName({ title })}
                  {negative ? ` (${words.drawback})` : null}
                </th>
                <td>{indicator.measure === '' ? words.noMeasure : indicator.measure}</td>
                <td className="number">
                  {sayMeasured(indicator.baseline, indicator, words.notMeasured)}
                </td>
                <td className="number">
                  {sayMeasured(indicator.target, indicator, words.noTarget)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </div>
  );
}

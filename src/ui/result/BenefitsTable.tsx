import { Fragment } from 'react';

import { result as resultWords } from '../../text/da/result.ts';
import { formatRate } from '../../text/format.ts';
import { benefitName } from '../../text/line-name.ts';
import { sayBenefitGroup } from '../../text/say-benefits.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import { AmountCell } from './AmountCell.tsx';
import type { BenefitGroup } from './benefit-groups.ts';

interface Props {
  readonly groups: readonly BenefitGroup[];
}

/** The twin of the chart: each class with its benefits beneath it. Kroner. */
export function BenefitsTable({ groups }: Props) {
  const words = resultWords.benefits;
  return (
    <>
      <TableScroll label={words.table}>
        <table className="figures-table">
          <thead>
            <tr>
              <th scope="col">{words.benefit}</th>
              <th scope="col" className="number">
                {words.aYear}
              </th>
              <th scope="col" className="number">
                {words.inPeriod}
              </th>
              <th scope="col">{words.ledger}</th>
              <th scope="col" className="number">
                {words.realisation}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <Fragment key={group.key}>
                <tr data-row="net">
                  <th scope="row">{sayBenefitGroup(group.class, group.ledger, group.aYear)}</th>
                  <AmountCell value={group.aYear} decimals={0} />
                  <AmountCell value={group.inPeriod} decimals={0} />
                  <td>{words.ledgers[group.ledger]}</td>
                  <td />
                </tr>
                {group.lines.map((line) => (
                  <tr key={line.id}>
                    <th scope="row" className="sub-row">
                      {benefitName(line)}
                    </th>
                    <AmountCell value={line.aYear} decimals={0} />
                    <AmountCell value={line.inPeriod} decimals={0} />
                    <td />
                    <td className="number">{formatRate(line.realisationRate, 1)}</td>
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {groups.some(({ ledger }) => ledger !== groups[0]?.ledger) ? (
        <p className="note">{words.apart}</p>
      ) : null}
    </>
  );
}

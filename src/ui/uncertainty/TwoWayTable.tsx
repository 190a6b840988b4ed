import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { twoWayTable } from '../../domain/uncertainty/two-way.ts';
import type { ValueUnderTerms } from '../../domain/uncertainty/value-under-terms.ts';
import { figures as figureWords } from '../../text/da/figures.ts';
import { sensitivity } from '../../text/da/sensitivity.ts';
import { axisUnit, type AxisUnit } from '../../text/format-axis.ts';
import { formatAmount } from '../../text/format.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import type { TwoWayInput, TwoWayStep } from './two-way-inputs.ts';
import { valueDecimals } from './value-decimals.ts';

interface Props {
  readonly businessCase: BusinessCase;
  readonly rows: TwoWayInput;
  readonly columns: TwoWayInput;
}

/** A row for each step of one input, a column for each of the other, the planned case framed. */
export function TwoWayTable({ businessCase, rows, columns }: Props) {
  const words = sensitivity.twoWay;
  const table = twoWayTable(businessCase, rows.axis, columns.axis);
  const cells = table.flat();
  const unit = axisUnit(cells.flatMap((cell) => (cell.kind === 'value' ? [cell.value] : [])));
  const reasons = new Set(cells.flatMap((cell) => (cell.kind === 'value' ? [] : [cell.reason])));
  const priceLevel = figureWords.terms.priceLevel(businessCase.priceYear);
  return (
    <>
      <p className="note">{sensitivity.tornado.inUnit(unit.heading, priceLevel)}</p>
      <TableScroll label={words.table(rows.label, columns.label)}>
        <table className="figures-table two-way-table">
          <thead>
            <tr>
              <td />
              <th scope="colgroup" colSpan={columns.steps.length}>
                {columns.heading}
              </th>
            </tr>
            <tr>
              <th scope="col">{rows.heading}</th>
              {columns.steps.map((step) => (
                <th key={step.label} scope="col" className="number">
                  <StepName step={step} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.steps.map((row, down) => (
              <tr key={row.label}>
                <th scope="row">
                  <StepName step={row} />
                </th>
                {columns.steps.map((column, across) => (
                  <TwoWayCell
                    key={column.label}
                    cell={table[down]?.[across]}
                    unit={unit}
                    isPlanned={row.isPlanned && column.isPlanned}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {[...reasons].map((reason) => (
        <p key={reason} className="note measure">
          {sensitivity.refusals[reason]}
        </p>
      ))}
      <p className="note measure">{words.frame}</p>
    </>
  );
}

function StepName({ step: { label, isPlanned } }: { readonly step: TwoWayStep }) {
  if (!isPlanned) return label;
  return (
    <>
      {label} <span className="two-way-planned">{sensitivity.twoWay.asPlanned}</span>
    </>
  );
}

interface CellProps {
  readonly cell: ValueUnderTerms | undefined;
  readonly unit: AxisUnit;
  readonly isPlanned: boolean;
}

function TwoWayCell({ cell, unit, isPlanned }: CellProps) {
  const words = sensitivity.twoWay;
  if (cell?.kind !== 'value') {
    return (
      <td className="number">
        <span aria-hidden>–</span>
        <span className="spoken-only">{words.impossible}</span>
      </td>
    );
  }
  const shown = formatAmount(cell.value.div(unit.kroner), valueDecimals(unit));
  return (
    <td
      className={shown.startsWith('\u2212') ? 'number cost' : 'number'}
      data-planned={isPlanned || undefined}
    >
      {shown}
      {isPlanned ? (
        <>
          {' '}
          <span className="spoken-only">{words.asPlanned}</span>
        </>
      ) : null}
    </td>
  );
}

import { Decimal } from '../../domain/number/decimal.ts';
import { da } from '../../text/da.ts';
import { formatNumber } from '../../text/format.ts';
import { sayDiscountSchedule, sayHourlyRate } from '../../text/say-parameters.ts';
import { useDocument } from '../app-context.ts';
import { Card } from '../parts/Card.tsx';
import { TableScroll } from '../parts/TableScroll.tsx';

/** The figures of the case's own copy, each with its source. */
export function UsedParametersCard() {
  const { parameters } = useDocument();
  const rows = [
    {
      name: da.basis.discountRate,
      value: sayDiscountSchedule(parameters),
      source: parameters.discountSource,
    },
    {
      name: da.basis.hoursPerFte,
      value: formatNumber(new Decimal(parameters.hoursPerFte), 3),
      source: parameters.hoursSource,
    },
    ...parameters.hourlyRates.map((rate) => ({
      name: `${da.basis.hourlyRate}: ${rate.name}`,
      value: sayHourlyRate(rate),
      source: rate.source,
    })),
    ...parameters.priceSeries.map(({ name, changes, source }) => {
      const years = changes.map(({ year }) => year);
      return {
        name: `${da.basis.priceSeries}: ${name}`,
        value:
          years.length === 0
            ? ''
            : da.basis.priceSeriesYears(Math.min(...years), Math.max(...years)),
        source,
      };
    }),
  ];
  return (
    <Card title={da.basis.figuresTitle} remark={da.basis.source(parameters.source)}>
      <TableScroll label={da.basis.figuresTitle}>
        <table className="used-parameters">
          <thead>
            <tr>
              <th scope="col">{da.basis.column.name}</th>
              <th scope="col">{da.basis.column.value}</th>
              <th scope="col">{da.basis.column.source}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, value, source }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value}</td>
                <td className="note">{source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Card>
  );
}

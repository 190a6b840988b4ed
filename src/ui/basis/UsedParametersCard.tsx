import { Decimal } from '../../domain/number/decimal.ts';
import { basis as basisWords } from '../../text/da/basis.ts';
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
      name: basisWords.discountRate,
      value: sayDiscountSchedule(parameters),
      source: parameters.discountSource,
    },
    {
      name: basisWords.hoursPerFte,
      value: formatNumber(new Decimal(parameters.hoursPerFte), 3),
      source: parameters.hoursSource,
    },
    ...parameters.hourlyRates.map((rate) => ({
      name: `${basisWords.hourlyRate}: ${rate.name}`,
      value: sayHourlyRate(rate),
      source: rate.source,
    })),
    ...parameters.priceSeries.map(({ name, changes, source }) => {
      const years = changes.map(({ year }) => year);
      return {
        name: `${basisWords.priceSeries}: ${name}`,
        value:
          years.length === 0
            ? ''
            : basisWords.priceSeriesYears(Math.min(...years), Math.max(...years)),
        source,
      };
    }),
  ];
  return (
    <Card title={basisWords.figuresTitle} remark={basisWords.source(parameters.source)}>
      <TableScroll label={basisWords.figuresTitle}>
        <table className="used-parameters stacked-table">
          <thead>
            <tr>
              <th scope="col">{basisWords.column.name}</th>
              <th scope="col">{basisWords.column.value}</th>
              <th scope="col">{basisWords.column.source}</th>
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

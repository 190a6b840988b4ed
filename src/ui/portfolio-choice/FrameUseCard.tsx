import type { CaseId } from '../../domain/business-case/business-case.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import { frameTotal, usedFrame } from '../../domain/portfolio/frame-use.ts';
import { countedCases } from '../../domain/portfolio/portfolio-totals.ts';
import { portfolioChoice } from '../../text/da/portfolio-choice.ts';
import { sayFrameAmount } from '../../text/say-selection.ts';
import { Card } from '../parts/Card.tsx';
import { TableScroll } from '../parts/TableScroll.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { UseBar } from './UseBar.tsx';

interface Props {
  readonly place: PortfolioPlace;
  /** The best choice; null while it is not known. */
  readonly best: readonly CaseId[] | null;
}

const words = portfolioChoice.use;

/** How much of the frame is used in each year, by what is chosen now and by the best choice. */
export function FrameUseCard({ place, best }: Props) {
  const { summaries, portfolio, comparison } = place;
  const { frame, choice, sharedBenefits } = portfolio;
  const amountsOf = (ids: ReadonlySet<CaseId>) => {
    const inSet = summaries.filter(({ id }) => ids.has(id));
    return usedFrame(countedCases(inSet, sharedBenefits), frame, choice);
  };
  const sets = [
    { name: words.now, use: amountsOf(new Set(choice.chosen.map(({ id }) => id))) },
    ...(best === null ? [] : [{ name: words.best, use: amountsOf(new Set(best)) }]),
  ];
  const isComparable = frame.priceYear === comparison.priceYear;
  const rows = [
    ...frame.perYear.map((limit, index) => ({
      label: String(frame.firstYear + index),
      limit: limit === null || !isComparable ? null : new Decimal(limit),
      used: sets.map(({ use }) => use.years[index]?.used ?? new Decimal(0)),
    })),
    {
      label: words.total,
      limit: isComparable ? frameTotal(frame) : null,
      used: sets.map(({ use }) => use.used),
    },
  ];
  return (
    <Card title={words.title} remark={portfolioChoice.frame.remark(comparison.priceYear)}>
      <TableScroll label={words.title}>
        <table className="choice-use">
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              <th scope="col" className="number">
                {words.limit}
              </th>
              {sets.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, limit, used }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="number">
                  {limit === null ? words.unlimited : sayFrameAmount(limit)}
                </td>
                {used.map((amount, index) => (
                  <td key={sets[index]?.name}>
                    <UseBar used={amount} limit={limit} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Card>
  );
}

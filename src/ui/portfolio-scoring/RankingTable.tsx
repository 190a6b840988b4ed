import type { CaseId } from '../../domain/business-case/business-case.ts';
import type { Principle } from '../../domain/organisation/organisation.ts';
import { portfolioScoring as words } from '../../text/da/portfolio-scoring.ts';
import { principleName } from '../../text/scored.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import type { RankedCase, RankingOrder } from './ranked-case.ts';
import { RankingHead } from './RankingHead.tsx';
import { RankingRow } from './RankingRow.tsx';
import './RankingTable.css';

interface Props {
  readonly rows: readonly RankedCase[];
  readonly principles: readonly Principle[];
  readonly order: RankingOrder;
  readonly chosenId: CaseId | null;
  readonly onOrder: (order: RankingOrder) => void;
  readonly onChoose: (id: CaseId) => void;
}

/** Cases × principles: the mean of each, and the score of all together. */
export function RankingTable({ rows, principles, order, chosenId, onOrder, onChoose }: Props) {
  return (
    <TableScroll label={words.cases}>
      <table className="ranking">
        <thead>
          <tr>
            <RankingHead
              by="title"
              label={words.columns.title}
              order={order}
              beginsDescending={false}
              onOrder={onOrder}
            />
            <RankingHead by="score" label={words.columns.score} order={order} onOrder={onOrder} />
            <RankingHead by="scored" label={words.columns.scored} order={order} onOrder={onOrder} />
            {principles.map((each, index) => (
              <RankingHead
                key={each.id}
                by={each.id}
                label={String(index + 1)}
                name={principleName(each, index + 1)}
                order={order}
                onOrder={onOrder}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RankingRow
              key={row.id}
              row={row}
              isChosen={row.id === chosenId}
              onChoose={() => onChoose(row.id)}
            />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

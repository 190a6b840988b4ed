import { portfolioScoring as words } from '../../text/da/portfolio-scoring.ts';
import { Icon } from '../parts/Icon.tsx';
import type { RankingOrder } from './ranked-case.ts';

interface Props {
  readonly by: RankingOrder['by'];
  readonly label: string;
  /** What a short label stands for. */
  readonly name?: string;
  readonly order: RankingOrder;
  readonly beginsDescending?: boolean;
  readonly onOrder: (order: RankingOrder) => void;
}

/** A column that the cases can be ordered by; once more turns the order round. */
export function RankingHead({ by, label, name, order, beginsDescending = true, onOrder }: Props) {
  const isOrder = order.by === by;
  const said = name === undefined ? label : `${label}: ${name}`;
  const isDescending = isOrder ? !order.isDescending : beginsDescending;
  return (
    <th
      scope="col"
      className={by === 'title' ? undefined : 'number'}
      aria-sort={isOrder ? (order.isDescending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className="ranking-head"
        title={words.sortBy(said)}
        aria-label={said}
        onClick={() => onOrder({ by, isDescending })}
      >
        {label}
        {isOrder ? <Icon name={order.isDescending ? 'down' : 'up'} size={14} /> : null}
      </button>
    </th>
  );
}

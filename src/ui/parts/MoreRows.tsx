import { Decimal } from '../../domain/number/decimal.ts';
import { lists } from '../../text/da/lists.ts';
import { formatAmount } from '../../text/format.ts';
import { Button } from './Button.tsx';
import type { ShownRows } from './shown-rows.ts';

interface Props {
  readonly rows: Pick<ShownRows<unknown>, 'left' | 'next' | 'showMore'>;
}

/** Under a list that is not shown to its end; nothing where it is. */
export function MoreRows({ rows: { left, next, showMore } }: Props) {
  if (left === 0) return null;
  return (
    <div className="button-row">
      <Button onClick={showMore}>
        {lists.more(String(next), formatAmount(new Decimal(left)))}
      </Button>
    </div>
  );
}

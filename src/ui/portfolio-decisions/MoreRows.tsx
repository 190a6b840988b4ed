import { portfolioDecisions as words } from '../../text/da/portfolio-decisions.ts';
import { Button } from '../parts/Button.tsx';

interface Props {
  /** How many more would be shown; nothing where there are none. */
  readonly left: number;
  readonly onMore: () => void;
}

/** Under a list that is not shown to its end. */
export function MoreRows({ left, onMore }: Props) {
  if (left === 0) return null;
  return (
    <div className="button-row">
      <Button onClick={onMore}>{words.showMore(left)}</Button>
    </div>
  );
}

import { uncertainty as words } from '../../text/da/uncertainty.ts';
import { Card } from '../parts/Card.tsx';

/** What each line may come to: low, likely and high. */
export function EstimatesCard() {
  return (
    <Card title={words.lines.title}>
      <p className="note">{words.lines.note}</p>
    </Card>
  );
}

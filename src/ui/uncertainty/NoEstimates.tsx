import { uncertainty as words } from '../../text/da/uncertainty.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { goToFirstEstimate } from './first-estimate.ts';

/** No line has a range yet: what the page is for, and the way to begin. */
export function NoEstimates() {
  return (
    <Card title={words.empty.title}>
      <p className="measure">{words.empty.text}</p>
      <p className="ways">
        <Button icon="down" onClick={goToFirstEstimate}>
          {words.empty.begin}
        </Button>
      </p>
    </Card>
  );
}

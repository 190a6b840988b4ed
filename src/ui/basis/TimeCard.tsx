import { setHead } from '../../domain/business-case/edits/head-edits.ts';
import { moveCase, setFirstYear } from '../../domain/business-case/edits/timing-edits.ts';
import { LONGEST_HORIZON, SHORTEST_HORIZON } from '../../domain/business-case/limits.ts';
import { basis as basisWords } from '../../text/da/basis.ts';
import { useApply, useDocument } from '../app-context.ts';
import { headAnchor } from '../field-link.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { WholeNumberField } from '../parts/WholeNumberField.tsx';

const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;

/** Which years the case covers, and whose prices it is in. */
export function TimeCard() {
  const { firstYear, horizon, priceYear } = useDocument();
  const apply = useApply();
  return (
    <Card title={basisWords.time}>
      <div className="form-grid">
        <WholeNumberField
          label={basisWords.firstYear}
          anchor={headAnchor('firstYear')}
          value={firstYear}
          isRequired
          least={EARLIEST_YEAR}
          most={LATEST_YEAR}
          onChange={(year, key) => apply(setFirstYear(year), key)}
        />
        <WholeNumberField
          label={basisWords.priceYear}
          anchor={headAnchor('priceYear')}
          value={priceYear}
          isRequired
          least={EARLIEST_YEAR}
          most={LATEST_YEAR}
          suffix={basisWords.priceYearSuffix}
          onChange={(year, key) => apply(setHead('priceYear', year), key)}
        />
        <WholeNumberField
          label={basisWords.horizon}
          hint={basisWords.horizonHint(firstYear + horizon)}
          anchor={headAnchor('horizon')}
          value={horizon}
          isRequired
          least={SHORTEST_HORIZON}
          most={LONGEST_HORIZON}
          suffix={basisWords.horizonSuffix}
          onChange={(years, key) => apply(setHead('horizon', years), key)}
        />
      </div>
      <div className="button-row" role="group" aria-label={basisWords.shift}>
        <span>{basisWords.shift}</span>
        <Button onClick={() => apply(moveCase(-12))}>{basisWords.shiftEarlier}</Button>
        <Button onClick={() => apply(moveCase(1))}>{basisWords.shiftMonthLater}</Button>
        <Button onClick={() => apply(moveCase(12))}>{basisWords.shiftLater}</Button>
      </div>
    </Card>
  );
}

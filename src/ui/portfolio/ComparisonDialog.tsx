import { useState } from 'react';

import { FIRST_CALENDAR_YEAR, LAST_CALENDAR_YEAR } from '../../domain/business-case/limits.ts';
import { decimalText, type DecimalText } from '../../domain/number/quantities.ts';
import type { Comparison } from '../../domain/portfolio/case-summary.ts';
import { portfolio as words } from '../../text/da/portfolio.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { WholeNumberField } from '../parts/WholeNumberField.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly onCompare: (comparison: Comparison) => void;
  readonly onClose: () => void;
}

/** What a common rate begins at. */
const FIRST_RATE = decimalText('0.035');

/** In whose prices, and at which rate, all cases are shown. The cases themselves are left as they are. */
export function ComparisonDialog({ comparison, onCompare, onClose }: Props) {
  const [priceYear, setPriceYear] = useState(comparison.priceYear);
  const [rate, setRate] = useState<DecimalText | null>(
    comparison.rate === null ? null : decimalText(comparison.rate),
  );
  const { comparison: said } = words;
  return (
    <Dialog
      title={said.title}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={() => onCompare({ priceYear, rate })}>
          {said.use}
        </Button>
      }
    >
      <p className="note">{said.lead}</p>
      <WholeNumberField
        label={said.priceYear}
        width="short"
        least={FIRST_CALENDAR_YEAR}
        most={LAST_CALENDAR_YEAR}
        suffix={said.priceYearSuffix}
        isRequired
        value={priceYear}
        onChange={setPriceYear}
      />
      <SelectField
        label={said.rateKind}
        width="medium"
        value={rate === null ? 'own' : 'common'}
        choices={[
          { value: 'own', label: said.own },
          { value: 'common', label: said.common },
        ]}
        onChange={(kind) => setRate(kind === 'own' ? null : FIRST_RATE)}
      />
      {rate === null ? null : (
        <AmountField
          label={said.rate}
          kind="share"
          width="short"
          least="-0.99"
          most="10"
          isRequired
          value={rate}
          onChange={setRate}
        />
      )}
    </Dialog>
  );
}

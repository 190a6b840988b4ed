import type { LinePrices } from '../../domain/business-case/line.ts';
import { FIRST_CALENDAR_YEAR, LAST_CALENDAR_YEAR } from '../../domain/business-case/limits.ts';
import type { ParameterSet, PriceSeriesId } from '../../domain/organisation/parameter-set.ts';
import { basis as basisWords } from '../../text/da/basis.ts';
import { lines as lineWords } from '../../text/da/lines.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { WholeNumberField } from '../parts/WholeNumberField.tsx';

interface Props {
  readonly prices: LinePrices;
  readonly casePriceYear: number;
  readonly priceSeries: ParameterSet['priceSeries'];
  readonly onChange: (change: Partial<LinePrices>, mergeKey?: string) => void;
}

/** Whose prices the amounts of a line are in, and what carries them to those of the case. */
export function PriceFields({ prices, casePriceYear, priceSeries, onChange }: Props) {
  const words = lineWords;
  const chosen = prices.priceSeriesId ?? priceSeries[0]?.id;
  return (
    <>
      <WholeNumberField
        label={words.priceYear}
        hint={words.priceYearHint(casePriceYear)}
        value={prices.priceYear}
        least={FIRST_CALENDAR_YEAR}
        most={LAST_CALENDAR_YEAR}
        suffix={basisWords.priceYearSuffix}
        onChange={(priceYear, mergeKey) => onChange({ priceYear }, mergeKey)}
      />
      {prices.priceYear === null || chosen === undefined ? null : (
        <SelectField<PriceSeriesId>
          label={words.priceSeries}
          value={chosen}
          choices={priceSeries.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(priceSeriesId) => onChange({ priceSeriesId })}
        />
      )}
    </>
  );
}

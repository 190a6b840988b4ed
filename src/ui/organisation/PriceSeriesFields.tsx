import { decimalText } from '../../domain/number/quantities.ts';
import type { PriceSeries } from '../../domain/organisation/parameter-set.ts';
import {
  inParameterSet,
  priceSeriesEdits,
  setPriceChange,
} from '../../domain/organisation/parameter-set-edits.ts';
import { organisation as organisationWords } from '../../text/da/organisation.ts';
import { useApp } from '../app-context.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { Button } from '../parts/Button.tsx';
import { useListFocus } from '../parts/list-focus.ts';
import { TextField } from '../parts/TextField.tsx';
import type { SetProps } from './set-props.ts';

interface Props extends SetProps {
  readonly series: PriceSeries;
  readonly onRemove: () => void;
}

const LARGEST_FALL = '-0.99';
const LARGEST_RISE = '10';

/** One series: a change for each year, and a year more or less at its end. */
export function PriceSeriesFields({ series, set, apply, onRemove }: Props) {
  const { services } = useApp();
  const { holder, goTo } = useListFocus<HTMLElement>();
  const { id, name, source, changes } = series;
  const title = name === '' ? organisationWords.unnamedSeries : name;
  const lastYear = changes.at(-1)?.year ?? null;
  const nextYear = (lastYear ?? Number(services.now().slice(0, 4)) - 1) + 1;
  const change = (part: Partial<PriceSeries>, key: string) =>
    apply(inParameterSet(set.id, priceSeriesEdits.change(id, part)), key);
  return (
    <section className="price-series" ref={holder} aria-label={title} data-item>
      <div className="form-grid">
        <TextField
          label={organisationWords.seriesName}
          value={name}
          onChange={(text, key) => change({ name: text }, key)}
        />
        <TextField
          label={organisationWords.seriesSource}
          value={source}
          lines="several"
          onChange={(text, key) => change({ source: text }, key)}
        />
      </div>
      <div className="price-changes">
        {changes.map(({ year, change: rate }) => (
          <AmountField
            key={year}
            kind="share"
            label={String(year)}
            value={rate}
            least={LARGEST_FALL}
            most={LARGEST_RISE}
            isRequired
            onChange={(typed, key) =>
              apply(inParameterSet(set.id, setPriceChange(id, year, typed)), key)
            }
          />
        ))}
      </div>
      <div className="button-row">
        <Button
          icon="add"
          data-instead
          onClick={() =>
            apply(inParameterSet(set.id, setPriceChange(id, nextYear, decimalText('0'))))
          }
        >
          {organisationWords.addYear(nextYear)}
        </Button>
        {lastYear === null ? null : (
          <Button
            kind="quiet"
            icon="delete"
            onClick={() => {
              apply(inParameterSet(set.id, setPriceChange(id, lastYear, null)));
              // With the last of them goes the button.
              if (changes.length === 1) goTo(0);
            }}
          >
            {organisationWords.removeYear(lastYear)}
          </Button>
        )}
        <Button kind="quiet" icon="delete" onClick={onRemove}>
          {organisationWords.removeSeries}
        </Button>
      </div>
    </section>
  );
}

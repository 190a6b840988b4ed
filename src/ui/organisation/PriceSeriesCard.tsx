import { decimalText } from '../../domain/number/quantities.ts';
import { newPriceSeries } from '../../domain/organisation/new-records.ts';
import {
  inParameterSet,
  priceSeriesEdits,
  setPriceChange,
} from '../../domain/organisation/parameter-set-edits.ts';
import type { PriceSeries, PriceSeriesId } from '../../domain/organisation/parameter-set.ts';
import { da } from '../../text/da.ts';
import { useApp } from '../app-context.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { useListFocus } from '../parts/list-focus.ts';
import { TextField } from '../parts/TextField.tsx';
import type { SetProps } from './set-props.ts';

const LARGEST_FALL = '-0.99';
const LARGEST_RISE = '10';

/** How pay, prices and construction change from year to year. */
export function PriceSeriesCard({ set, apply }: SetProps) {
  const { services } = useApp();
  const { holder, goTo } = useListFocus<HTMLElement>();
  const add = () => {
    const id = services.newId() as PriceSeriesId;
    apply(inParameterSet(set.id, priceSeriesEdits.add(newPriceSeries(id))));
    goTo(set.priceSeries.length);
  };
  const remove = (id: PriceSeriesId, index: number) => {
    apply(inParameterSet(set.id, priceSeriesEdits.remove([id])));
    goTo(index);
  };
  return (
    <Card title={da.organisation.prices} remark={da.organisation.pricesRemark} ref={holder}>
      {set.priceSeries.length === 0 ? <p>{da.organisation.noSeries}</p> : null}
      {set.priceSeries.map((series, index) => (
        <OneSeries
          key={series.id}
          series={series}
          set={set}
          apply={apply}
          onRemove={() => remove(series.id, index)}
        />
      ))}
      <div>
        <Button icon="add" onClick={add} data-instead>
          {da.organisation.addSeries}
        </Button>
      </div>
    </Card>
  );
}

interface SeriesProps extends SetProps {
  readonly series: PriceSeries;
  readonly onRemove: () => void;
}

function OneSeries({ series, set, apply, onRemove }: SeriesProps) {
  const { services } = useApp();
  const { holder, goTo } = useListFocus<HTMLElement>();
  const { id, name, source, changes } = series;
  const title = name === '' ? da.organisation.unnamedSeries : name;
  const lastYear = changes.at(-1)?.year ?? null;
  const nextYear = (lastYear ?? Number(services.now().slice(0, 4)) - 1) + 1;
  const change = (part: Partial<PriceSeries>, key: string) =>
    apply(inParameterSet(set.id, priceSeriesEdits.change(id, part)), key);
  return (
    <section className="price-series" ref={holder} aria-label={title} data-item>
      <div className="form-grid">
        <TextField
          label={da.organisation.seriesName}
          value={name}
          onChange={(text, key) => change({ name: text }, key)}
        />
        <TextField
          label={da.organisation.seriesSource}
          value={source}
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
          {da.organisation.addYear(nextYear)}
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
            {da.organisation.removeYear(lastYear)}
          </Button>
        )}
        <Button kind="quiet" icon="delete" onClick={onRemove}>
          {da.organisation.removeSeries}
        </Button>
      </div>
    </section>
  );
}

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
import { TextField } from '../parts/TextField.tsx';
import type { SetProps } from './set-props.ts';

const LARGEST_FALL = '-0.99';
const LARGEST_RISE = '10';

/** How pay, prices and construction change from year to year. */
export function PriceSeriesCard({ set, apply }: SetProps) {
  const { services } = useApp();
  const add = () =>
    apply(
      inParameterSet(
        set.id,
        priceSeriesEdits.add(newPriceSeries(services.newId() as PriceSeriesId)),
      ),
    );
  return (
    <Card title={da.organisation.prices} remark={da.organisation.pricesRemark}>
      {set.priceSeries.length === 0 ? <p>{da.organisation.noSeries}</p> : null}
      {set.priceSeries.map((series) => (
        <OneSeries key={series.id} series={series} set={set} apply={apply} />
      ))}
      <div>
        <Button icon="add" onClick={add}>
          {da.organisation.addSeries}
        </Button>
      </div>
    </Card>
  );
}

function OneSeries({ series, set, apply }: SetProps & { readonly series: PriceSeries }) {
  const { services } = useApp();
  const { id, name, source, changes } = series;
  const title = name === '' ? da.organisation.unnamedSeries : name;
  const nextYear = (changes.at(-1)?.year ?? Number(services.now().slice(0, 4)) - 1) + 1;
  const change = (part: Partial<PriceSeries>, key: string) =>
    apply(inParameterSet(set.id, priceSeriesEdits.change(id, part)), key);
  return (
    <section className="price-series" aria-label={title}>
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
            onChange={(typed, key) =>
              apply(inParameterSet(set.id, setPriceChange(id, year, typed)), key)
            }
          />
        ))}
      </div>
      <div className="button-row">
        <Button
          icon="add"
          onClick={() =>
            apply(inParameterSet(set.id, setPriceChange(id, nextYear, decimalText('0'))))
          }
        >
          {da.organisation.addYear(nextYear)}
        </Button>
        <Button
          kind="quiet"
          icon="delete"
          onClick={() => apply(inParameterSet(set.id, priceSeriesEdits.remove([id])))}
        >
          {da.organisation.removeSeries}
        </Button>
      </div>
    </section>
  );
}

import { newPriceSeries } from '../../domain/organisation/new-records.ts';
import { inParameterSet, priceSeriesEdits } from '../../domain/organisation/parameter-set-edits.ts';
import type { PriceSeriesId } from '../../domain/organisation/parameter-set.ts';
import { organisation as organisationWords } from '../../text/da/organisation.ts';
import { useApp } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { useListFocus } from '../parts/list-focus.ts';
import { PriceSeriesFields } from './PriceSeriesFields.tsx';
import type { SetProps } from './set-props.ts';

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
    <Card title={organisationWords.prices} remark={organisationWords.pricesRemark} ref={holder}>
      {set.priceSeries.length === 0 ? <p>{organisationWords.noSeries}</p> : null}
      {set.priceSeries.map((series, index) => (
        <PriceSeriesFields
          key={series.id}
          series={series}
          set={set}
          apply={apply}
          onRemove={() => remove(series.id, index)}
        />
      ))}
      <div>
        <Button icon="add" onClick={add} data-instead>
          {organisationWords.addSeries}
        </Button>
      </div>
    </Card>
  );
}

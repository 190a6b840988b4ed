import type { LinePrices } from '../../domain/business-case/line.ts';
import type { ParameterSet } from '../../domain/organisation/parameter-set.ts';
import { da } from '../../text/da.ts';
import { TextField } from '../parts/TextField.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import { PriceFields } from './PriceFields.tsx';

interface Origin extends LinePrices {
  readonly source: string;
  readonly note: string;
}

interface Props {
  readonly line: Origin;
  readonly sourceAnchor: string;
  readonly casePriceYear: number;
  readonly priceSeries: ParameterSet['priceSeries'];
  readonly onChange: (change: Partial<Origin>, mergeKey?: string) => void;
}

/** Where the figures of a line come from, and in whose prices they are. */
export function OriginFields({ line, sourceAnchor, casePriceYear, priceSeries, onChange }: Props) {
  const words = da.lines;
  return (
    <FieldGroup title={words.origin}>
      <TextField
        label={words.source}
        hint={words.sourceHint}
        anchor={sourceAnchor}
        value={line.source}
        onChange={(source, mergeKey) => onChange({ source }, mergeKey)}
      />
      <PriceFields
        prices={line}
        casePriceYear={casePriceYear}
        priceSeries={priceSeries}
        onChange={onChange}
      />
      <div className="whole-row">
        <TextField
          label={words.note}
          lines="several"
          value={line.note}
          onChange={(note, mergeKey) => onChange({ note }, mergeKey)}
        />
      </div>
    </FieldGroup>
  );
}

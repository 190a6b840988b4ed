import { evidenceGrades, type Accounting } from '../../domain/business-case/accounting.ts';
import type { LinePrices } from '../../domain/business-case/line.ts';
import type { ParameterSet } from '../../domain/organisation/parameter-set.ts';
import { lines as lineWords } from '../../text/da/lines.ts';
import { lineFields } from '../../text/da/line-fields.ts';
import { lineAnchor } from '../field-link.ts';
import { TextField } from '../parts/TextField.tsx';
import { ChoiceOrNone } from './ChoiceOrNone.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import { PriceFields } from './PriceFields.tsx';

interface Origin extends LinePrices, Pick<Accounting, 'evidence'> {
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

/** Where the figures of a line come from, what they stand on, and in whose prices they are. */
export function OriginFields({ line, sourceAnchor, casePriceYear, priceSeries, onChange }: Props) {
  const words = lineWords;
  return (
    <FieldGroup title={words.origin}>
      <TextField
        label={words.source}
        hint={words.sourceHint}
        anchor={sourceAnchor}
        value={line.source}
        onChange={(source, mergeKey) => onChange({ source }, mergeKey)}
      />
      <ChoiceOrNone
        label={lineFields.evidence}
        anchor={lineAnchor('evidence')}
        value={line.evidence}
        choices={evidenceGrades}
        names={lineFields.evidenceGrades}
        onChange={(evidence) => onChange({ evidence })}
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

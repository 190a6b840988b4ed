import { isSameJson } from '../../base/same-json.ts';
import { conventions } from '../../domain/business-case/business-case.ts';
import { setHead } from '../../domain/business-case/edits/head-edits.ts';
import { chooseParameters } from '../../domain/business-case/edits/parameter-edits.ts';
import { basis as basisWords } from '../../text/da/basis.ts';
import { sayDiscountSchedule } from '../../text/say-parameters.ts';
import { formatDate } from '../../text/format-date.ts';
import { useApply, useDocument, useOrganisation } from '../app-context.ts';
import { headAnchor } from '../field-link.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { SelectField } from '../parts/SelectField.tsx';

const LOWEST_RATE = '-0.99';
const HIGHEST_RATE = '10';

/** The set of assumptions, the rate and the convention the case is calculated with. */
export function AssumptionsCard() {
  const { parameters, convention, ownRate, financeRate, reinvestRate } = useDocument();
  const apply = useApply();
  const organisation = useOrganisation(({ open }) => open?.history.present ?? null);
  const sets = organisation?.parameterSets ?? [];
  const current = sets.find(({ id }) => id === parameters.id);
  const hasChanged = current !== undefined && !isSameJson(current, parameters);
  const copyName = basisWords.usedCopy(parameters.name, formatDate(parameters.validFrom));
  const rates = [
    {
      field: 'ownRate',
      value: ownRate,
      hint: basisWords.ownRateHint(sayDiscountSchedule(parameters)),
    },
    { field: 'financeRate', value: financeRate, hint: basisWords.financeRateHint },
    { field: 'reinvestRate', value: reinvestRate, hint: basisWords.financeRateHint },
  ] as const;
  return (
    <Card title={basisWords.assumptions}>
      <SelectField
        label={basisWords.parameterSet}
        hint={basisWords.parameterSetHint}
        anchor={headAnchor('parameters')}
        value={parameters.id}
        choices={[
          { value: parameters.id, label: copyName },
          ...sets
            .filter(({ id }) => id !== parameters.id)
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(chosen) => {
          const set = sets.find(({ id }) => id === chosen);
          if (set !== undefined && set.id !== parameters.id) apply(chooseParameters(set));
        }}
      />
      {hasChanged ? (
        <Banner
          tone="info"
          actions={
            <Button onClick={() => apply(chooseParameters(current))}>{basisWords.useNewer}</Button>
          }
        >
          {basisWords.newerContents(current.name)}
        </Banner>
      ) : null}
      <SelectField
        label={basisWords.convention}
        anchor={headAnchor('convention')}
        value={convention}
        choices={conventions.map((value) => ({ value, label: basisWords.conventions[value] }))}
        onChange={(value) => apply(setHead('convention', value))}
      />
      <div className="form-grid rates">
        {rates.map(({ field, value, hint }) => (
          <AmountField
            key={field}
            kind="share"
            label={basisWords[field]}
            hint={hint}
            anchor={headAnchor(field)}
            value={value}
            least={LOWEST_RATE}
            most={HIGHEST_RATE}
            onChange={(rate, key) => apply(setHead(field, rate), key)}
          />
        ))}
      </div>
    </Card>
  );
}

import { memo } from 'react';

import { beneficiaries, benefitClasses, type Benefit } from '../../domain/business-case/benefit.ts';
import { changeBenefit, setBenefitClass } from '../../domain/business-case/edits/benefit-edits.ts';
import { da } from '../../text/da.ts';
import { lines as lineWords } from '../../text/da/lines.ts';
import { benefits as benefitWords } from '../../text/da/benefits.ts';
import { lineFields } from '../../text/da/line-fields.ts';
import { useApply, useDocument } from '../app-context.ts';
import { BelongingFields } from '../alternatives/BelongingFields.tsx';
import { benefitAnchor } from '../field-link.ts';
import { AccountingFields } from '../lines/AccountingFields.tsx';
import { ChoiceOrNone } from '../lines/ChoiceOrNone.tsx';
import { FieldGroup } from '../lines/FieldGroup.tsx';
import { OriginFields } from '../lines/OriginFields.tsx';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { BenefitValueFields } from './BenefitValueFields.tsx';
import { DependenceFields } from './DependenceFields.tsx';
import { HarvestFields } from './HarvestFields.tsx';
import { IndicatorFields } from './IndicatorFields.tsx';
import { mayBeInBudget } from './may-be-in-budget.ts';

interface Props {
  readonly benefit: Benefit;
}

/** All the fields of one benefit. */
export const BenefitDetails = memo(function BenefitDetails({ benefit }: Props) {
  const { priceYear, parameters } = useDocument();
  const apply = useApply();
  const { id } = benefit;
  const words = benefitWords;
  const change = (fields: Partial<Omit<Benefit, 'id'>>, key?: string) =>
    apply(changeBenefit(id, fields), key);
  return (
    <div className="line-details">
      <FieldGroup title={lineWords.value}>
        <TextField
          label={words.detailTitle}
          anchor={benefitAnchor('title')}
          value={benefit.title}
          onChange={(title, key) => change({ title }, key)}
        />
        <SelectField
          label={words.class}
          value={benefit.class}
          choices={benefitClasses.map((each) => ({
            value: each,
            label: da.businessCase.benefitClasses[each],
          }))}
          onChange={(chosen) => apply(setBenefitClass(id, chosen))}
        />
        <CheckboxField
          label={words.negative}
          hint={words.negativeHint}
          checked={benefit.negative}
          onChange={(negative) => change({ negative })}
        />
        <ChoiceOrNone
          label={benefit.negative ? lineFields.losesBy : lineFields.gainedBy}
          value={benefit.gainedBy}
          choices={beneficiaries}
          names={lineFields.beneficiaries}
          onChange={(gainedBy) => change({ gainedBy })}
        />
        <BenefitValueFields benefit={benefit} />
      </FieldGroup>
      <FieldGroup title={words.people}>
        <TextField
          label={words.owner}
          hint={words.ownerHint}
          anchor={benefitAnchor('owner')}
          value={benefit.owner}
          onChange={(owner, key) => change({ owner }, key)}
        />
        <TextField
          label={words.responsible}
          value={benefit.responsible}
          onChange={(responsible, key) => change({ responsible }, key)}
        />
      </FieldGroup>
      <HarvestFields benefit={benefit} onChange={change} />
      <DependenceFields benefit={benefit} />
      <IndicatorFields id={id} indicator={benefit.indicator} />
      <BelongingFields
        belonging={benefit.alternatives}
        onChange={(alternatives) => change({ alternatives })}
      />
      {mayBeInBudget(benefit) || isAccounted(benefit) ? (
        <AccountingFields line={benefit} onChange={change} />
      ) : null}
      <OriginFields
        line={benefit}
        sourceAnchor={benefitAnchor('source')}
        casePriceYear={priceYear}
        priceSeries={parameters.priceSeries}
        onChange={change}
      />
    </div>
  );
});

/** What is said stays to be seen, where the class was another. */
function isAccounted({ budgetArea, account }: Benefit): boolean {
  return budgetArea !== null || account !== '';
}

import { useState } from 'react';

import type { BenefitId } from '../../domain/business-case/benefit.ts';
import { addBenefit } from '../../domain/business-case/edits/benefit-edits.ts';
import { LIGHT_BENEFITS, lightLines } from '../../domain/business-case/light-case.ts';
import { newBenefit } from '../../domain/business-case/new-line.ts';
import { monthOf } from '../../domain/number/calendar.ts';
import { da } from '../../text/da.ts';
import { useApp, useApply, useDocument } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { LightBenefit } from './LightBenefit.tsx';

/** One to three benefits. */
export function LightBenefitsCard() {
  const document = useDocument();
  const apply = useApply();
  const { services } = useApp();
  const [justAdded, setJustAdded] = useState<BenefitId | null>(null);
  const { benefits } = lightLines(document);
  const startMonth = benefits[0]?.timing.startMonth ?? monthOf(document.firstYear + 1, 1);
  const add = () => {
    const id = services.newId() as BenefitId;
    apply(addBenefit(newBenefit({ id, title: '', startMonth })));
    setJustAdded(id);
  };
  return (
    <Card title={da.lightCase.benefits} remark={da.lightCase.benefitsRemark}>
      {benefits.map((benefit, index) => (
        <LightBenefit
          key={benefit.id}
          number={index + 1}
          benefit={benefit}
          isRemovable={benefits.length > 1}
          isJustAdded={benefit.id === justAdded}
        />
      ))}
      {benefits.length < LIGHT_BENEFITS ? (
        <div>
          <Button icon="add" onClick={add}>
            {da.lightCase.addBenefit}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

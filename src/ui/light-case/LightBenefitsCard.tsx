import type { BenefitId } from '../../domain/business-case/benefit.ts';
import { addBenefit, removeBenefits } from '../../domain/business-case/edits/benefit-edits.ts';
import { LIGHT_BENEFITS, lightLines } from '../../domain/business-case/light-case.ts';
import { newBenefit } from '../../domain/business-case/new-line.ts';
import { monthOf } from '../../domain/number/calendar.ts';
import { lightCase as lightCaseWords } from '../../text/da/light-case.ts';
import { useApp, useApply, useDocument } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { useListFocus } from '../parts/list-focus.ts';
import { LightBenefit } from './LightBenefit.tsx';

/** One to three benefits. */
export function LightBenefitsCard() {
  const document = useDocument();
  const apply = useApply();
  const { services } = useApp();
  const { holder, goTo } = useListFocus<HTMLElement>();
  const { benefits } = lightLines(document);
  const startMonth = benefits[0]?.timing.startMonth ?? monthOf(document.firstYear + 1, 1);
  const add = () => {
    const id = services.newId() as BenefitId;
    apply(addBenefit(newBenefit({ id, title: '', startMonth })));
    goTo(benefits.length);
  };
  const remove = (id: BenefitId, index: number) => {
    apply(removeBenefits([id]));
    goTo(index);
  };
  return (
    <Card title={lightCaseWords.benefits} remark={lightCaseWords.benefitsRemark} ref={holder}>
      {benefits.map((benefit, index) => (
        <LightBenefit
          key={benefit.id}
          number={index + 1}
          benefit={benefit}
          onRemove={benefits.length > 1 ? () => remove(benefit.id, index) : null}
        />
      ))}
      {benefits.length < LIGHT_BENEFITS ? (
        <div>
          <Button icon="add" onClick={add} data-instead>
            {lightCaseWords.addBenefit}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

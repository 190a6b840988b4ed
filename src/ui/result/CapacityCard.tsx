import type { Benefit } from '../../domain/business-case/benefit.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import { isNone } from '../../domain/finance/yearly.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import { sum } from '../../domain/number/sum.ts';
import { figures as figureWords } from '../../text/da/figures.ts';
import { result as resultWords } from '../../text/da/result.ts';
import { formatFte, formatHours, formatMoney, formatRate } from '../../text/format.ts';
import { benefitName } from '../../text/line-name.ts';
import { Card } from '../parts/Card.tsx';
import '../parts/Sentences.css';
import { fullEffect } from './full-effect.ts';
import { TraceButton } from './trace/TraceButton.tsx';

interface Props {
  readonly businessCase: BusinessCase;
  readonly appraisal: Appraisal;
}

/** Hours that are freed and put to a stated use. They are no money, and stand by themselves. */
export function CapacityCard({ businessCase, appraisal }: Props) {
  const { capacity, years } = appraisal;
  const words = resultWords.capacity;
  const most = fullEffect(capacity.hours);
  if (most === null) return null;
  const value = capacity.value[most.year];
  const freeing = freeingBenefits(businessCase.benefits, appraisal);
  return (
    <Card title={words.title}>
      <div>
        <p className="side-figure capacity">
          {formatFte(capacity.fte[most.year] ?? new Decimal(0))}
        </p>
        <p>{words.hoursAYear(formatHours(most.amount), years[most.year] ?? 0)}</p>
      </div>
      {value === undefined || value.isZero() ? (
        <p className="note">{words.noValue}</p>
      ) : (
        <p className="note">{words.value(formatMoney(value), formatMoney(sum(capacity.value)))}</p>
      )}
      <ul className="sentences">
        {freeing.map((benefit) => (
          <li key={benefit.id}>
            {statedUse(benefit)}
            {remarksOn(benefit).map((remark) => (
              <p key={remark} className="note">
                {remark}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <TraceButton figure="capacity" businessCase={businessCase} appraisal={appraisal} />
    </Card>
  );
}

function freeingBenefits(
  benefits: readonly Benefit[],
  appraisal: Pick<Appraisal, 'benefits'>,
): readonly Benefit[] {
  const freeing = new Set(
    appraisal.benefits.filter(({ capacityHours }) => !isNone(capacityHours)).map(({ id }) => id),
  );
  return benefits.filter(({ id }) => freeing.has(id));
}

function statedUse(benefit: Benefit): string {
  const words = resultWords.capacity;
  const name = benefitName(benefit);
  const { harvest, negative } = benefit;
  if (negative) return words.drawback(name);
  return harvest.trim() === '' ? words.noUse(name) : words.use(harvest.trim(), name);
}

function remarksOn({ value, realisationRate }: Benefit): readonly string[] {
  const words = resultWords.capacity;
  const realisation = new Decimal(realisationRate);
  const harvested = new Decimal(value.kind === 'time' ? value.harvestShare : 0);
  return [
    ...(realisation.eq(1) ? [] : [figureWords.terms.realisation(formatRate(realisation, 1))]),
    ...(harvested.isZero() ? [] : [words.harvested(formatRate(harvested, 1))]),
  ];
}

import { currentCostOf } from '../../domain/alternatives/avoided-cost.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { FieldTarget } from '../../domain/business-case/finding.ts';
import type { AppraisalResult } from '../../domain/finance/appraisal-result.ts';
import { result as resultWords } from '../../text/da/result.ts';
import { benefitName, costName } from '../../text/line-name.ts';
import { fieldPath } from '../field-link.ts';
import { Card } from '../parts/Card.tsx';
import { paths, routing } from '../routing.ts';

interface Props {
  readonly businessCase: BusinessCase;
  readonly result: AppraisalResult;
}

/** No figures to show: why, and the way to mend it. */
export function NoResult({ businessCase, result }: Props) {
  const { id, costs, benefits, priceYear } = businessCase;
  const { empty, undefined: unknown } = resultWords;
  if (result.kind === 'appraised') {
    return (
      <Card title={empty.title}>
        <p className="measure">{empty.text}</p>
        <p className="ways">
          <routing.Link href={paths.caseTab(id, 'omkostninger')}>{empty.toCosts}</routing.Link>
          <routing.Link href={paths.caseTab(id, 'gevinster')}>{empty.toBenefits}</routing.Link>
        </p>
      </Card>
    );
  }
  const { lineId, year } = result.reason;
  const cost = costs.find((line) => line.id === lineId);
  const benefit = benefits.find((line) => line.id === lineId);
  const name = benefit === undefined ? costName(cost ?? { title: '' }) : benefitName(benefit);
  const isOfToday = currentCostOf(lineId) !== null;
  const line: FieldTarget =
    cost === undefined
      ? { kind: 'benefit', id: benefit?.id ?? null, field: 'amounts' }
      : { kind: 'cost', id: cost.id, field: 'amounts' };
  return (
    <Card title={unknown.title}>
      <p className="measure">{unknown.text(name, year, priceYear)}</p>
      <p className="ways">
        <routing.Link href={fieldPath(id, { kind: 'parameters', field: 'priceSeries' })}>
          {unknown.mend}
        </routing.Link>
        <routing.Link href={isOfToday ? paths.caseTab(id, 'alternativer') : fieldPath(id, line)}>
          {unknown.mendLine}
        </routing.Link>
      </p>
    </Card>
  );
}

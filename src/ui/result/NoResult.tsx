import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { AppraisalResult } from '../../domain/finance/appraisal-result.ts';
import { da } from '../../text/da.ts';
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
  const { empty, undefined: unknown, missing } = da.result;
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
  const title =
    (cost ?? benefit)?.title ||
    (cost === undefined ? missing.untitledBenefit : missing.untitledCost);
  return (
    <Card title={unknown.title}>
      <p className="measure">{unknown.text(title, year, priceYear)}</p>
      <p className="ways">
        <routing.Link href={fieldPath(id, { kind: 'parameters', field: 'priceSeries' })}>
          {unknown.mend}
        </routing.Link>
        <routing.Link href={paths.caseTab(id, cost === undefined ? 'gevinster' : 'omkostninger')}>
          {unknown.mendLine}
        </routing.Link>
      </p>
    </Card>
  );
}

import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Remark } from '../../domain/quality/remark.ts';
import type { LineId } from '../../domain/uncertainty/line-worths.ts';
import { fieldPath, headPath, linePath } from '../field-link.ts';
import { paths } from '../routing.ts';
import { consultedAnchor, DRAWBACKS } from './anchors.ts';
import { lineOf } from './remark-groups.ts';

/** Where a remark is answered: the page and, where it stands in one, the line and the field [QUA-1]. */
export function remarkPath(businessCase: BusinessCase, remark: Remark): string {
  const { id } = businessCase;
  const onLine = (field: string) => pathOfLine(businessCase, lineOf(remark), field);
  switch (remark.kind) {
    case 'no-ranges':
    case 'no-risks':
    case 'estimate-without-range':
    case 'narrow-range':
    case 'range-and-risk':
    case 'risk-not-sized':
    case 'risk-without-measure':
    case 'risk-without-owner':
      return paths.caseTab(id, 'usikkerhed');
    case 'no-running-costs':
      return fieldPath(id, { kind: 'cost', id: null, field: 'amounts' });
    case 'no-drawbacks-looked-for':
      return `${paths.caseTab(id, 'kvalitet')}?felt=${DRAWBACKS}`;
    case 'not-consulted':
      return `${paths.caseTab(id, 'kvalitet')}?felt=${consultedAnchor(remark.party)}`;
    case 'nothing-asked-for':
      return headPath(id, 'wording');
    case 'nothing-recommended':
    case 'recommended-without-reason':
      return paths.caseTab(id, 'alternativer');
    case 'no-evidence':
      return onLine('evidence');
    case 'owner-leads-the-project':
      return onLine('owner');
    case 'no-harvest-form':
      return onLine('harvestForm');
    case 'taken-before-it-comes':
      return onLine('takenInAdvanceFrom');
    case 'benefit-before-change':
    case 'change-not-planned':
      return onLine('startMonth');
    case 'one-line-carries-most':
      return onLine('source');
  }
}

function pathOfLine({ id, costs }: BusinessCase, lineId: LineId | null, field: string): string {
  const isCost = costs.some((line) => line.id === lineId);
  return linePath(id, isCost ? 'omkostninger' : 'gevinster', lineId ?? '', field);
}

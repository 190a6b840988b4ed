import type { CaseId } from '../../domain/business-case/business-case.ts';
import type { CardTarget } from '../../domain/card/card.ts';
import { fieldPath, headPath } from '../field-link.ts';
import { paths } from '../routing.ts';

/** Where in the case something is written that a card lacks [CRD-1]. */
export function cardPath(id: CaseId, target: CardTarget): string {
  switch (target.kind) {
    case 'head':
      return headPath(id, target.field);
    case 'map':
      return paths.caseTab(id, 'gevinstdiagram');
    case 'risks':
      return paths.caseTab(id, 'usikkerhed');
    case 'drawbacks':
      return paths.caseTab(id, 'gevinster');
    case 'cost':
    case 'benefit':
    case 'parameters':
      return fieldPath(id, target);
  }
}

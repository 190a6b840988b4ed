import {
  changed,
  withChangedRecord,
  withMovedRecord,
  withoutRecords,
  withRecord,
} from '../../../base/records.ts';
import type { BusinessCase } from '../business-case.ts';
import { MOST_RISKS } from '../limits.ts';
import { isRiskWithin, isRiskWithinLimits } from '../risk-limits.ts';
import type { Risk, RiskId } from '../risk.ts';
import { changedIn, type Edit } from './edit.ts';

/** A risk at the end of the list. Nothing changes when the case has all it may have [CAS-12]. */
export function addRisk(risk: Risk): Edit {
  return onRisks((risks) => (risks.length < MOST_RISKS ? withRecord(risks, risk) : risks));
}

export function removeRisks(ids: readonly RiskId[]): Edit {
  return onRisks((risks) => withoutRecords(risks, ids));
}

/** The fields of a risk that are typed or chosen as they stand. */
export function changeRisk(id: RiskId, change: Partial<Omit<Risk, 'id'>>): Edit {
  return onRisks((risks) => withChangedRecord(risks, id, (risk) => changed(risk, change)));
}

/** Moves a risk to stand at `index` among the risks. */
export function moveRisk(id: RiskId, index: number): Edit {
  return onRisks((risks) => withMovedRecord(risks, id, index));
}

/**
 * An edit of the risks. Nothing changes where one would leave its limits [CAS-11], or would be about
 * a line or of an alternative that is not in the case [CAS-13].
 */
function onRisks(change: (risks: BusinessCase['risks']) => BusinessCase['risks']): Edit {
  return (before) => {
    const risks = change(before.risks);
    const isWithinLimits = changedIn(before.risks, risks).every(
      (risk) => isRiskWithinLimits(risk) && isRiskWithin(risk, before),
    );
    return risks === before.risks || !isWithinLimits ? before : { ...before, risks };
  };
}

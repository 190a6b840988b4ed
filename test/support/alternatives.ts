import type { Alternative, AlternativeId } from '#src/domain/business-case/alternative.ts';
import type { CurrentCost, CurrentCostId } from '#src/domain/business-case/current-cost.ts';
import { newCurrentCost } from '#src/domain/business-case/new-line.ts';
import type { Risk, RiskId } from '#src/domain/business-case/risk.ts';
import type { Month } from '#src/domain/number/calendar.ts';
import { level } from '#test/support/business-cases.ts';

/** An alternative known by its name. */
export function anAlternative(name: string): Alternative {
  return { id: name as AlternativeId, name, description: '' };
}

/** 100,000 kr. a year today, which goes on. */
export function aCurrentCost(says: Partial<CurrentCost> = {}): CurrentCost {
  return {
    ...newCurrentCost((says.id ?? 'today') as CurrentCostId),
    title: 'A cost of today',
    amounts: level('100000'),
    ...says,
  };
}

/** From when a cost of today is avoided; without `alternative` in all of them. */
export function end(fromMonth: string, alternative: Alternative | null = null) {
  return { alternativeId: alternative?.id ?? null, fromMonth: fromMonth as Month };
}

/** A risk nothing is said of. */
export function aRisk(says: Partial<Risk> = {}): Risk {
  return {
    id: 'risk' as RiskId,
    title: 'A risk',
    probability: null,
    consequence: null,
    month: '2026-01' as Month,
    lineId: null,
    alternatives: null,
    measure: '',
    owner: '',
    note: '',
    ...says,
  };
}

import type { Risk } from '../business-case/risk.ts';
import { isEmptyText } from '../business-case/missing-in-line.ts';
import type { Remark } from './remark.ts';

/** A risk has a size, something that is done about it, and someone who does it [QUA-5]. */
export function remarksOnRisk(risk: Risk): readonly Remark[] {
  const { id: riskId, probability, consequence, measure, owner } = risk;
  const kinds = [
    ...(probability === null || consequence === null ? (['risk-not-sized'] as const) : []),
    ...(isEmptyText(measure) ? (['risk-without-measure'] as const) : []),
    ...(isEmptyText(owner) ? (['risk-without-owner'] as const) : []),
  ];
  return kinds.map((kind) => ({ kind, riskId }));
}

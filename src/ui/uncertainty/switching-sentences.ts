import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import { switchingDelay } from '../../domain/finance/switching-delay.ts';
import { switchingRate } from '../../domain/finance/switching-rate.ts';
import type { LineId } from '../../domain/uncertainty/line-worths.ts';
import { switchingOfLines } from '../../domain/uncertainty/switching-of-lines.ts';
import type { SaidTurningPoint } from '../../text/say-turning-point.ts';
import {
  saySwitchingDelay,
  saySwitchingOfLine,
  saySwitchingRate,
  type SwitchingLine,
} from '../../text/say-switching.ts';

export interface SwitchingSentence extends SaidTurningPoint {
  readonly key: string;
}

/** One sentence a line that is worth something, the smallest change first [SWI-1, SWI-4]. */
export function linesThatTurn(
  businessCase: BusinessCase,
  appraisal: Appraisal,
): readonly SwitchingSentence[] {
  const holds = appraisal.figures.netPresentValue.gte(0);
  const lines = new Map<LineId, SwitchingLine>([
    ...businessCase.costs.map(({ id, title }) => [id, { kind: 'cost', title }] as const),
    ...businessCase.benefits.map(
      ({ id, title, negative }) => [id, { kind: 'benefit', title, negative }] as const,
    ),
  ]);
  return switchingOfLines(appraisal).flatMap(({ id, switching }) => {
    const line = lines.get(id);
    if (line === undefined || switching.kind === 'undefined') return [];
    return [{ key: id, ...saySwitchingOfLine(line, switching.value.change, holds) }];
  });
}

/** The rate [SWI-3], and the delay of all benefits together [FLW-8]. */
export function termsThatTurn(
  businessCase: BusinessCase,
  { figures }: Appraisal,
): readonly SwitchingSentence[] {
  const rate = switchingRate(figures, businessCase.convention);
  return [
    { key: 'rate', ...saySwitchingRate(rate, figures.netPresentValue.gte(0)) },
    { key: 'delay', ...saySwitchingDelay(switchingDelay(businessCase)) },
  ];
}

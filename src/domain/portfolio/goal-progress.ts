import { Decimal } from '../number/decimal.ts';
import type { Money } from '../number/quantities.ts';
import { sum } from '../number/sum.ts';
import type { Goal } from '../organisation/organisation.ts';
import { achievement, type Achievement } from '../realisation/achievement.ts';
import type { PicturedCase } from './pictured-cases.ts';
import type { SharedBenefitRecord } from './portfolio.ts';

/** How far a goal has come, and what the chosen cases are to add. */
export interface GoalProgress {
  readonly goal: Goal;
  readonly achievement: Achievement;
  readonly additions: readonly GoalAddition[];
  /** DKK a year at full effect; null where nothing that is added has a price. */
  readonly added: Money | null;
  /** The cases share benefits, so that the sum of what they add may be too high [PIC-7]. */
  readonly isAtMost: boolean;
}

export interface GoalAddition {
  readonly case: PicturedCase;
  readonly yearly: Money | null;
  readonly benefits: number;
}

/** Each goal as it was measured last, with the chosen cases whose benefits reach it [PIC-7, ACH-1]. */
export function goalProgress(
  goals: readonly Goal[],
  cases: readonly PicturedCase[],
  sharedBenefits: readonly SharedBenefitRecord[],
): readonly GoalProgress[] {
  const chosen = cases.filter(({ isChosen }) => isChosen);
  return goals.map((goal): GoalProgress => {
    const additions = chosen.flatMap((each) => additionsOf(goal, each));
    const priced = additions.flatMap(({ yearly }) => (yearly === null ? [] : [yearly]));
    const { baseline, target, reached } = goal.measure;
    return {
      goal,
      achievement: achievement({
        baseline: decimal(baseline),
        target: decimal(target),
        actual: decimal(reached),
      }),
      additions,
      added: priced.length === 0 ? null : sum(priced),
      isAtMost: haveShared(additions, sharedBenefits),
    };
  });
}

function additionsOf({ id, name }: Goal, each: PicturedCase): readonly GoalAddition[] {
  const own = each.worth.aims.filter(
    ({ aim }) => aim.kind === 'goal' && (aim.id === id || aim.name.trim() === name.trim()),
  );
  return own.map(({ yearly, benefits }) => ({ case: each, yearly, benefits }));
}

function haveShared(
  additions: readonly GoalAddition[],
  sharedBenefits: readonly SharedBenefitRecord[],
): boolean {
  const ids = new Set(additions.map((addition) => addition.case.id));
  return sharedBenefits.some(
    ({ claims }) =>
      new Set(claims.flatMap(({ caseId }) => (ids.has(caseId) ? [caseId] : []))).size > 1,
  );
}

function decimal(text: string | null): Decimal | null {
  return text === null ? null : new Decimal(text);
}

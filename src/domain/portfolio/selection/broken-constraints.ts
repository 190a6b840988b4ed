import type { Organisation } from '../../organisation/organisation.ts';
import type { CaseSummary } from '../case-summary.ts';
import { chosenOf } from '../flows-of-set.ts';
import type { Portfolio } from '../portfolio.ts';
import { brokenLimits } from './chosen-set.ts';
import { selectionLimits, type LimitName } from './selection-limits.ts';
import { selectionOfPortfolio } from './selection-of-portfolio.ts';
import type { Constraint } from './selection-questions.ts';

/**
 * What keeps a choice from being one that may be made [SEL-3]: the must-do cases it lacks, the
 * left-out ones it has, and the limits it goes beyond; none of it twice. Only what is chosen is
 * looked at, so that many choices are soon held beside each other.
 */
export function brokenConstraints(
  summaries: readonly CaseSummary[],
  portfolio: Pick<Portfolio, 'frame' | 'choice' | 'sharedBenefits'>,
  organisation: Organisation,
): readonly Constraint[] {
  const { choice } = portfolio;
  const { problem } = selectionOfPortfolio(chosenOf(summaries, choice), portfolio, organisation);
  const chosen = new Set(problem.cases.map(({ id }) => id));
  const demanded = new Set(choice.mustDo.map(({ id }) => id));
  const lacking = summaries.filter(
    ({ id, mandatory, worth }) =>
      (mandatory || demanded.has(id)) && worth.kind === 'value' && !chosen.has(id),
  );
  const broken = brokenLimits(problem, selectionLimits(problem), chosen);
  return distinct([
    ...lacking.map(({ id }) => ({ kind: 'mustDo', caseId: id }) as const),
    ...choice.leftOut
      .filter(({ id }) => chosen.has(id))
      .map(({ id }) => ({ kind: 'leftOut', caseId: id }) as const),
    ...broken.map(({ limit }) => constraintOf(limit.name)),
  ]);
}

function constraintOf(name: LimitName): Constraint {
  switch (name.kind) {
    case 'requires':
      return { kind: 'requires', caseId: name.caseId, otherId: name.requiredId };
    case 'excludes':
      return { kind: 'excludes', caseId: name.caseId, otherId: name.excludedId };
    case 'roleHours':
      return { kind: 'roleHours', roleId: name.roleId };
    case 'minimum':
    case 'budgetOfYear':
    case 'budgetTotal':
      return name;
  }
}

/** The hours of a role can be too few in several years. */
function distinct(constraints: readonly Constraint[]): readonly Constraint[] {
  return [...new Map(constraints.map((each) => [JSON.stringify(each), each])).values()];
}

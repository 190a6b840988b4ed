import { isSameJson } from '../../base/same-json.ts';
import { withKept } from '../../base/records.ts';
import type { CaseId } from '../business-case/business-case.ts';
import { isAmountNotNegative } from '../number/quantities.ts';
import { hasShortTexts } from '../organisation/limits.ts';
import type { Reference } from '../organisation/organisation.ts';
import { isDelay, MOST_CASES } from './limits.ts';
import type { PortfolioEdit } from './portfolio-edit.ts';
import type { Choice, Objective } from './portfolio.ts';

type Cases = readonly Reference<CaseId>[];

/** Chooses cases; they are left out no more [PFL-3]. */
export function choose(cases: Cases): PortfolioEdit {
  return onChoice((choice) => ({
    ...choice,
    chosen: withCases(choice.chosen, cases),
    leftOut: withoutCases(choice.leftOut, idsOf(cases)),
  }));
}

/** Cases that are chosen no more, and so must not be done either [PFL-3]. */
export function unchoose(ids: readonly CaseId[]): PortfolioEdit {
  return onChoice((choice) => ({
    ...choice,
    chosen: withoutCases(choice.chosen, ids),
    mustDo: withoutCases(choice.mustDo, ids),
  }));
}

/** Cases that must be done, and so are chosen and not left out [PFL-3]. */
export function requireCases(cases: Cases): PortfolioEdit {
  return onChoice((choice) => ({
    ...choice,
    chosen: withCases(choice.chosen, cases),
    mustDo: withCases(choice.mustDo, cases),
    leftOut: withoutCases(choice.leftOut, idsOf(cases)),
  }));
}

/** Cases that are left out, and so neither chosen nor to be done [PFL-3]. */
export function leaveOut(cases: Cases): PortfolioEdit {
  const ids = idsOf(cases);
  return onChoice((choice) => ({
    ...choice,
    chosen: withoutCases(choice.chosen, ids),
    mustDo: withoutCases(choice.mustDo, ids),
    leftOut: withCases(choice.leftOut, cases),
  }));
}

/** Cases that may be chosen or not; what is chosen stays so. */
export function leaveOpen(ids: readonly CaseId[]): PortfolioEdit {
  return onChoice((choice) => ({
    ...choice,
    mustDo: withoutCases(choice.mustDo, ids),
    leftOut: withoutCases(choice.leftOut, ids),
  }));
}

/** Exactly these are chosen, with what must be done and without what is left out [PFL-3]. */
export function setChosen(cases: Cases): PortfolioEdit {
  return onChoice((choice) => {
    const leftOut = new Set(idsOf(choice.leftOut));
    const chosen = withCases(choice.mustDo, cases).filter(({ id }) => !leftOut.has(id));
    return { ...choice, chosen };
  });
}

/** How many years later a case begins than it says, or earlier; 0 is as it says [PFL-3]. */
export function setDelay(moved: Reference<CaseId>, years: number): PortfolioEdit {
  return onChoice((choice) => {
    if (years !== 0 && !isDelay(years)) return choice;
    const index = choice.delays.findIndex((delay) => delay.case.id === moved.id);
    const own = { case: moved, years };
    const rest = choice.delays.filter((delay) => delay.case.id !== moved.id);
    if (years === 0) return { ...choice, delays: rest };
    return { ...choice, delays: index === -1 ? [...rest, own] : choice.delays.with(index, own) };
  });
}

/** What is made as large as it can be. Weights of a mix are 0 or above. */
export function setObjective(objective: Objective): PortfolioEdit {
  const isAllowed =
    objective.kind !== 'mix' ||
    [objective.netPresentValue, objective.annualNetBenefit, objective.score].every(
      isAmountNotNegative,
    );
  return onChoice((choice) => (isAllowed ? { ...choice, objective } : choice));
}

/** Nothing changes where a list would be too long [PFL-1, PFL-5]. */
function onChoice(change: (choice: Choice) => Choice): PortfolioEdit {
  return (before) => {
    const choice = change(before.choice);
    const lists = [choice.chosen, choice.mustDo, choice.leftOut, choice.delays];
    const isWithinLimits = lists.every(({ length }) => length <= MOST_CASES);
    return !isWithinLimits || !hasShortTexts(choice) || isSameJson(choice, before.choice)
      ? before
      : { ...before, choice };
  };
}

/** Those that are new come last; one that is there is known by the name it has now. */
function withCases(before: Cases, cases: Cases): Cases {
  return [...new Map([...before, ...cases].map((each) => [each.id, each])).values()];
}

function withoutCases(before: Cases, ids: readonly CaseId[]): Cases {
  const gone = new Set(ids);
  return withKept(before, ({ id }) => !gone.has(id));
}

function idsOf(cases: Cases): readonly CaseId[] {
  return cases.map(({ id }) => id);
}

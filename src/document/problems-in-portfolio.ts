import { isDelay, isFramePeriod } from '../domain/portfolio/limits.ts';
import type {
  Choice,
  Frame,
  LogEntry,
  Portfolio,
  SharedBenefitRecord,
} from '../domain/portfolio/portfolio.ts';
import { isSharedBenefit } from '../domain/portfolio/shared-benefit-edits.ts';
import type { DocumentIssue } from './document-failure.ts';
import { duplicatedIds } from './duplicated-ids.ts';

type Path = DocumentIssue['path'];

/**
 * What the fields of a portfolio cannot tell alone: no two records of a list share an id and each
 * decision corrects an earlier one [DOC-4], the
 * lists of the frame are in step with its years [PFL-2], no choice contradicts itself [PFL-3], and no
 * benefit is claimed twice [PFL-4].
 */
export function problemsInPortfolio(portfolio: Portfolio): readonly DocumentIssue[] {
  const { frame, choice, scenarios, sharedBenefits, views, log } = portfolio;
  const lists = Object.entries({ scenarios, sharedBenefits, views, log });
  return [
    ...problemsInFrame(frame),
    ...problemsInChoice(choice, ['choice']),
    ...lists.flatMap(([name, records]) => duplicatedIds(records, [name])),
    ...scenarios.flatMap((scenario, index) => problemsInChoice(scenario, ['scenarios', index])),
    ...problemsInShared(sharedBenefits),
    ...log.flatMap(({ cases }, index) => duplicatedCases(cases, ['log', index, 'cases'])),
    ...problemsInCorrections(log),
  ];
}

function problemsInFrame({ firstYear, perYear, roleHours, minima }: Frame) {
  const roles = roleHours.map(({ role }) => role);
  return [
    ...(isFramePeriod(firstYear, perYear.length)
      ? []
      : [doesNotFit(['frame', 'perYear'], 'PFL-2')]),
    ...duplicatedIds(roles, ['frame', 'roleHours']).map(({ path, problem }) => ({
      path: [...path.slice(0, -1), 'role', 'id'],
      problem,
    })),
    ...roleHours.flatMap((own, index) =>
      own.perYear.length === perYear.length
        ? []
        : [doesNotFit(['frame', 'roleHours', index, 'perYear'], 'PFL-2')],
    ),
    ...duplicatedIds(minima, ['frame', 'minima']),
  ];
}

function problemsInChoice({ chosen, mustDo, leftOut, delays }: Choice, path: Path) {
  const chosenIds = new Set(chosen.map(({ id }) => id));
  return [
    ...duplicatedIds(chosen, [...path, 'chosen']),
    ...duplicatedIds(mustDo, [...path, 'mustDo']),
    ...duplicatedIds(leftOut, [...path, 'leftOut']),
    ...mustDo.flatMap(({ id }, index) =>
      chosenIds.has(id) ? [] : [doesNotFit([...path, 'mustDo', index], 'PFL-3')],
    ),
    ...leftOut.flatMap(({ id }, index) =>
      chosenIds.has(id) ? [doesNotFit([...path, 'leftOut', index], 'PFL-3')] : [],
    ),
    ...duplicatedCases(delays, [...path, 'delays']),
    ...delays.flatMap(({ years }, index) =>
      isDelay(years) ? [] : [doesNotFit([...path, 'delays', index, 'years'], 'PFL-3')],
    ),
  ];
}

/** A benefit that is claimed again is told of at the later place. */
function problemsInShared(records: readonly SharedBenefitRecord[]): readonly DocumentIssue[] {
  const claimed = new Set<string>();
  return records.flatMap((record, index) => {
    const path = ['sharedBenefits', index, 'claims'];
    const twice = record.claims.flatMap(({ caseId, benefitId }, place) => {
      // No id has a slash in it [DOC-3].
      const key = `${caseId}/${benefitId}`;
      if (claimed.has(key)) return [doesNotFit([...path, place, 'benefitId'], 'PFL-4')];
      claimed.add(key);
      return [];
    });
    return twice.length > 0 || isSharedBenefit(record) ? twice : [doesNotFit(path, 'PFL-4')];
  });
}

/** A decision corrects one that was logged before it. */
function problemsInCorrections(log: readonly LogEntry[]): readonly DocumentIssue[] {
  const earlier = new Set<string>();
  return log.flatMap(({ id, corrects }, index) => {
    const isKnown = corrects === null || earlier.has(corrects);
    earlier.add(id);
    return isKnown ? [] : [doesNotFit(['log', index, 'corrects'], 'DOC-4')];
  });
}

function duplicatedCases(
  records: readonly { readonly case: { readonly id: string } }[],
  path: Path,
): readonly DocumentIssue[] {
  return duplicatedIds(
    records.map((record) => record.case),
    path,
  ).map((issue) => ({ ...issue, path: [...issue.path.slice(0, -1), 'case', 'id'] }));
}

function doesNotFit(path: Path, rule: string): DocumentIssue {
  return { path, problem: { kind: 'does-not-fit', rule } };
}

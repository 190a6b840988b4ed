import { groupedBy } from '../../base/grouped.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { FieldTarget, Finding } from '../../domain/business-case/finding.ts';
import { result as resultWords } from '../../text/da/result.ts';
import { lineName } from '../../text/line-name.ts';

/** What is missing in one place: the head of the case, a line, or the parameters. */
export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** In the order they are found; a place is named once. Within it, what spoils figures comes first. */
export function findingGroups(
  businessCase: Pick<BusinessCase, 'costs' | 'benefits'>,
  findings: readonly Finding[],
): readonly FindingGroup[] {
  return groupedBy(findings, ({ target }) => keyOf(target)).map((found) => ({
    key: keyOf(found[0].target),
    title: titleOf(businessCase, found[0].target),
    findings: found.toSorted((one, other) => weight(other) - weight(one)),
  }));
}

function keyOf(target: FieldTarget): string {
  return 'id' in target ? `${target.kind} ${target.id ?? ''}` : target.kind;
}

function weight({ severity }: Finding): number {
  return severity === 'blocks' ? 1 : 0;
}

function titleOf(
  businessCase: Pick<BusinessCase, 'costs' | 'benefits'>,
  target: FieldTarget,
): string {
  const { missing } = resultWords;
  switch (target.kind) {
    case 'head':
      return missing.head;
    case 'parameters':
      return missing.parameters;
    case 'cost':
      return target.id === null ? missing.costs : lineName(target.id, businessCase);
    case 'benefit':
      return target.id === null ? missing.benefits : lineName(target.id, businessCase);
  }
}

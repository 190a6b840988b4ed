import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { FieldTarget, Finding } from '../../domain/business-case/finding.ts';
import { da } from '../../text/da.ts';
import { benefitName, costName } from '../../text/line-name.ts';

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
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding.target);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups].map(([key, found]) => ({
    key,
    title: titleOf(businessCase, found[0]?.target),
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
  { costs, benefits }: Pick<BusinessCase, 'costs' | 'benefits'>,
  target: FieldTarget | undefined,
): string {
  const { missing } = da.result;
  switch (target?.kind) {
    case undefined:
    case 'head':
      return missing.head;
    case 'parameters':
      return missing.parameters;
    case 'cost': {
      if (target.id === null) return missing.costs;
      const line = costs.find(({ id }) => id === target.id);
      return costName(line ?? untitled);
    }
    case 'benefit': {
      if (target.id === null) return missing.benefits;
      const benefit = benefits.find(({ id }) => id === target.id);
      return benefitName(benefit ?? untitled);
    }
  }
}

const untitled = { title: '' };

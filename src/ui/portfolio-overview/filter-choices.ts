import { phases } from '../../domain/business-case/business-case.ts';
import type { Organisation, Reference } from '../../domain/organisation/organisation.ts';
import type { PortfolioGroup, PortfolioLook } from '../../domain/portfolio/portfolio-view.ts';
import type { PortfolioRow } from '../../domain/portfolio/portfolio-row.ts';
import { compareDanish } from '../../text/compare-danish.ts';
import { da } from '../../text/da.ts';

/** What the cases can be filtered by, of one kind: those that some case has, by name. */
export function filterChoices(
  by: PortfolioGroup,
  rows: readonly PortfolioRow[],
  organisation: Organisation,
): readonly Reference<string>[] {
  switch (by) {
    case 'centre':
      return named(rows.flatMap(({ centre }) => centre ?? []));
    case 'coreTask':
      return named([
        ...organisation.coreTasks,
        ...rows.flatMap(({ coreTask, reachedTasks }) => [
          ...(coreTask === null ? [] : [coreTask]),
          ...reachedTasks,
        ]),
      ]);
    case 'goal':
      return named(rows.flatMap(({ goals }) => goals));
    case 'principle':
      return organisation.principles;
    case 'phase':
      return phases.map((phase) => ({ id: phase, name: da.businessCase.phases[phase] }));
    case 'tag':
      return named(
        rows.flatMap(({ summary }) => summary.tags.map((tag) => ({ id: tag, name: tag }))),
      );
  }
}

/** The look that is filtered by one of them, or by none of that kind. */
export function withFilter(
  look: PortfolioLook,
  by: PortfolioGroup,
  chosen: Reference<string> | null,
): PortfolioLook {
  const value = by === 'phase' || by === 'tag' ? (chosen?.id ?? null) : chosen;
  return { ...look, [by]: value };
}

/** What a look is filtered by, of one kind; empty is none. */
export function filterId(look: PortfolioLook, by: PortfolioGroup): string {
  const value = look[by];
  return typeof value === 'string' ? value : (value?.id ?? '');
}

function named(references: readonly Reference<string>[]): readonly Reference<string>[] {
  const byId = new Map(references.map(({ id, name }) => [id, { id, name }]));
  return [...byId.values()].sort((one, other) => compareDanish(one.name, other.name));
}

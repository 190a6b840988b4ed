import { useMemo } from 'react';

import type { Instant } from '../../domain/number/calendar.ts';
import type { CaseSummary } from '../../domain/portfolio/case-summary.ts';
import type { LoggedCase } from '../../domain/portfolio/portfolio.ts';
import { isSameAsKept } from '../../domain/versions/same-case.ts';
import { portfolioDecisions } from '../../text/da/portfolio-decisions.ts';
import { useNamedVersions } from '../app-context.ts';
import { useDocuments } from '../cases/use-documents.ts';

interface Props {
  readonly summary: CaseSummary;
  readonly sealed: LoggedCase['sealed'];
  readonly loggedAt: Instant;
}

/** Whether a case is still what was decided on: its sealed version held up to it, where there is one. */
export function SinceDecided({ summary, sealed, loggedAt }: Props) {
  const words = portfolioDecisions.since;
  const found = useNamedVersions(summary.id);
  const ids = useMemo(() => [summary.id], [summary.id]);
  const present = useDocuments(ids)?.[0] ?? null;
  if (sealed === null) return summary.changedAt > loggedAt ? words.maybe : words.same;
  if (found === null) return words.reading;
  for (const each of found) {
    if (each.kind === 'unreadable' || each.version.number !== sealed.number) continue;
    const { version } = each;
    if (each.kind === 'altered' || version.sha256 !== sealed.sha256) return words.altered;
    if (version.document.changedAt === summary.changedAt) return words.same;
    // Changed and changed back is unchanged.
    return present !== null && isSameAsKept(present, version.document) ? words.same : words.changed;
  }
  return words.noVersion;
}

import type { CoreTaskId, Reference } from '../../domain/organisation/organisation.ts';
import { portfolioScoring as words } from '../../text/da/portfolio-scoring.ts';

/** What is scored, in words: a core task, or the case as a whole. */
export function subjectName(coreTask: Reference<CoreTaskId> | null): string {
  if (coreTask === null) return words.wholeCase;
  const name = coreTask.name.trim();
  return name === '' ? words.unnamedCoreTask : name;
}

import type { LogEntry } from '../../domain/portfolio/portfolio.ts';
import { namedVersions } from '../da/named-versions.ts';
import { portfolioDecisions } from '../da/portfolio-decisions.ts';
import { portfolioMeeting } from '../da/portfolio-meeting.ts';
import type { PaperTable } from '../paper-table.ts';
import { sayChecksum } from '../say-seal.ts';
import { titleOf } from './overview-tables.ts';

/** What was decided about each case, and on which version [MTG-5]. */
export function loggedTable({ cases }: LogEntry): PaperTable {
  const words = portfolioMeeting.decisions;
  return {
    says: words.says,
    columns: [
      { head: words.case, share: 5 },
      { head: words.decision, share: 3 },
      { head: words.version, share: 4 },
    ],
    rows: cases.map(({ case: of, decision, sealed }) => [
      titleOf({ title: of.name }),
      namedVersions.decisions[decision],
      sealed === null
        ? words.none
        : portfolioDecisions.versionLink(sealed.number, sayChecksum(sealed)),
    ]),
  };
}

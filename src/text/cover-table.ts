import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { SealedVersion } from '../domain/versions/named-version.ts';
import { alternativeName } from './alternative-name.ts';
import { businessCase as caseWords } from './da/business-case.ts';
import { papers } from './da/papers.ts';
import { formatDate, formatDay } from './format-date.ts';
import { saidOr, type PaperTable } from './paper-table.ts';
import { sayChecksum, saySeal } from './say-seal.ts';

/** The seal a case stands under, and how it stands to it. */
export interface StandingSeal {
  readonly version: SealedVersion;
  readonly standing: 'same' | 'changed' | 'altered';
}

/** What a forklæde says: which case, which meeting, which version and under which seal [PAP-1]. */
export function coverTable(document: BusinessCase, seal: StandingSeal | null): PaperTable {
  const words = papers.cover;
  const { request, roles, alternatives, recommendedId } = document;
  const said = (text: string | null | undefined) => saidOr(text, papers.notSaid);
  return {
    says: words.says,
    columns: [
      { head: '', share: 1 },
      { head: '', share: 3 },
    ],
    rows: [
      [words.forum, said(request.forum)],
      [words.date, request.date === null ? papers.notSaid : formatDate(request.date)],
      [words.item, said(request.item)],
      [words.journalNumber, said(document.journalNumber)],
      [words.centre, said(document.centre?.name)],
      [words.coreTask, said(document.coreTask?.name)],
      [words.phase, caseWords.phases[document.phase]],
      [words.projectOwner, said(roles.projectOwner)],
      [words.projectLead, said(roles.projectLead)],
      ...(recommendedId === null
        ? []
        : [[words.alternative, alternativeName(alternatives, recommendedId)]]),
      [words.version, sayVersion(document, seal)],
      [words.seal, seal === null ? words.notSealed : sayStanding(seal)],
    ],
  };
}

function sayVersion({ changedAt }: BusinessCase, seal: StandingSeal | null): string {
  const { draft, versionOf } = papers.cover;
  if (seal?.standing !== 'same') return draft(formatDay(changedAt));
  return versionOf(seal.version.number, seal.version.name);
}

function sayStanding({ version, standing }: StandingSeal): string {
  const { altered, changedSince } = papers.cover;
  const said = `${saySeal(version.seal)}, ${sayChecksum(version)}`;
  if (standing === 'altered') return `${said}: ${altered}`;
  return standing === 'same' ? said : changedSince(said);
}

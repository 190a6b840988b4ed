import { useRef, useState } from 'react';

import type { CaseId } from '../../domain/business-case/business-case.ts';
import { logDecision } from '../../domain/portfolio/kept-edits.ts';
import type { LogEntryId } from '../../domain/portfolio/portfolio.ts';
import type { VersionId } from '../../domain/versions/named-version.ts';
import { namedVersions } from '../../text/da/named-versions.ts';
import { portfolioDecisions } from '../../text/da/portfolio-decisions.ts';
import { formatDate } from '../../text/format-date.ts';
import { listed } from '../../text/listed.ts';
import { useApp } from '../app-context.ts';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { caseName } from './case-name.ts';
import type { DraftVersion } from './draft-version.ts';
import { entryOf, type DraftCase, type WholeDraft } from './log-draft.ts';

interface Asked {
  readonly place: Pick<PortfolioPlace, 'portfolio' | 'apply'>;
  /** A case has been sealed, whatever becomes of the others. */
  readonly onSealed: (id: CaseId, version: DraftVersion) => void;
  readonly onLogged: () => void;
}

export interface Logging {
  /** How many are sealed of those that are to be; null where nothing is being sealed. */
  readonly sealing: { readonly done: number; readonly all: number } | null;
  /** Why nothing was logged; null where nothing is in the way. */
  readonly fault: string | null;
  /** Seals what is to be sealed, and then logs; all of it or nothing is logged. */
  readonly log: (draft: WholeDraft, versions: ReadonlyMap<CaseId, DraftVersion>) => Promise<void>;
  readonly cancel: () => void;
}

/** Logs a decision. A seal cannot be broken, so a case that was sealed stays so when another cannot be. */
export function useLogging({ place, onSealed, onLogged }: Asked): Logging {
  const words = portfolioDecisions.form;
  const { services, named } = useApp();
  const [sealing, setSealing] = useState<Logging['sealing']>(null);
  const [fault, setFault] = useState<string | null>(null);
  const sealingNow = useRef<AbortController | null>(null);

  const sealNow = async (id: CaseId, { decision }: DraftCase, draft: WholeDraft) => {
    const found = await services.cases.read(id);
    if (!found.ok) return null;
    const { forum, date, reason, sealedBy } = draft;
    const kept = await named.getState().keep({
      id: services.newId() as VersionId,
      name: namedVersions.sealDialog.name(forum.trim(), formatDate(date)),
      note: '',
      seal: {
        forum: forum.trim(),
        date,
        decision,
        reason: reason.trim(),
        sealedBy: sealedBy.trim(),
      },
      document: found.value.document,
    });
    if (!kept.ok) return null;
    const { number, sha256 } = kept.value;
    return { kind: 'sealed', number, sha256 } as const;
  };

  const log: Logging['log'] = async (draft, versions) => {
    const settled = new Map(versions);
    const unsealed = draft.cases.filter((each) => versions.get(each.case.id)?.kind === 'now');
    const refused: DraftCase[] = [];
    const { signal } = (sealingNow.current = new AbortController());
    setFault(null);
    for (const [done, each] of unsealed.entries()) {
      setSealing({ done, all: unsealed.length });
      const sealed = await sealNow(each.case.id, each, draft);
      if (sealed === null) refused.push(each);
      else {
        settled.set(each.case.id, sealed);
        onSealed(each.case.id, sealed);
      }
      if (signal.aborted) break;
    }
    setSealing(null);
    if (refused.length > 0) {
      setFault(words.notSealed(listed(refused.map((each) => caseName(each.case)))));
    } else if (signal.aborted) setFault(words.stopped);
    else {
      const id = services.newId() as LogEntryId;
      const edit = logDecision(entryOf(draft, settled, { id, loggedAt: services.now() }));
      if (edit(place.portfolio) === place.portfolio) setFault(words.full);
      else {
        place.apply(edit);
        onLogged();
      }
    }
  };

  return {
    sealing,
    fault,
    log,
    cancel: () => sealingNow.current?.abort(),
  };
}

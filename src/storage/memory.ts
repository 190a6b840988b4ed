import { fail, ok } from '../base/result.ts';
import type { BusinessCase, CaseId } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';
import type { Portfolio } from '../domain/portfolio/portfolio.ts';
import type { CaseService, Saved, SingleService } from '../state/services.ts';

/** The part of the services for cases that a page can do by itself. */
export type MemoryCases = Pick<
  CaseService,
  'list' | 'overview' | 'read' | 'save' | 'replace' | 'remove' | 'restore'
>;

/** What is made on a page that has no storage. It is gone with the page [SAV-16]. */
export interface Memory {
  readonly cases: MemoryCases;
  readonly organisation: MemorySingle<Organisation>;
  readonly portfolio: MemorySingle<Portfolio>;
  /** The cases that lie here, deleted ones apart. */
  readonly casesHere: () => readonly Saved<BusinessCase>[];
  readonly has: (id: CaseId) => boolean;
  /** Lets go of what has come to the disk. */
  readonly forgetCase: (id: CaseId) => void;
}

/** A document of which there is one, on a page that has no storage. */
export interface MemorySingle<Document> extends SingleService<Document> {
  readonly here: () => Saved<Document> | null;
  /** Lets go of what has come to the disk. */
  readonly forget: () => void;
}

interface Deleted extends Saved<BusinessCase> {
  readonly deletedAt: Instant;
}

/** Keeps documents as the disk does: with a revision for each save, and refusing a stale one [SAV-2]. */
export function createMemory(now: () => Instant): Memory {
  const cases = new Map<CaseId, Saved<BusinessCase>>();
  const bin = new Map<CaseId, Deleted>();

  const keep = (document: BusinessCase) => {
    const before = Math.max(revisionOf(cases.get(document.id)), revisionOf(bin.get(document.id)));
    cases.set(document.id, { document, revision: before + 1 });
    return Promise.resolve(ok(before + 1));
  };

  const besideCases = () => ({
    unreadable: [],
    deleted: [...bin.values()]
      .map(({ document: { id, title }, revision, deletedAt }) => ({
        id,
        revision,
        title,
        deletedAt,
        reason: 'deleted' as const,
        isCaseHere: cases.has(id),
      }))
      .toReversed(),
  });

  return {
    cases: {
      list: () => Promise.resolve(ok({ ...besideCases(), cases: [...cases.values()] })),
      overview: async () => {
        const { listedCase } = await import('../domain/portfolio/listed-case.ts');
        const listed = [...cases.values()].map(({ document, revision }) => ({
          document: listedCase(document),
          revision,
        }));
        return ok({ ...besideCases(), cases: listed });
      },
      read: (id) => {
        const found = cases.get(id);
        return Promise.resolve(found === undefined ? fail({ kind: 'not-found' }) : ok(found));
      },
      save: (document, base) => {
        const revision = revisionOf(cases.get(document.id));
        // A base without a case: it was read from the disk, while there still was one.
        if (revision !== base && revision !== 0) {
          return Promise.resolve(fail({ kind: 'conflict', revision }));
        }
        return keep(document);
      },
      replace: keep,
      remove: (id) => {
        const found = cases.get(id);
        if (found !== undefined) bin.set(id, { ...found, deletedAt: now() });
        cases.delete(id);
        return Promise.resolve(ok(undefined));
      },
      restore: (id) => {
        const found = bin.get(id);
        if (found !== undefined) void keep(found.document);
        bin.delete(id);
        return Promise.resolve(ok(undefined));
      },
    },
    organisation: memorySingle(),
    portfolio: memorySingle(),
    casesHere: () => [...cases.values()],
    has: (id) => cases.has(id) || bin.has(id),
    forgetCase: (id) => cases.delete(id),
  };
}

function revisionOf(saved: Saved<BusinessCase> | undefined): number {
  return saved?.revision ?? 0;
}

/** Takes each save as it comes: only who may write the document makes one. */
function memorySingle<Document>(): MemorySingle<Document> {
  let kept: Saved<Document> | null = null;
  return {
    read: () => Promise.resolve(ok(kept)),
    save: (document, base) => {
      kept = { document, revision: base + 1 };
      return Promise.resolve(ok(base + 1));
    },
    here: () => kept,
    forget: () => {
      kept = null;
    },
  };
}

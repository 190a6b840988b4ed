import type { CaseId } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type {
  CaseService,
  OrganisationService,
  StorageService,
  StorageStanding,
} from '../state/services.ts';
import type { Connection } from './connection.ts';
import { createMemory, type Memory } from './memory.ts';

interface Ports {
  readonly connection: Connection;
  /** On the disk. */
  readonly cases: CaseService;
  readonly organisation: OrganisationService;
  readonly now: () => Instant;
}

/** The same services, for any browser. */
export interface Keeping {
  readonly cases: CaseService;
  readonly organisation: OrganisationService;
  readonly storage: StorageService;
}

/**
 * Keeps documents on the disk, and on the page as long as the page has found no disk [SAV-16,
 * PRM-18]. A disk that is found later is given what was made meanwhile, before anyone reads it.
 *
 * A disk that was there and is lost is no such page: what could not be saved to it is said to be
 * unsaved, and what was read from it stays shown.
 */
export function createKeeping({ connection, cases, organisation, now }: Ports): Keeping {
  const memory = createMemory(now);
  const takenOut = new WeakSet<object>();
  let moved = Promise.resolve();
  const isAway = () => isAwayFrom(connection.standing());

  connection.listen((standing) => {
    if (standing === 'works') moved = moved.then(() => moveToDisk(memory, cases, organisation));
  });

  const where = async <Value>(
    onDisk: () => Promise<Value>,
    onPage: () => Promise<Value>,
    isHere: () => boolean = () => false,
  ): Promise<Value> => {
    await moved;
    if (isAway() || isHere()) return onPage();
    const answer = await onDisk();
    return isAway() ? onPage() : answer;
  };
  const whereIs = (id: CaseId) => () => memory.has(id);

  return {
    cases: {
      ...cases,
      list: () => where(cases.list, memory.cases.list),
      read: (id) =>
        where(
          () => cases.read(id),
          () => memory.cases.read(id),
          whereIs(id),
        ),
      save: (document, base) =>
        where(
          () => cases.save(document, base),
          () => memory.cases.save(document, base),
          whereIs(document.id),
        ),
      replace: (document) =>
        where(
          () => cases.replace(document),
          () => memory.cases.replace(document),
        ),
      remove: (id) =>
        where(
          () => cases.remove(id),
          () => memory.cases.remove(id),
          whereIs(id),
        ),
      restore: (id, revision) =>
        where(
          () => cases.restore(id, revision),
          () => memory.cases.restore(id),
          whereIs(id),
        ),
    },
    organisation: {
      read: () =>
        where(
          organisation.read,
          memory.organisation.read,
          () => memory.contents().organisation !== null,
        ),
      save: (document, base) =>
        where(
          () => organisation.save(document, base),
          () => memory.organisation.save(document, base),
        ),
    },
    storage: {
      standing: connection.standing,
      listen: connection.listen,
      tryAgain: async () => {
        await connection.use(() => Promise.resolve());
      },
      tookOut: (documents) => {
        for (const document of documents) takenOut.add(document);
      },
      isOnlyHere: () => {
        const here = memory.contents();
        return [...here.cases, ...(here.organisation === null ? [] : [here.organisation])].some(
          ({ document }) => !takenOut.has(document),
        );
      },
    },
  };
}

function isAwayFrom(standing: StorageStanding): boolean {
  return standing === 'absent' || standing === 'silent';
}

/** What the disk refuses stays on the page, where it was. */
async function moveToDisk(
  memory: Memory,
  cases: CaseService,
  organisation: OrganisationService,
): Promise<void> {
  const here = memory.contents();
  for (const { document, revision } of here.cases) {
    const saved = await cases.save(document, revision - 1);
    // The case is on the disk already, in a version that no one has seen here: it goes to the bin.
    const isThere =
      saved.ok || (saved.failure.kind === 'conflict' && (await cases.replace(document)).ok);
    if (isThere) memory.forgetCase(document.id);
  }
  if (here.organisation === null) return;
  // Where the disk has frames of its own they stand, and the next edit here meets the conflict.
  const { document, revision } = here.organisation;
  const saved = await organisation.save(document, revision - 1);
  if (saved.ok) memory.forgetOrganisation();
}

import type { CaseId } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type {
  CaseService,
  OrganisationService,
  PortfolioService,
  SingleService,
  StorageService,
  StorageStanding,
} from '../state/services.ts';
import type { Connection } from './connection.ts';
import { createMemory, type Memory, type MemorySingle } from './memory.ts';

interface Ports {
  readonly connection: Connection;
  /** On the disk. */
  readonly cases: CaseService;
  readonly organisation: OrganisationService;
  readonly portfolio: PortfolioService;
  readonly now: () => Instant;
}

/** The same services, for any browser. */
export interface Keeping {
  readonly cases: CaseService;
  readonly organisation: OrganisationService;
  readonly portfolio: PortfolioService;
  readonly storage: StorageService;
}

/**
 * Keeps documents on the disk, and on the page as long as the page has found no disk [SAV-16,
 * PRM-18]. A disk that is found later is given what was made meanwhile, before anyone reads it.
 *
 * A disk that was there and is lost is no such page: what could not be saved to it is said to be
 * unsaved, and what was read from it stays shown.
 */
export function createKeeping(ports: Ports): Keeping {
  const { connection, cases, now } = ports;
  const memory = createMemory(now);
  const takenOut = new WeakSet<object>();
  let moved = Promise.resolve();
  const isAway = () => isAwayFrom(connection.standing());

  connection.listen((standing) => {
    if (standing === 'works') moved = moved.then(() => moveToDisk(memory, ports));
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
  const single = <Document>(
    disk: SingleService<Document>,
    page: MemorySingle<Document>,
  ): SingleService<Document> => ({
    read: () => where(disk.read, page.read, () => page.here() !== null),
    save: (document, base) =>
      where(
        () => disk.save(document, base),
        () => page.save(document, base),
      ),
  });

  return {
    cases: {
      ...cases,
      list: () => where(cases.list, memory.cases.list),
      overview: () => where(cases.overview, memory.cases.overview),
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
    organisation: single(ports.organisation, memory.organisation),
    portfolio: single(ports.portfolio, memory.portfolio),
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
        const here = [...memory.casesHere(), memory.organisation.here(), memory.portfolio.here()];
        return here.some((saved) => saved !== null && !takenOut.has(saved.document));
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
  { cases, organisation, portfolio }: Ports,
): Promise<void> {
  for (const { document, revision } of memory.casesHere()) {
    const saved = await cases.save(document, revision - 1);
    // The case is on the disk already, in a version that no one has seen here: it goes to the bin.
    const isThere =
      saved.ok || (saved.failure.kind === 'conflict' && (await cases.replace(document)).ok);
    if (isThere) memory.forgetCase(document.id);
  }
  await moveSingle(memory.organisation, organisation);
  await moveSingle(memory.portfolio, portfolio);
}

/** Where the disk has one of its own that one stands, and the next edit here meets the conflict. */
async function moveSingle<Document>(
  page: MemorySingle<Document>,
  disk: SingleService<Document>,
): Promise<void> {
  const here = page.here();
  if (here === null) return;
  const saved = await disk.save(here.document, here.revision - 1);
  if (saved.ok) page.forget();
}

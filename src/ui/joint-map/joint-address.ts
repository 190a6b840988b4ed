import type { CaseId } from '../../domain/business-case/business-case.ts';
import { paths } from '../routing.ts';

/** What the address of the map of several cases says. */
export interface JointAddress {
  /** In the order they were chosen, each once. */
  readonly caseIds: readonly CaseId[];
  /** Whether benefits of one name are one [MAP-16]. */
  readonly joinsNames: boolean;
}

const [CASES, JOINS, YES] = ['sager', 'samme', 'ja'];

/** No id has one in it [DOC-3], and no address writes it in another way. */
const BETWEEN = '*';

export function jointAddressFrom(query: URLSearchParams): JointAddress {
  const ids = (query.get(CASES) ?? '').split(BETWEEN).filter((id) => id !== '');
  return {
    caseIds: [...new Set(ids)] as readonly string[] as readonly CaseId[],
    joinsNames: query.get(JOINS) === YES,
  };
}

export function jointPath({ caseIds, joinsNames }: JointAddress): string {
  const query = new URLSearchParams({
    ...(caseIds.length === 0 ? {} : { [CASES]: caseIds.join(BETWEEN) }),
    ...(joinsNames ? { [JOINS]: YES } : {}),
  }).toString();
  return query === '' ? paths.jointMap : `${paths.jointMap}?${query}`;
}

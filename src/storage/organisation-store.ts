import { parseOrganisation } from '../document/parse-organisation.ts';
import type { OrganisationService } from '../state/services.ts';
import { createSingleStore, type SinglePorts } from './single-store.ts';

/** What all cases have in common, on this device. */
export function createOrganisationStore(ports: SinglePorts): OrganisationService {
  return createSingleStore('organisation', parseOrganisation, ports);
}

import type { Consulted } from '../../domain/business-case/business-case.ts';

/** The names in the address of what is ticked on the page Kvalitetstjek. */
export const DRAWBACKS = 'declaresNoDrawbacks';

export function consultedAnchor(party: Consulted): string {
  return `consulted-${party}`;
}

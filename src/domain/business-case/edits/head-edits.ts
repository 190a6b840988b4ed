import { changed } from '../../../base/records.ts';
import { isSameJson } from '../../../base/same-json.ts';
import { rateFrom, type DecimalText } from '../../number/quantities.ts';
import { hasShortTexts, isShortText } from '../../organisation/limits.ts';
import type { CentreId, CoreTaskId, Reference } from '../../organisation/organisation.ts';
import type { BusinessCase, Consulted, Role } from '../business-case.ts';
import type { DecisionRequest } from '../decision-request.ts';
import { fitsLightForm } from '../light-case.ts';
import { isCalendarYear, isHorizon } from '../limits.ts';
import { withMapOfRecords } from '../map-references.ts';
import { coreTasksOfMap } from './aim-edits.ts';
import type { Edit } from './edit.ts';

/** The fields of a case that stand by themselves and are typed or chosen as they are. */
export type HeadField =
  | 'title'
  | 'whyNow'
  | 'strengthening'
  | 'phase'
  | 'reach'
  | 'mandatory'
  | 'journalNumber'
  | 'kitosId'
  | 'exampleSource'
  | 'horizon'
  | 'priceYear'
  | 'ownRate'
  | 'convention'
  | 'financeRate'
  | 'reinvestRate'
  | 'weighting'
  | 'declaresNoDrawbacks';

/**
 * Sets one field of the head. Nothing changes when the value is outside its limits: a horizon of 1
 * to 50 years, a price year of the calendar [CAS-2], a rate above -1 [NUM-3], a text that is short
 * enough [CAS-11].
 */
export function setHead<Field extends HeadField>(field: Field, value: BusinessCase[Field]): Edit {
  const change: Partial<Pick<BusinessCase, HeadField>> = { [field]: value };
  return (before) => (isWithinLimits(change) ? changed(before, change) : before);
}

/** Who has a role. Nothing changes when the text is too long [CAS-11]. */
export function setRole(role: Role, name: string): Edit {
  return (before) =>
    before.roles[role] === name || !isShortText(name)
      ? before
      : { ...before, roles: { ...before.roles, [role]: name } };
}

/** What a forum is asked to decide, and when. Nothing changes when a text is too long [CAS-11]. */
export function setRequest(change: Partial<DecisionRequest>): Edit {
  return (before) => {
    const request = hasShortTexts(change) ? changed(before.request, change) : before.request;
    return request === before.request ? before : { ...before, request };
  };
}

/** Whether someone has been asked for advice. */
export function setConsulted(party: Consulted, isConsulted: boolean): Edit {
  return (before) => {
    const consulted = changed(before.consulted, { [party]: isConsulted });
    return consulted === before.consulted ? before : { ...before, consulted };
  };
}

/** The centre, remembered by its name too. A core task of another centre may stand beside it. */
export function chooseCentre(centre: Reference<CentreId> | null): Edit {
  return (before) =>
    isSameJson(before.centre, centre) || !hasShortName(centre) ? before : { ...before, centre };
}

/**
 * The core task the project strengthens, remembered by its name too. The one it was before stays on the
 * map where something leads to it.
 */
export function chooseCoreTask(coreTask: Reference<CoreTaskId> | null): Edit {
  return (before) => {
    if (isSameJson(before.coreTask, coreTask) || !hasShortName(coreTask)) return before;
    return withMapOfRecords({ ...withCoreTaskOnMap(before), coreTask });
  };
}

function withCoreTaskOnMap(before: BusinessCase): BusinessCase {
  const { coreTask, map } = before;
  const isReached = map.links.some(({ to }) => to.kind === 'coreTask' && to.id === coreTask?.id);
  return coreTask === null || !isReached ? before : coreTasksOfMap.add(coreTask)(before);
}

/** From the ten-minute case to the full one. Everything that was typed stays. */
export function toFull(): Edit {
  return (before) => (before.form === 'full' ? before : { ...before, form: 'full' });
}

/** Back to the ten-minute case, where it shows all there is; else nothing changes [CAS-6]. */
export function toLight(): Edit {
  return (before) =>
    before.form === 'light' || !fitsLightForm(before) ? before : { ...before, form: 'light' };
}

function hasShortName(reference: Reference<string> | null): boolean {
  return reference === null || hasShortTexts(reference);
}

function isWithinLimits(change: Partial<Pick<BusinessCase, HeadField>>): boolean {
  const { horizon, priceYear, ownRate, financeRate, reinvestRate } = change;
  return (
    hasShortTexts(change) &&
    (horizon === undefined || isHorizon(horizon)) &&
    (priceYear === undefined || isCalendarYear(priceYear)) &&
    [ownRate, financeRate, reinvestRate].every(isRateOrNone)
  );
}

function isRateOrNone(fraction: DecimalText | null | undefined): boolean {
  return fraction === null || fraction === undefined || rateFrom(fraction).ok;
}

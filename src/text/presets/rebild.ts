import type { Instant } from '../../domain/number/calendar.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import { rebildCentres, rebildCoreTasks } from './rebild-centres.ts';
import { rebildGoals } from './rebild-goals.ts';
import { fullYearHours, rebildParameterSets } from './rebild-parameters.ts';
import { rebildPrinciples } from './rebild-principles.ts';
import { rebildProportions } from './rebild-proportions.ts';

/**
 * The organisation the app begins with: the content of Rebild Kommune's digitalisation strategy,
 * and figures that are dated and say where they are from. All of it can be edited, and its ids
 * never change, so that cases keep their references from one version of the app to the next.
 */
export const rebild: Organisation = {
  schemaVersion: 3,
  changedAt: '2026-11-01T08:00:00.000Z' as Instant,
  name: 'Rebild Kommune',
  source:
    'Principper og mål følger Rebild Kommunes digitaliseringsstrategi. Navne på centre og ' +
    'kerneopgaver er eksempler, der skal erstattes af kommunens egne.',
  centres: rebildCentres,
  coreTasks: rebildCoreTasks,
  goals: rebildGoals,
  principles: rebildPrinciples,
  pools: [],
  keyRoles: [],
  proportions: rebildProportions,
  parameterSets: rebildParameterSets,
  defaultParameterSetId: fullYearHours,
};

import type { Brand } from '../../base/brand.ts';
import type { CalendarDate, Instant } from '../number/calendar.ts';
import type { DecimalText } from '../number/quantities.ts';
import type { ParameterSet, ParameterSetId } from './parameter-set.ts';
import type { Proportion } from './proportion.ts';

export type CentreId = Brand<string, 'CentreId'>;
export type CoreTaskId = Brand<string, 'CoreTaskId'>;
export type GoalId = Brand<string, 'GoalId'>;
export type PrincipleId = Brand<string, 'PrincipleId'>;
export type PoolId = Brand<string, 'PoolId'>;
export type KeyRoleId = Brand<string, 'KeyRoleId'>;

/** What a municipality has in common for all its cases (on screen: Rammer). One document. */
export interface Organisation {
  readonly schemaVersion: number;
  readonly changedAt: Instant;
  readonly name: string;
  /** What the contents are taken from, such as the strategy and its year. */
  readonly source: string;
  readonly centres: readonly Centre[];
  readonly coreTasks: readonly CoreTask[];
  readonly goals: readonly Goal[];
  readonly principles: readonly Principle[];
  /** What benefits are taken from: budget lines, and hours of units. */
  readonly pools: readonly Pool[];
  readonly keyRoles: readonly KeyRole[];
  /** What is demanded of a case, by its size; with none, everything is. */
  readonly proportions: readonly Proportion[];
  readonly parameterSets: readonly ParameterSet[];
  /** The set a new case begins with; always one of `parameterSets`. */
  readonly defaultParameterSetId: ParameterSetId;
}

export interface Centre {
  readonly id: CentreId;
  readonly name: string;
}

/** The main task a centre exists for. */
export interface CoreTask {
  readonly id: CoreTaskId;
  readonly name: string;
  /** Null while no centre has been chosen for it. */
  readonly centreId: CentreId | null;
}

/** The same with less, or more with the same (effectiveness); or an aim of the strategy. */
export interface Goal {
  readonly id: GoalId;
  readonly kind: 'effectiveness' | 'strategic';
  readonly name: string;
  readonly description: string;
  readonly measure: GoalMeasure;
}

/** How far a goal has come. */
export interface GoalMeasure {
  readonly unit: string;
  readonly baseline: DecimalText | null;
  readonly target: DecimalText | null;
  /** What was measured last, and the day of it. */
  readonly reached: DecimalText | null;
  readonly reachedOn: CalendarDate | null;
}

/** A principle that projects are prioritised by. */
export interface Principle {
  readonly id: PrincipleId;
  readonly name: string;
  readonly description: string;
  /** 0 or above. */
  readonly weight: DecimalText;
  /** What each step of the scale means, from the lowest; at most as many as there are steps [SCO-3]. */
  readonly anchors: readonly string[];
  /** Scored once for each core task of the unit concerned, and not once for the case. */
  readonly isPerCoreTask: boolean;
}

/** What a pool is counted in, a year. */
export const poolUnits = ['kroner', 'hours'] as const;
export type PoolUnit = (typeof poolUnits)[number];

/**
 * What benefits are taken from (on screen: grundlag): a budget line, or the hours a unit spends on a
 * core task. All cases together cannot take more than there is [POO-2].
 */
export interface Pool {
  readonly id: PoolId;
  readonly name: string;
  readonly unit: PoolUnit;
  readonly centreId: CentreId | null;
  readonly coreTaskId: CoreTaskId | null;
  /** Kroner or hours a year, 0 or above; null while it is not known. */
  readonly perYear: DecimalText | null;
}

/** People there are few of, such as project leads: what they can give limits what can be begun. */
export interface KeyRole {
  readonly id: KeyRoleId;
  readonly name: string;
  /** Hours a year that are there for projects, 0 or above; null while they are not known. */
  readonly hoursPerYear: DecimalText | null;
}

/** A record of the organisation as a case remembers it: the name serves where the id is unknown. */
export interface Reference<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

import type { Brand } from '../../base/brand.ts';
import type { Instant } from '../number/calendar.ts';
import type { DecimalText } from '../number/quantities.ts';
import type { ParameterSet, ParameterSetId } from './parameter-set.ts';
import type { Proportion } from './proportion.ts';

export type CentreId = Brand<string, 'CentreId'>;
export type CoreTaskId = Brand<string, 'CoreTaskId'>;
export type GoalId = Brand<string, 'GoalId'>;
export type PrincipleId = Brand<string, 'PrincipleId'>;

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
}

/** A principle that projects are prioritised by. */
export interface Principle {
  readonly id: PrincipleId;
  readonly name: string;
  readonly description: string;
  /** 0 or above. */
  readonly weight: DecimalText;
}

/** A record of the organisation as a case remembers it: the name serves where the id is unknown. */
export interface Reference<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

import type { Brand } from '../../base/brand.ts';
import type { Amounts, LinePrices, LineRange, Timing } from './line.ts';

export type CostLineId = Brand<string, 'CostLineId'>;

export const costKinds = ['oneOff', 'recurring'] as const;
export type CostKind = (typeof costKinds)[number];

/** A cost. Amounts are positive for what is paid out. */
export interface CostLine extends LinePrices {
  readonly id: CostLineId;
  readonly title: string;
  readonly kind: CostKind;
  /** A level amount of a recurring line is DKK a year; of a one-off DKK once. */
  readonly amounts: Amounts;
  readonly timing: Timing;
  readonly range: LineRange | null;
  readonly source: string;
  readonly note: string;
}

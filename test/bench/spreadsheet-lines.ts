import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { monthIndex } from '#src/domain/number/calendar.ts';

/** One row of the spreadsheet: the inputs of a line, as numbers, and where it lies in the case. */
export interface SpreadsheetLine {
  readonly kind: 'oneOff' | 'recurring' | 'saving' | 'time';
  readonly inCase: number;
  readonly amount: number;
  readonly startMonth: number;
  readonly realisation: number;
  readonly volume: number;
  readonly minutes: number;
  readonly uptake: number;
  readonly hourlyRate: number;
}

const order = ['oneOff', 'recurring', 'saving', 'time'];

/** The lines of the case of the bench, those of a kind beneath one another. */
export function spreadsheetLines({ costs, benefits }: BusinessCase): readonly SpreadsheetLine[] {
  const blank = { amount: 0, realisation: 1, volume: 0, minutes: 0, uptake: 0, hourlyRate: 0 };
  const lines = [
    ...costs.map((cost, inCase): SpreadsheetLine => ({
      ...blank,
      inCase,
      kind: cost.kind,
      startMonth: monthIndex(cost.timing.startMonth),
      amount: cost.amounts.kind === 'level' ? Number(cost.amounts.amount) : 0,
    })),
    ...benefits.map(({ value, timing, realisationRate }, index): SpreadsheetLine => ({
      ...blank,
      inCase: costs.length + index,
      startMonth: monthIndex(timing.startMonth),
      realisation: Number(realisationRate),
      ...(value.kind === 'time'
        ? {
            kind: 'time',
            volume: Number(value.volume),
            minutes: Number(value.minutes),
            uptake: Number(value.uptake),
            hourlyRate: 600,
          }
        : { kind: 'saving', amount: value.kind === 'level' ? Number(value.amount) : 0 }),
    })),
  ];
  return lines.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

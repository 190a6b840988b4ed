import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import type { LineId } from '../../domain/uncertainty/line-worths.ts';
import type { Axis } from '../../domain/uncertainty/two-way.ts';
import { sensitivity } from '../../text/da/sensitivity.ts';
import { formatNumber, formatShare } from '../../text/format.ts';
import { benefitName, costName } from '../../text/line-name.ts';
import { signed } from '../../text/say-input.ts';

/** An input that a table of two can have down its side or across its top. */
export interface TwoWayInput {
  /** What the list of inputs calls it, and keeps it by. */
  readonly value: string;
  readonly label: string;
  /** Over the steps: what they are steps of, with their unit. */
  readonly heading: string;
  readonly axis: Axis;
  readonly steps: readonly TwoWayStep[];
}

export interface TwoWayStep {
  readonly label: string;
  readonly isPlanned: boolean;
}

const shares = [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3].map((step) => new Decimal(step));
const points = [-0.02, -0.01, 0, 0.01, 0.02].map((step) => new Decimal(step));
const years = [-2, -1, 0, 1, 2];
const months = [0, 6, 12, 18, 24];

/** All benefits and all costs, the terms, and then every line: what a table of two may move. */
export function twoWayInputs({ costs, benefits }: BusinessCase): readonly TwoWayInput[] {
  const words = sensitivity.twoWay;
  return [
    inputOfLines('benefits', words.allBenefits, idsOf(benefits)),
    inputOfLines('costs', words.allCosts, idsOf(costs)),
    termInput(
      'rate',
      { kind: 'rate', steps: points },
      points.map((step) => step.times(100)),
    ),
    termInput(
      'horizon',
      { kind: 'horizon', steps: years },
      years.map((step) => new Decimal(step)),
    ),
    termInput(
      'delay',
      { kind: 'delay', steps: months },
      months.map((step) => new Decimal(step)),
    ),
    ...benefits.map((line) =>
      inputOfLines(`line ${line.id}`, words.benefit(benefitName(line)), [line.id]),
    ),
    ...costs.map((line) => inputOfLines(`line ${line.id}`, words.cost(costName(line)), [line.id])),
  ];
}

function idsOf(lines: readonly { readonly id: LineId }[]): readonly LineId[] {
  return lines.map(({ id }) => id);
}

function inputOfLines(value: string, label: string, ids: readonly LineId[]): TwoWayInput {
  return {
    value,
    label,
    heading: label,
    axis: { kind: 'lines', ids, steps: shares },
    steps: stepsOf(shares, formatShare),
  };
}

function termInput(
  kind: 'rate' | 'horizon' | 'delay',
  axis: Axis,
  steps: readonly Decimal[],
): TwoWayInput {
  return {
    value: kind,
    label: sensitivity[kind],
    heading: sensitivity.twoWay.inSteps[kind],
    axis,
    steps: stepsOf(steps, (step) => formatNumber(step, 2), kind !== 'delay'),
  };
}

function stepsOf(
  steps: readonly Decimal[],
  written: (size: Decimal) => string,
  hasSign = true,
): readonly TwoWayStep[] {
  return steps.map((step) => ({
    label: hasSign ? signed(step, written) : written(step),
    isPlanned: step.isZero(),
  }));
}

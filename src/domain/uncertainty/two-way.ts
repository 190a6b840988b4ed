import type { BusinessCase } from '../business-case/business-case.ts';
import { Decimal } from '../number/decimal.ts';
import { money } from '../number/quantities.ts';
import type { LineId } from './line-worths.ts';
import {
  asPlanned,
  valuationUnderTerms,
  type CasePart,
  type TermsChange,
  type ValueUnderTerms,
} from './value-under-terms.ts';

/** An input of a case and the steps it is moved by; a step of 0 is as planned. */
export type Axis =
  /** Some lines, all their amounts changed by the same share: -0.1 is 10 % less. */
  | { readonly kind: 'lines'; readonly ids: readonly LineId[]; readonly steps: readonly Decimal[] }
  /** Fractions added to the rate: 0.01 is one percentage point more. */
  | { readonly kind: 'rate'; readonly steps: readonly Decimal[] }
  /** Years more of horizon, or months that all benefits come later. */
  | { readonly kind: 'horizon' | 'delay'; readonly steps: readonly number[] };

/**
 * The net present value for every step of one input with every step of another [TWO-1]: a row for
 * each step of `rows`, a cell in it for each of `columns`. DKK; where both steps are 0 it is that
 * of the case.
 *
 * A line that both axes move is multiplied by both [TWO-2], as hours and their price are. The case
 * is split into the lines that none, one, or both of the axes move, so that each set of terms is
 * worked out once, and a cell is three sums.
 */
export function twoWayTable(
  businessCase: BusinessCase,
  rows: Axis,
  columns: Axis,
): readonly (readonly ValueUnderTerms[])[] {
  const valuationOf = valuationUnderTerms(businessCase);
  const parts = partsOf(businessCase, rows, columns).map(({ part, ...moved }) => ({
    ...moved,
    valueUnder: valuationOf(part),
  }));
  const across = stepsOf(columns);
  return stepsOf(rows).map((row) =>
    across.map((column) => {
      const change = together(row.change, column.change);
      return sumOfParts(
        parts.map(({ valueUnder, byRow, byColumn }) => {
          const times = (byRow ? row.times : ONE).times(byColumn ? column.times : ONE);
          return scaled(valueUnder(change), times);
        }),
      );
    }),
  );
}

/** What one step does: the terms it changes, and what the lines of its axis are multiplied by. */
interface Step {
  readonly change: TermsChange;
  readonly times: Decimal;
}

function stepsOf(axis: Axis): readonly Step[] {
  switch (axis.kind) {
    case 'lines':
      return axis.steps.map((share) => ({ change: asPlanned, times: share.plus(1) }));
    case 'rate':
      return axis.steps.map((ratePoints) => ({ change: { ...asPlanned, ratePoints }, times: ONE }));
    case 'horizon':
      return axis.steps.map((years) => ({ change: { ...asPlanned, years }, times: ONE }));
    case 'delay':
      return axis.steps.map((months) => ({ change: { ...asPlanned, months }, times: ONE }));
  }
}

function together(one: TermsChange, other: TermsChange): TermsChange {
  return {
    ratePoints: one.ratePoints.plus(other.ratePoints),
    years: one.years + other.years,
    months: one.months + other.months,
  };
}

interface MovedPart {
  readonly part: CasePart;
  readonly byRow: boolean;
  readonly byColumn: boolean;
}

/** The lines that neither axis moves, those that one does, and those that both do. */
function partsOf(
  { costs, benefits, risks }: CasePart,
  rows: Axis,
  columns: Axis,
): readonly MovedPart[] {
  const [movedByRow, movedByColumn] = [linesOf(rows), linesOf(columns)];
  return [false, true].flatMap((byRow) =>
    [false, true].map((byColumn) => {
      const isHere = ({ id }: { readonly id: LineId }) =>
        movedByRow.has(id) === byRow && movedByColumn.has(id) === byColumn;
      return {
        part: {
          costs: costs.filter(isHere),
          benefits: benefits.filter(isHere),
          // The reserve is of no line, and no axis moves it [RSK-3].
          risks: byRow || byColumn ? [] : risks,
        },
        byRow,
        byColumn,
      };
    }),
  );
}

function linesOf(axis: Axis): ReadonlySet<LineId> {
  return new Set(axis.kind === 'lines' ? axis.ids : []);
}

function scaled(worth: ValueUnderTerms, times: Decimal): ValueUnderTerms {
  return worth.kind === 'undefined'
    ? worth
    : { kind: 'value', value: money(worth.value.times(times)) };
}

/** Together, or why there is no sum: the first part that is not defined. */
function sumOfParts(parts: readonly ValueUnderTerms[]): ValueUnderTerms {
  return parts.reduce((total, part) => {
    if (total.kind === 'undefined' || part.kind === 'undefined') {
      return total.kind === 'undefined' ? total : part;
    }
    return { kind: 'value', value: money(total.value.plus(part.value)) };
  });
}

const ONE = new Decimal(1);

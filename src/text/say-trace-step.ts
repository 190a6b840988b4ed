import type { TraceColumn, TraceOperand, TraceStep } from '../domain/finance/trace.ts';
import { trace as words } from './da/trace.ts';
import { units } from './da/numbers.ts';
import { listed } from './listed.ts';
import type { TraceWriter } from './write-trace.ts';

/** A step in words, the sum with its numbers, and what it comes to. */
export interface SaidStep {
  readonly words: string;
  /** Null where there is nothing to reckon: the words then say why. */
  readonly sum: string | null;
  readonly result: string | null;
}

/** More numbers than these are not written out a second time: they stand in a column already. */
const MOST_OPERANDS = 8;

/** `columns` are those of the same calculation: a long sum is said as the sum of its column. */
export function sayTraceStep(
  step: TraceStep,
  columns: readonly TraceColumn[],
  write: TraceWriter,
): SaidStep {
  const { result } = step;
  return {
    ...saidStep(step, columns, write),
    result: result === null ? null : withUnit(result, write),
  };
}

function saidStep(
  { formula, operands }: TraceStep,
  columns: readonly TraceColumn[],
  write: TraceWriter,
): Pick<SaidStep, 'words' | 'sum'> {
  const written = operands.map(({ value, unit }) => write(value, unit));
  const [a = '', b = '', c = ''] = written;
  const { said } = words;
  const bare = (sentence: string) => ({ words: sentence, sum: null });
  const division = (sentence: string) => ({ words: sentence, sum: `${a} / ${b}` });
  const addition = (sentence: string, of: readonly TraceOperand[]) => ({
    words: sentence,
    sum: additionOf(of, columns, write),
  });
  switch (formula) {
    case 'sumOfPresentValues':
    case 'sumOfCapacity':
    case 'annuityFactor':
    case 'netPresentValueIncludingCapacity':
      return addition(said[formula], operands);
    case 'netPresentValueAtRate':
      return bare(said.netPresentValueAtRate(a));
    case 'severalInternalRates':
      return bare(said.severalInternalRates(listed(written)));
    case 'internalRate':
    case 'noInternalRate':
    case 'noAmounts':
    case 'noSignChange':
    case 'ratesNotGiven':
    case 'noCosts':
      return bare(said[formula]);
    case 'paybackImmediate':
      return bare(a === '' ? said.simplePaybackImmediate : said.paybackImmediate);
    case 'modifiedInternalRate':
      return { words: said.modifiedInternalRate(c), sum: `(${a} / ${b})^(1/${c}) − 1` };
    case 'annualNetBenefit':
      return addition(said.annualNetBenefit(a), operands.slice(1));
    case 'paybackWithinYear':
    case 'paybackFirstCrossing':
      return { words: said[formula](a), sum: `${a} + ${b} / ${c}` };
    case 'paybackNever':
      return bare(b === '' ? said.paybackNever(a) : said.simplePaybackNever(b));
    case 'noBenefits':
      return bare(said.noBenefits(a));
    case 'simplePayback':
    case 'benefitCostRatio':
    case 'nettedBenefitCostRatio':
    case 'equivalentAnnuity':
    case 'breakEvenRealisation':
      return division(said[formula]);
    case 'fteInYear':
      return { words: said.fteInYear(a), sum: `${b} / ${c}` };
  }
}

/** `a + b − c`, or the name of the column where the numbers are many. */
function additionOf(
  operands: readonly TraceOperand[],
  columns: readonly TraceColumn[],
  write: TraceWriter,
): string {
  const column = columns.findLast(({ values }) =>
    operands.every(({ value }, index) => values.at(index - operands.length)?.eq(value) === true),
  );
  if (operands.length > MOST_OPERANDS && column !== undefined) {
    return words.sumOfColumn(words.columns[column.key], operands.length);
  }
  return operands.reduce((sum, { value, unit }, index) => {
    if (index === 0) return write(value, unit);
    return value.isNegative()
      ? `${sum} − ${write(value.negated(), unit)}`
      : `${sum} + ${write(value, unit)}`;
  }, '');
}

function withUnit({ value, unit }: TraceOperand, write: TraceWriter): string {
  const written = write(value, unit);
  switch (unit) {
    case 'money':
      return written + units.kroner;
    case 'years':
      return written + units.years;
    case 'hours':
      return written + units.hours;
    case 'fte':
      return written + units.fte;
    case 'factor':
    case 'rate':
    case 'share':
    case 'calendarYear':
      return written;
  }
}

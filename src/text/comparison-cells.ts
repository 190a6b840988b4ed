import type { Benefit } from '../domain/business-case/benefit.ts';
import type { CostLine } from '../domain/business-case/cost-line.ts';
import type { Decimal } from '../domain/number/decimal.ts';
import type { Money } from '../domain/number/quantities.ts';
import { alternatives } from './da/alternatives.ts';
import type { SaidFigure } from './figures.ts';
import { formatMoney } from './format.ts';
import { benefitName, costName } from './line-name.ts';
import { listed } from './listed.ts';

/** One figure of one alternative. */
export interface ComparedCell {
  readonly text: string;
  readonly remark: string | null;
  /** False where there is no value: the words say why. */
  readonly isDefined: boolean;
  /** With every digit, where it is a number. */
  readonly exact: Decimal | null;
}

const { comparison: words } = alternatives;

export function amountCell(amount: Money, remark: string | null = null): ComparedCell {
  return { text: formatMoney(amount), remark, isDefined: true, exact: amount };
}

export function numberCell(
  { value, isDefined, remark }: SaidFigure,
  exact: Decimal | null,
): ComparedCell {
  return { text: value, remark, isDefined, exact };
}

export function cellOf(text: string, remark: string | null): ComparedCell {
  return { text, remark, isDefined: true, exact: null };
}

export function notDefined(text: string, remark: string | null): ComparedCell {
  return { text, remark, isDefined: false, exact: null };
}

/** What an alternative has no figure for because the others are measured against it. */
export const nothing = notDefined(words.nothing, null);

/** So many names stand in a cell; of more there is a count. */
const MOST_NAMES = 4;

/** The names of lines. */
export function listCell(lines: readonly (CostLine | Benefit)[]): ComparedCell {
  const names = lines.map((line) => ('class' in line ? benefitName(line) : costName(line)));
  const hidden = names.length - MOST_NAMES;
  return cellOf(
    listed(hidden > 1 ? [...names.slice(0, MOST_NAMES), words.more(hidden)] : names),
    null,
  );
}

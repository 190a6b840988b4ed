import { inPages } from '../../base/in-pages.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import { isNone } from '../../domain/finance/yearly.ts';
import type { Money } from '../../domain/number/quantities.ts';
import type { SlideChart } from '../../drawing/slides/slide-matter.ts';
import { figures } from '../../text/da/figures.ts';
import { papers as words } from '../../text/da/papers.ts';
import { result as resultWords } from '../../text/da/result.ts';
import { axisUnit } from '../../text/format-axis.ts';
import { formatAmount } from '../../text/format.ts';
import type { PaperTable } from '../../text/paper-table.ts';
import { sayCashFlow } from '../../text/say-charts.ts';
import { cashFlowPoints, type CashFlowPoint } from '../charts/cash-flow-points.ts';
import { cashFlowRows, decimalsIn } from '../result/cash-flow-rows.ts';

/** So many years stand beside one another on a slide. */
const YEARS_A_TABLE = 9;

type Bar = 'gain' | 'drawback' | 'cost' | 'reserve' | 'left';

const { keys, rows: rowNames } = resultWords.cashFlow;
const bars: readonly { readonly bar: Bar; readonly name: string; readonly always: boolean }[] = [
  { bar: 'gain', name: keys.gain, always: true },
  { bar: 'drawback', name: keys.drawback, always: false },
  { bar: 'cost', name: keys.cost, always: true },
  { bar: 'reserve', name: rowNames.riskReserve, always: false },
  { bar: 'left', name: rowNames.residualValue, always: false },
];

/** The chart of the result page for a slide; null where no money moves. */
export function cashFlowChart(appraisal: Appraisal, priceYear: number): SlideChart | null {
  const rows = cashFlowRows(appraisal);
  if (rows.every(({ values }) => isNone(values))) return null;
  const unit = axisUnit(rows.flatMap(({ values }) => values));
  const kroner = unit.kroner.toNumber();
  const points = cashFlowPoints(appraisal);
  const values = (key: Bar | 'accumulated') =>
    points.map((point: CashFlowPoint) => point[key] / kroner);
  return {
    kind: 'chart',
    says: sayCashFlow(appraisal),
    unit: resultWords.inUnit(unit.heading, figures.terms.priceLevel(priceYear)),
    labels: points.map(({ year }) => String(year)),
    bars: bars
      .filter(({ bar, always }) => always || points.some((point) => point[bar] !== 0))
      .map(({ bar, name }) => ({ name, tone: bar, values: values(bar) })),
    line: { name: keys.accumulated, tone: 'line', values: values('accumulated') },
  };
}

export interface YearsTable {
  readonly first: number;
  readonly last: number;
  /** What its figures are counted in. */
  readonly unit: string;
  readonly table: PaperTable;
}

/** The years of the case as tables that stand on a slide; the sums in the last. */
export function cashFlowTables(appraisal: Appraisal, priceYear: number): readonly YearsTable[] {
  const rows = cashFlowRows(appraisal);
  const unit = axisUnit(rows.flatMap(({ values }) => values));
  const typed = rows.filter(({ key }) => key !== 'net' && key !== 'accumulated');
  const decimals = decimalsIn(
    typed.flatMap(({ values }) => values),
    unit,
  );
  const { years } = appraisal;
  const pages = inPages(years, YEARS_A_TABLE);
  return pages.map((shown, page) => {
    const start = page * YEARS_A_TABLE;
    const isLast = page === pages.length - 1;
    const [first, last] = [shown[0] ?? 0, shown.at(-1) ?? 0];
    const written = (value: Money | null | undefined) =>
      value === null || value === undefined ? '' : formatAmount(value.div(unit.kroner), decimals);
    return {
      first,
      last,
      unit: resultWords.inUnit(unit.heading, figures.terms.priceLevel(priceYear)),
      table: {
        says: words.years.says(first, last),
        columns: [
          { head: words.years.line, share: 2.4 },
          ...shown.map((year) => ({ head: String(year), share: 1, isNumber: true })),
          ...(isLast ? [{ head: resultWords.total, share: 1.1, isNumber: true }] : []),
        ],
        rows: rows.map(({ key, values, total }) => [
          rowNames[key],
          ...shown.map((_, nth) => written(values[start + nth])),
          ...(isLast ? [written(total)] : []),
        ]),
      },
    };
  });
}

import { ok } from '../../base/result.ts';
import {
  addCost,
  changeCost,
  copyCost,
  moveCost,
  removeCosts,
  setCostAmount,
  setCostTiming,
  setCostYear,
} from '../../domain/business-case/edits/cost-edits.ts';
import type { Alternative } from '../../domain/business-case/alternative.ts';
import { costKinds, type CostLine, type CostLineId } from '../../domain/business-case/cost-line.ts';
import { newCost } from '../../domain/business-case/new-line.ts';
import type { LineBasis } from '../../domain/finance/line-basis.ts';
import { rememberedCostFlow } from '../../domain/finance/line-flows.ts';
import { monthOf } from '../../domain/number/calendar.ts';
import { da } from '../../text/da.ts';
import { costs as costWords } from '../../text/da/costs.ts';
import { lines as lineWords } from '../../text/da/lines.ts';
import type { Column } from '../entry-grid/column.ts';
import { sayBelonging } from '../../text/alternative-name.ts';
import type { Sheet } from '../entry-grid/sheet.ts';
import {
  justEntry,
  levelText,
  monthColumns,
  totalColumn,
  yearColumns,
} from '../lines/line-columns.ts';
import { lineMarks } from '../lines/line-marks.ts';
import { costRows, totalCost, yearlyCost, type CostRow } from './cost-row.ts';

/** Costs as the grid works on them. `yearWidth`: of the columns with amounts. */
export function costSheet(
  basis: LineBasis,
  yearWidth: number,
  alternatives: readonly Alternative[],
): Sheet<CostRow> {
  const rowOf = costRows(basis);
  return {
    columns: costColumns(basis, yearWidth),
    rowCount: ({ costs }) => costs.length,
    rowAt: ({ costs }, index) => {
      const line = costs[index];
      return line === undefined ? undefined : rowOf(line);
    },
    alone: (document, index) => ({
      ...document,
      costs: document.costs.slice(index, index + 1),
    }),
    withLineOf: (document, index, { costs: [line] }) =>
      line === undefined ? document : { ...document, costs: document.costs.with(index, line) },
    newRow: (id) =>
      rowOf(
        newCost({
          id: id as CostLineId,
          title: '',
          kind: 'oneOff',
          startMonth: monthOf(basis.firstYear, 1),
        }),
      ),
    add: ({ line }) => addCost(line),
    remove: (rows) => removeCosts(rows.map(({ id }) => id)),
    moveTo: ({ id }, index) => moveCost(id, index),
    copy: ({ id }, newId) => copyCost(id, newId as CostLineId),
    marks: ({ line }) =>
      lineMarks({
        belonging: sayBelonging(line.alternatives, alternatives),
        prices: line,
        timing: usesEnd(line) ? line.timing : null,
        flow: rememberedCostFlow(line, basis),
        priceYear: basis.priceYear,
      }),
  };
}

function costColumns(
  { firstYear, horizon }: LineBasis,
  yearWidth: number,
): readonly Column<CostRow>[] {
  return [
    {
      key: 'title',
      heading: lineWords.title,
      kind: 'text',
      width: 184,
      shown: ({ title }) => title,
      typed: ({ title }) => title,
      write: ({ id }, title) => justEntry(changeCost(id, { title })),
    },
    {
      key: 'kind',
      heading: costWords.kind,
      kind: 'choice',
      width: 70,
      choices: costKinds.map((kind) => ({
        value: kind,
        label: costWords.kinds[kind],
        alsoCalled: [da.businessCase.costKinds[kind], ...costWords.alsoCalled[kind]],
      })),
      shown: ({ line }) => costWords.kinds[line.kind],
      typed: ({ line }) => costWords.kinds[line.kind],
      write: ({ id, line }, value) =>
        justEntry(changeCost(id, { kind: costKinds.find((kind) => kind === value) ?? line.kind })),
    },
    {
      key: 'amount',
      heading: lineWords.amount,
      remark: costWords.amountRemark,
      kind: 'money',
      width: Math.max(yearWidth, 96),
      locked: amountLocked,
      shown: ({ line: { amounts } }) =>
        amounts.kind === 'hours' ? lineWords.byHours : levelText(amounts).shown,
      typed: ({ line: { amounts } }) =>
        amounts.kind === 'hours' ? null : levelText(amounts).typed,
      write: ({ id, line }, amount) =>
        ok({
          edit: setCostAmount(id, amount),
          note: line.amounts.kind === 'byYear' ? lineWords.nowLevel : null,
        }),
    },
    ...monthColumns<CostRow>({
      timingOf: ({ line }) => line.timing,
      startLocked: ({ line }) => (usesMonths(line) ? null : lineWords.monthsNotUsed),
      endLocked: ({ line }) => {
        if (!usesMonths(line)) return lineWords.monthsNotUsed;
        return usesEnd(line) ? null : lineWords.oneOffHasNoEnd;
      },
      edit: ({ id }, change) => setCostTiming(id, change),
    }),
    ...yearColumns<CostRow>({
      years: Array.from({ length: horizon + 1 }, (_, year) => firstYear + year),
      width: yearWidth,
      amountsOf: ({ line: { amounts } }) => (amounts.kind === 'hours' ? null : amounts),
      yearlyOf: yearlyCost,
      locked: amountLocked,
      edit: ({ id }, year, amount) => setCostYear(id, year, amount),
    }),
    totalColumn(yearWidth + 6, totalCost),
  ];
}

function amountLocked({ line }: CostRow): string | null {
  return line.amounts.kind === 'hours' ? costWords.fromHours : null;
}

function usesMonths({ amounts }: CostLine): boolean {
  return amounts.kind !== 'byYear';
}

function usesEnd(line: CostLine): boolean {
  return usesMonths(line) && line.kind === 'recurring';
}

import {
  comparison,
  type ComparedAlternative,
  type RunningCosts,
} from '../domain/alternatives/comparison.ts';
import type { Result } from '../base/result.ts';
import type { AlternativeId } from '../domain/business-case/alternative.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { Appraisal, PriceIndexMissing } from '../domain/finance/appraisal-result.ts';
import { isNone } from '../domain/finance/yearly.ts';
import { money, type Money } from '../domain/number/quantities.ts';
import { sum } from '../domain/number/sum.ts';
import { alternativeName } from './alternative-name.ts';
import {
  amountCell,
  cellOf,
  listCell,
  nothing,
  notDefined,
  numberCell,
  type ComparedCell,
} from './comparison-cells.ts';
import { alternatives } from './da/alternatives.ts';
import { figures as names } from './da/figures.ts';
import { sayAnnualNetBenefit, sayBreakEven, sayPayback } from './figures.ts';
import { formatFte, formatHours } from './format.ts';

/** The alternatives of a case side by side, in words: a column each, going on as is first. */
export interface ComparisonTable {
  readonly columns: readonly ComparedColumn[];
  readonly rows: readonly ComparedRow[];
}

export interface ComparedColumn {
  /** Null is going on as is, and the case itself where it has no alternatives. */
  readonly id: AlternativeId | null;
  readonly key: string;
  readonly title: string;
  readonly remark: string | null;
  readonly isRecommended: boolean;
}

export interface ComparedRow {
  readonly key: string;
  readonly title: string;
  readonly remark: string | null;
  /** What its numbers count, as it stands in a spreadsheet. */
  readonly unit: string | null;
  readonly cells: readonly ComparedCell[];
}

const { comparison: words } = alternatives;

export function comparisonTable(document: BusinessCase): ComparisonTable {
  const { today, alternatives: compared } = comparison(document);
  const first: ComparedColumn = {
    id: null,
    key: 'today',
    title: words.today,
    remark: words.todayRemark,
    isRecommended: false,
  };
  const others = compared.map(({ alternative, isRecommended }): ComparedColumn => {
    if (alternative === null) {
      return { id: null, key: 'case', title: words.theCase, remark: null, isRecommended: false };
    }
    const { id } = alternative;
    const title = alternativeName(document.alternatives, id);
    return { id, key: id, title, remark: null, isRecommended };
  });
  const stated = document.currentCosts.length > 0 ? today : null;
  const years = Array.from({ length: document.horizon + 1 }, (_, at) => document.firstYear + at);
  return { columns: [first, ...others], rows: rowsOf(compared, stated, years) };
}

type Running = Result<RunningCosts, PriceIndexMissing>;

/** `today` is null where nothing is stated of what going on as is costs. */
function rowsOf(
  compared: readonly ComparedAlternative[],
  today: Running | null,
  years: readonly number[],
): readonly ComparedRow[] {
  const { kroner, years: inYears, percent, hours } = words.units;
  const running = (of: (running: Running | null) => ComparedCell) => [
    of(today),
    ...compared.map((each) => of(each.running)),
  ];
  const figures = (of: (appraisal: Appraisal) => ComparedCell, ofToday: ComparedCell = nothing) => [
    ofToday,
    ...compared.map((each) => appraisedCell(each, of)),
  ];
  return [
    row('investment', words.investment, kroner, figures(investmentCell, amountCell(NONE))),
    {
      ...row(
        'runningAYear',
        words.runningAYear,
        kroner,
        running((each) => aYearCell(each, years)),
      ),
      remark: today === null ? null : words.runningRemark,
    },
    row('runningInPeriod', words.runningInPeriod, kroner, running(inPeriodCell)),
    ...(compared.some(hasReserve)
      ? [
          {
            ...row('riskReserve', words.riskReserve, kroner, figures(reserveCell)),
            remark: words.riskReserveRemark,
          },
        ]
      : []),
    row('annualNetBenefit', names.names.annualNetBenefit, kroner, figures(annualCell)),
    row(
      'netPresentValue',
      names.names.netPresentValue,
      kroner,
      figures(worthCell, cellOf(words.nothing, words.against)),
    ),
    row('payback', names.names.payback, inYears, figures(paybackCell)),
    row('breakEven', names.names.breakEvenRealisation, percent, figures(breakEvenCell)),
    {
      ...row('capacity', words.capacity, hours, [nothing, ...compared.map(capacityCell(years))]),
      remark: words.capacityRemark,
    },
    row('unpriced', words.unpriced, null, [nothing, ...compared.map(unpricedCell)]),
    ...(compared.length < 2 ? [] : [distinctRow(compared)]),
  ];
}

function row(
  key: string,
  title: string,
  unit: string | null,
  cells: readonly ComparedCell[],
): ComparedRow {
  return { key, title, remark: null, unit, cells };
}

function appraisedCell(
  { result }: ComparedAlternative,
  of: (appraisal: Appraisal) => ComparedCell,
): ComparedCell {
  if (result.kind === 'undefined') {
    return notDefined(words.unknown, words.priceIndexMissing(result.reason.year));
  }
  return result.appraisal.isEmpty
    ? notDefined(words.nothing, words.nothingYet)
    : of(result.appraisal);
}

function investmentCell({ figures }: Appraisal): ComparedCell {
  return amountCell(figures.investment);
}

function reserveCell({ cash }: Appraisal): ComparedCell {
  return amountCell(sum(cash.riskReserve));
}

function hasReserve({ result }: ComparedAlternative): boolean {
  return result.kind === 'appraised' && !isNone(result.appraisal.cash.riskReserve);
}

function worthCell({ figures }: Appraisal): ComparedCell {
  return amountCell(figures.netPresentValue);
}

function annualCell({ figures: { annualNetBenefit }, years }: Appraisal): ComparedCell {
  const said = sayAnnualNetBenefit(annualNetBenefit, years);
  return numberCell(said, annualNetBenefit.kind === 'value' ? annualNetBenefit.value.amount : null);
}

function paybackCell({ figures: { payback } }: Appraisal): ComparedCell {
  return numberCell(sayPayback(payback), payback.kind === 'value' ? payback.years : null);
}

function breakEvenCell({ figures: { breakEvenRealisation } }: Appraisal): ComparedCell {
  const said = sayBreakEven(breakEvenRealisation);
  const percent =
    breakEvenRealisation.kind === 'value' ? breakEvenRealisation.value.times(100) : null;
  return numberCell(said, percent);
}

function aYearCell(running: Running | null, years: readonly number[]): ComparedCell {
  return runningCell(running, ({ aYear, year }) =>
    amountCell(aYear, words.inYear(years[year] ?? 0)),
  );
}

function inPeriodCell(running: Running | null): ComparedCell {
  return runningCell(running, ({ inPeriod }) => amountCell(inPeriod));
}

function runningCell(
  running: Running | null,
  of: (costs: RunningCosts) => ComparedCell,
): ComparedCell {
  if (running === null) return notDefined(words.notStated, null);
  return running.ok
    ? of(running.value)
    : notDefined(words.unknown, words.priceIndexMissing(running.failure.year));
}

function capacityCell(years: readonly number[]) {
  return ({ capacity }: ComparedAlternative): ComparedCell => {
    if (capacity === null) return cellOf(words.noCapacity, null);
    const remark = `${formatFte(capacity.fte)}, ${words.inYear(years[capacity.year] ?? 0)}`;
    const said = { value: formatHours(capacity.hours), isDefined: true, remark };
    return numberCell(said, capacity.hours);
  };
}

function unpricedCell({ unpriced }: ComparedAlternative): ComparedCell {
  return unpriced.length === 0 ? cellOf(words.noUnpriced, null) : listCell(unpriced);
}

function distinctRow(compared: readonly ComparedAlternative[]): ComparedRow {
  const cells = compared.map(({ distinct }) =>
    distinct.length === 0 ? cellOf(words.noDistinct, null) : listCell(distinct),
  );
  return {
    ...row('distinct', words.distinct, null, [nothing, ...cells]),
    remark: words.distinctRemark,
  };
}

const NONE: Money = money(0);

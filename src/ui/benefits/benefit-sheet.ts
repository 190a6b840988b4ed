import type { Alternative } from '../../domain/business-case/alternative.ts';
import type { Benefit, BenefitId } from '../../domain/business-case/benefit.ts';
import {
  addBenefit,
  copyBenefit,
  moveBenefit,
  removeBenefits,
} from '../../domain/business-case/edits/benefit-edits.ts';
import { newBenefit } from '../../domain/business-case/new-line.ts';
import type { LineBasis } from '../../domain/finance/line-basis.ts';
import { rememberedBenefitFlow } from '../../domain/finance/line-flows.ts';
import { monthOf } from '../../domain/number/calendar.ts';
import { sayBelonging } from '../../text/alternative-name.ts';
import { benefits as benefitWords } from '../../text/da/benefits.ts';
import type { Sheet } from '../entry-grid/sheet.ts';
import { lineMarks } from '../lines/line-marks.ts';
import { benefitColumns } from './benefit-columns.ts';
import { benefitRows, type BenefitRow } from './benefit-row.ts';

/**
 * Benefits as the grid works on them. `yearWidth`: of the columns with amounts; `showsYears`: whether
 * there is a column for each year.
 */
export function benefitSheet(
  basis: LineBasis,
  yearWidth: number,
  alternatives: readonly Alternative[],
  showsYears: boolean,
): Sheet<BenefitRow> {
  const rowOf = benefitRows(basis);
  return {
    columns: benefitColumns(basis, yearWidth, showsYears),
    ...(showsYears ? {} : { moreColumns: benefitWords.yearsCanBeShown }),
    rowCount: ({ benefits }) => benefits.length,
    rowAt: ({ benefits }, index) => {
      const benefit = benefits[index];
      return benefit === undefined ? undefined : rowOf(benefit);
    },
    alone: (document, index) => ({
      ...document,
      benefits: document.benefits.slice(index, index + 1),
    }),
    withLineOf: (document, index, { benefits: [benefit] }) =>
      benefit === undefined
        ? document
        : { ...document, benefits: document.benefits.with(index, benefit) },
    newRow: (id) =>
      rowOf(
        newBenefit({
          id: id as BenefitId,
          title: '',
          startMonth: monthOf(basis.firstYear + 1, 1),
        }),
      ),
    add: ({ benefit }) => addBenefit(benefit),
    remove: (rows) => removeBenefits(rows.map(({ id }) => id)),
    moveTo: ({ id }, index) => moveBenefit(id, index),
    copy: ({ id }, newId) => copyBenefit(id, newId as BenefitId),
    marks: ({ benefit }) =>
      lineMarks({
        belonging: sayBelonging(benefit.alternatives, alternatives),
        prices: benefit,
        timing: usesMonths(benefit) ? benefit.timing : null,
        flow: rememberedBenefitFlow(benefit, basis),
        priceYear: basis.priceYear,
      }),
  };
}

export function usesMonths({ value }: Pick<Benefit, 'value'>): boolean {
  return value.kind === 'level' || value.kind === 'time';
}

import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { Appraisal } from '../domain/finance/appraisal-result.ts';
import { papers } from './da/papers.ts';
import { keyFigures } from './key-figures.ts';
import type { PaperTable } from './paper-table.ts';

/** The five key figures; one that is not defined says so, and why [PAP-2]. */
export function keyFigureTable(businessCase: BusinessCase, appraisal: Appraisal): PaperTable {
  const words = papers.keyFigures;
  return {
    says: words.says,
    columns: [
      { head: words.figure, share: 3 },
      { head: words.value, share: 2, isNumber: true },
      { head: words.standsOn, share: 6 },
    ],
    rows: keyFigures(businessCase, appraisal).map(({ title, value, remarks }) => [
      title,
      value,
      remarks.join('; '),
    ]),
  };
}

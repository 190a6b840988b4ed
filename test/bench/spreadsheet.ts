import { HyperFormula } from 'hyperformula';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { HeadlineNumbers } from './headline-numbers.ts';
import { spreadsheetLines } from './spreadsheet-lines.ts';
import { AMOUNT_COLUMN, spreadsheetModel, VOLUME_COLUMN } from './spreadsheet-model.ts';

/** The model of a case in a spreadsheet engine, which recomputes what an input changes. */
export interface Spreadsheet {
  /** Types the amount of one line, or the volume of saved time. `index` is the line's in the case. */
  readonly type: (index: number, input: number) => void;
  readonly figures: () => HeadlineNumbers;
}

export function spreadsheetOf(businessCase: BusinessCase): Spreadsheet {
  const lines = spreadsheetLines(businessCase);
  const { cells, figureNames, firstFigureRow } = spreadsheetModel(
    lines,
    businessCase.firstYear,
    businessCase.horizon,
  );
  const engine = HyperFormula.buildFromArray(
    cells.map((row) => [...row]),
    { licenseKey: 'gpl-v3' },
  );
  const rows = new Map(lines.map(({ inCase, kind }, row) => [inCase, { row: row + 1, kind }]));
  return {
    type: (index, input) => {
      const line = rows.get(index);
      if (line === undefined) throw new RangeError('no such line');
      const col = line.kind === 'time' ? VOLUME_COLUMN : AMOUNT_COLUMN;
      engine.setCellContents({ sheet: 0, row: line.row, col }, input);
    },
    figures: () =>
      Object.fromEntries(
        figureNames.map((name, index) => {
          const value = engine.getCellValue({ sheet: 0, row: firstFigureRow + index, col: 0 });
          return [name, typeof value === 'number' ? value : Number.NaN];
        }),
      ) as unknown as HeadlineNumbers,
  };
}

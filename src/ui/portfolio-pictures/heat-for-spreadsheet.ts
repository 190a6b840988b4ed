import type { CoreTaskHeat } from '../../domain/portfolio/core-task-heat.ts';
import { portfolioPictures as words } from '../../text/da/portfolio-pictures.ts';
import { caseTitle } from '../../text/say-portfolio-case.ts';
import { harmless, written } from './case-columns.ts';

/** The map as text for a spreadsheet: kroner a year, or in words where there is no price. */
export function heatForSpreadsheet({ coreTasks, rows }: CoreTaskHeat): string {
  const { number, case: ofCase, chosen } = words.columns;
  const heads = [number, ofCase, chosen, ...coreTasks.map(({ name }) => harmless(name))];
  const body = rows.map((row) => [
    String(row.case.number),
    harmless(caseTitle(row.case.title)),
    row.case.isChosen ? words.yes : words.no,
    ...row.cells.map(({ level, yearly }) =>
      level === 'touched' ? words.heat.levels.touched : written(yearly),
    ),
  ]);
  return [heads, ...body].map((cells) => cells.join('\t')).join('\r\n');
}

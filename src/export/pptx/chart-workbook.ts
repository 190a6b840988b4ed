import type { SlideChart } from '../../drawing/slides/slide-matter.ts';
import { xmlText } from '../xml-text.ts';
import { fileOf } from './parts.ts';

/** The sheet on which the numbers of a chart lie: labels in the first column, a series in each other. */
export const SHEET = 'Tal';
export const FIRST_ROW = 2;

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The workbook that opens where someone edits the numbers of a chart (SpreadsheetML) [PEN-5]. */
export function chartWorkbook({ labels, bars, line }: SlideChart): Uint8Array<ArrayBuffer> {
  const series = [...bars, line];
  const head = rowXml(1, ['', ...series.map(({ name }) => name)]);
  const rows = labels.map((label, nth) =>
    rowXml(FIRST_ROW + nth, [label, ...series.map(({ values }) => values[nth] ?? 0)]),
  );
  return fileOf(
    new Map([
      [
        '[Content_Types].xml',
        `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
      ],
      ['_rels/.rels', relationship('officeDocument', 'xl/workbook.xml')],
      [
        'xl/workbook.xml',
        `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
      ['xl/_rels/workbook.xml.rels', relationship('worksheet', 'worksheets/sheet1.xml')],
      [
        'xl/worksheets/sheet1.xml',
        `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${head}${rows.join('')}</sheetData></worksheet>`,
      ],
    ]),
  );
}

/** `A` for 0; a chart has few series. */
export function columnName(nth: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + nth);
}

/** One relationship, as the whole list of a part. */
export function relationship(kind: string, target: string): string {
  return `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;
}

function rowXml(row: number, cells: readonly (string | number)[]): string {
  const written = cells.map((value, nth) => {
    const place = `${columnName(nth)}${String(row)}`;
    return typeof value === 'number'
      ? `<c r="${place}"><v>${String(value)}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${xmlText(value)}</t></is></c>`;
  });
  return `<row r="${String(row)}">${written.join('')}</row>`;
}

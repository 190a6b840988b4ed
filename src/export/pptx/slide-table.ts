import type { Box } from '../../drawing/scene.ts';
import { groundColour, textColour } from '../scene-colours.ts';
import { filled, named } from './shape-marks.ts';
import { paragraphXml } from './slide-text.ts';
import {
  cell,
  cellFont,
  headFont,
  type MeasuredRow,
  type MeasuredTable,
} from '../../drawing/slides/table-rows.ts';
import { emu } from './units.ts';

const TABLE = 'http://schemas.openxmlformats.org/drawingml/2006/table';
const hairline = { width: 0.75, colour: '#d9d6cd' } as const;
const headline = { width: 1.25, colour: '#17212b' } as const;

/** A table as Office has them [PEN-5]: every cell can be edited, and the first row is its head. */
export function slideTable(table: MeasuredTable, place: Box, id: number, factor: number): string {
  const size = (points: number) => String(emu(points * factor));
  const height = (row: MeasuredRow) => size(row.height);
  const row = (measured: MeasuredRow, isHead: boolean): string => {
    const cells = measured.cells.map((text, nth) =>
      cellXml(text, { isHead, isNumber: table.columns[nth]?.isNumber === true, factor }),
    );
    return `<a:tr h="${height(measured)}">${cells.join('')}</a:tr>`;
  };
  const rows = [
    ...(table.head === null ? [] : [row(table.head, true)]),
    ...table.rows.map((measured) => row(measured, false)),
  ];
  const columns = table.columns.map(({ width }) => `<a:gridCol w="${size(width)}"/>`);
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${named(id, table.says)}` +
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
    `<p:xfrm><a:off x="${size(place.x)}" y="${size(place.y)}"/><a:ext cx="${size(place.width)}" cy="${size(place.height)}"/></p:xfrm>` +
    `<a:graphic><a:graphicData uri="${TABLE}"><a:tbl><a:tblPr${table.head === null ? '' : ' firstRow="1"'}/>` +
    `<a:tblGrid>${columns.join('')}</a:tblGrid>${rows.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

interface CellLook {
  readonly isHead: boolean;
  readonly isNumber: boolean;
  readonly factor: number;
}

function cellXml(text: string, { isHead, isNumber, factor }: CellLook): string {
  const { size, weight } = isHead ? headFont : cellFont;
  const colour = textColour[isHead ? 'head' : 'title'];
  const paragraph = paragraphXml(
    { text, size: size * factor, weight, colour, isFaded: false },
    isNumber ? 'r' : 'l',
  );
  const [x, y] = [cell.padding.x, cell.padding.y].map((points) => String(emu(points * factor)));
  const under = isHead ? headline : hairline;
  const line = `<a:lnB w="${String(emu(under.width * factor))}">${filled(under.colour, false)}</a:lnB>`;
  const none = ['L', 'R', 'T'].map((side) => `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`);
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph}</a:txBody>` +
    `<a:tcPr marL="${x ?? ''}" marR="${x ?? ''}" marT="${y ?? ''}" marB="${y ?? ''}">` +
    `${none.join('')}${line}${filled(groundColour, false)}</a:tcPr></a:tc>`
  );
}

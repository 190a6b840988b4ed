import type { Box } from '../../drawing/scene.ts';
import type { SlideChart } from '../../drawing/slides/slide-matter.ts';
import { chartWorkbook, relationship } from './chart-workbook.ts';
import { chartXml } from './chart-xml.ts';
import type { Parts } from './parts.ts';
import { named } from './shape-marks.ts';
import { emu } from './units.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const TYPES = '[Content_Types].xml';

/** Where a chart stands on its slide; `relationshipId` is what the slide calls it by. */
export function slideChart(
  { chart, place }: { readonly chart: SlideChart; readonly place: Box },
  id: number,
  factor: number,
  relationshipId: string,
): string {
  const size = (points: number) => String(emu(points * factor));
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${named(id, chart.says)}<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>` +
    `<p:xfrm><a:off x="${size(place.x)}" y="${size(place.y)}"/><a:ext cx="${size(place.width)}" cy="${size(place.height)}"/></p:xfrm>` +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${relationshipId}"/></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

/** The parts of a presentation with one more chart, which the slide calls by `relationshipId`. */
export function withChart(
  parts: Parts,
  chart: SlideChart,
  { nth, slide, relationshipId, factor }: ChartPlace,
): Parts {
  const name = `chart${String(nth)}`;
  const relationships = `ppt/slides/_rels/${slide}.xml.rels`;
  const added = `<Relationship Id="${relationshipId}" Type="${OFFICE}/chart" Target="../charts/${name}.xml"/>`;
  const type = `<Override PartName="/ppt/charts/${name}.xml" ContentType="${CHART_TYPE}"/>`;
  return new Map([
    ...parts,
    [`ppt/charts/${name}.xml`, chartXml(chart, factor)],
    [`ppt/charts/_rels/${name}.xml.rels`, relationship('package', `../embeddings/${name}.xlsx`)],
    [`ppt/embeddings/${name}.xlsx`, chartWorkbook(chart)],
    [relationships, before(parts, relationships, '</Relationships>', added)],
    [TYPES, before(parts, TYPES, '</Types>', type)],
  ]);
}

export interface ChartPlace {
  /** Counts the charts of a presentation from 1. */
  readonly nth: number;
  /** Such as `slide3`. */
  readonly slide: string;
  readonly relationshipId: string;
  readonly factor: number;
}

function before(parts: Parts, name: string, end: string, added: string): string {
  return String(parts.get(name) ?? '').replace(end, () => `${added}${end}`);
}

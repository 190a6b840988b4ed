import type { Box } from '../../drawing/scene.ts';
import type { Font } from '../../drawing/text/text-width.ts';
import { textColour } from '../scene-colours.ts';
import { named } from './shape-marks.ts';
import { paragraphXml } from './slide-text.ts';
import { emu } from './units.ts';

/** Words that stand under the title; they wrap in the width of the slide. */
export function slideWords(
  { text, font, place }: { readonly text: string; readonly font: Font; readonly place: Box },
  id: number,
  factor: number,
): string {
  const size = (points: number) => String(emu(points * factor));
  const paragraphs = text.split(/\r\n?|\n/).map((line) =>
    paragraphXml({
      text: line,
      size: font.size * factor,
      weight: font.weight,
      colour: textColour.title,
      isFaded: false,
    }),
  );
  return (
    `<p:sp><p:nvSpPr>${named(id, text)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr><a:xfrm><a:off x="${size(place.x)}" y="${size(place.y)}"/><a:ext cx="${size(place.width)}" cy="${size(place.height)}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>' +
    `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphs.join('')}</p:txBody></p:sp>`
  );
}

import type { ChartSeries, SlideChart } from '../../drawing/slides/slide-matter.ts';
import { xmlText } from '../xml-text.ts';
import { FIRST_ROW, SHEET, columnName } from './chart-workbook.ts';
import { TYPEFACE } from './slide-text.ts';

/** As the charts of the app have them, in the light colours. */
const colours: Readonly<Record<ChartSeries['tone'], string>> = {
  gain: '2B7A4B',
  drawback: 'E8B79F',
  cost: 'A9471F',
  reserve: 'D58C68',
  left: '8FC3A4',
  line: '17212B',
};
const AXES = { labels: 1, values: 2 } as const;
const TEXT_SIZE = 12;
const EMU_A_POINT = 12_700;
/** From here on no decimals are needed to tell the ticks apart. */
const WHOLE_FROM = 10;

/**
 * The drawing of a chart (DrawingML, ECMA-376 part 1, section 21.2) [PEN-5]: stacked bars and a line on
 * the same axes, with the numbers they are drawn from in the workbook behind it.
 */
export function chartXml({ labels, bars, line, unit }: SlideChart, factor: number): string {
  const look = textLook(factor);
  const series = (one: ChartSeries, nth: number, shape: string, after = ''): string =>
    `<c:ser><c:idx val="${String(nth)}"/><c:order val="${String(nth)}"/>${nameXml(one, nth)}${shape}` +
    `${labelsXml(labels)}${valuesXml(one, nth)}${after}</c:ser>`;
  const barSeries = bars.map((one, nth) =>
    series(one, nth, `<c:spPr>${solid(one.tone)}</c:spPr><c:invertIfNegative val="0"/>`),
  );
  const stroke = `<a:ln w="${String(Math.round(2 * EMU_A_POINT * factor))}">${solid(line.tone)}</a:ln>`;
  const dot = `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${solid(line.tone)}</c:spPr></c:marker>`;
  const axes = `<c:axId val="${String(AXES.labels)}"/><c:axId val="${String(AXES.values)}"/>`;
  const all = [...bars, line].flatMap(({ values }) => values.map(Math.abs));
  const format = Math.max(...all) < WHOLE_FROM ? '#,##0.0' : '#,##0';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:date1904 val="0"/><c:lang val="da-DK"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>' +
    `<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>${barSeries.join('')}<c:gapWidth val="40"/><c:overlap val="100"/>${axes}</c:barChart>` +
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series(line, bars.length, `<c:spPr>${stroke}</c:spPr>${dot}`, '<c:smooth val="0"/>')}<c:marker val="1"/>${axes}</c:lineChart>` +
    `<c:catAx><c:axId val="${String(AXES.labels)}"/>${ascending}<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axisLine}${look}<c:crossAx val="${String(AXES.values)}"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="${String(AXES.values)}"/>${ascending}<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="9525">${solidFill('E8E5DD')}</a:ln></c:spPr></c:majorGridlines>${titleXml(unit, factor)}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${look}<c:crossAx val="${String(AXES.labels)}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>` +
    `</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${look}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}

const ascending = '<c:scaling><c:orientation val="minMax"/></c:scaling>';
const axisLine = `<c:spPr><a:ln w="12700">${solidFill('17212B')}</a:ln></c:spPr>`;

function nameXml({ name }: ChartSeries, nth: number): string {
  const place = `${SHEET}!$${columnName(nth + 1)}$1`;
  return `<c:tx><c:strRef><c:f>${place}</c:f><c:strCache><c:ptCount val="1"/>${point(0, xmlText(name))}</c:strCache></c:strRef></c:tx>`;
}

function labelsXml(labels: readonly string[]): string {
  const points = labels.map((label, nth) => point(nth, xmlText(label)));
  return `<c:cat><c:strRef><c:f>${placeOf(0, labels.length)}</c:f><c:strCache><c:ptCount val="${String(labels.length)}"/>${points.join('')}</c:strCache></c:strRef></c:cat>`;
}

function valuesXml({ values }: ChartSeries, nth: number): string {
  const points = values.map((value, year) => point(year, String(value)));
  return `<c:val><c:numRef><c:f>${placeOf(nth + 1, values.length)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${String(values.length)}"/>${points.join('')}</c:numCache></c:numRef></c:val>`;
}

function point(nth: number, value: string): string {
  return `<c:pt idx="${String(nth)}"><c:v>${value}</c:v></c:pt>`;
}

/** A column of the workbook under its head. */
function placeOf(column: number, length: number): string {
  const name = columnName(column);
  return `${SHEET}!$${name}$${String(FIRST_ROW)}:$${name}$${String(FIRST_ROW + length - 1)}`;
}

function titleXml(text: string, factor: number): string {
  const properties = `lang="da-DK" ${textProperties(factor)}`;
  return `<c:title><c:tx><c:rich><a:bodyPr rot="-5400000" vert="horz"/><a:lstStyle/><a:p><a:r><a:rPr ${properties}>${typeface}</a:rPr><a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

const typeface = `${solidFill('17212B')}${TYPEFACE}`;

function textLook(factor: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${textProperties(factor)}>${typeface}</a:defRPr></a:pPr><a:endParaRPr lang="da-DK"/></a:p></c:txPr>`;
}

function textProperties(factor: number): string {
  return `sz="${String(Math.round(TEXT_SIZE * 100 * factor))}" b="0"`;
}

function solid(tone: ChartSeries['tone']): string {
  return solidFill(colours[tone]);
}

function solidFill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

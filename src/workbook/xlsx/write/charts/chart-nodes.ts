import { columnName } from '../../../../core/cells/address';
import { quoteSheetName } from '../../../../core/cells/sheet-name';
import type { CellAddress, CellRange } from '../../../../core/cells/address';
import { CHART_TEXT } from '../../../looks/series-look';
import { sixDigits } from '../../../looks/palette';
import type { XmlNode } from '../xml/xml-node';
import { node, textNode } from '../xml/xml-node';

/** An element that is its value. Example: `<c:gapWidth val="40"/>`. */
export function valued(name: string, value: string | number): XmlNode {
  return node(`c:${name}`, { val: value });
}

/** One colour. Example: `<a:solidFill><a:srgbClr val="2B5C8A"/></a:solidFill>`. */
export function solid(argb: string): XmlNode {
  return node('a:solidFill', {}, [node('a:srgbClr', { val: sixDigits(argb) })]);
}

/** No fill, and no line around it. */
export function bare(): readonly XmlNode[] {
  return [node('a:noFill'), node('a:ln', {}, [node('a:noFill')])];
}

/** How texts look: the sheet's own font, in points. */
export function textProperties(colour: string, { size = CHART_TEXT, isBold = false } = {}): XmlNode {
  const look = node('a:defRPr', { sz: size * 100, b: isBold ? 1 : 0 }, [
    solid(colour),
    node('a:latin', { typeface: '+mn-lt' }),
  ]);
  return node('c:txPr', {}, [
    node('a:bodyPr'),
    node('a:lstStyle'),
    node('a:p', {}, [node('a:pPr', {}, [look]), node('a:endParaRPr', { lang: 'sv-SE' })]),
  ]);
}

/** Cells as charts name them. Example: `'Tertial Prognos'!$A$40:$A$44`. */
export function absolute(sheet: string, range: CellRange): string {
  const fixed = ({ row, column }: CellAddress) => `$${columnName(column)}$${row + 1}`;
  const [first, last] = [fixed(range.first), fixed(range.last)];
  return `${quoteSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** A reference to cells of numbers or texts. */
export function reference(kind: 'numRef' | 'strRef', formula: string): XmlNode {
  return node(`c:${kind}`, {}, [textNode('c:f', formula)]);
}

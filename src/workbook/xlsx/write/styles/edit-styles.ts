import type { XmlDocument, XmlElement } from '../xml/xml-document';
import { childrenNamed, childNamed, parseXml } from '../xml/xml-document';
import { applyEdits, withOpenRoot } from '../xml/xml-edit';
import type { XmlNode } from '../xml/xml-node';
import { node, xmlKey } from '../xml/xml-node';
import type { CellStyle } from '../../../looks/cell-style';
import { cellStyleKey } from '../../../looks/cell-style';
import type { Look } from '../../../looks/look';
import { LOOKS } from '../../../looks/look';
import type { StandardFont } from '../../../looks/standard-font';
import { alignmentNode, borderNode, fillNode, fontNode, standardFont } from './look-nodes';
import type { NumberFormats } from './number-formats';
import { formatId, openNumberFormats } from './number-formats';
import type { Pool } from './pool';
import { openPool, poolEdits, poolIndex } from './pool';

/** The style sheet's text with the styles in it, the index of each by `cellStyleKey`, and the font that they rest on. */
export interface EditedStyles {
  readonly text: string;
  readonly indexes: ReadonlyMap<string, number>;
  readonly font: StandardFont;
}

interface StyleSheet {
  readonly standardFont: XmlElement | null;
  /** The named style that the workbook's standard cell rests on. */
  readonly standardStyle: string;
  readonly formats: NumberFormats;
  readonly fonts: Pool;
  readonly fills: Pool;
  readonly borders: Pool;
  readonly namedStyles: Pool;
  readonly cells: Pool;
}

const PLAIN: Look = { format: 'General' };
const PLAIN_FORMAT = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
const GRAY_FILL = node('fill', {}, [node('patternFill', { patternType: 'gray125' })]);

/**
 * Adds the styles to the style sheet. One that is already there, as Tertial wrote it, is used again;
 * nothing that was there moves or changes. Throws `UnusableWorkbook` for a damaged style sheet.
 * Example: `indexes.get('amount')` is 2 where the workbook had two cell formats.
 */
export function editStyles(
  part: { readonly name: string; readonly text: string },
  styles: readonly CellStyle[],
): EditedStyles {
  const expected = { partName: part.name, rootName: 'styleSheet' };
  const document = withOpenRoot(parseXml(part.text, expected), expected);
  const sheet = openStyleSheet(document);
  const indexes = new Map<string, number>();
  for (const style of styles) {
    const key = cellStyleKey(style);
    if (!indexes.has(key)) indexes.set(key, poolIndex(sheet.cells, cellFormat(sheet, style)));
  }
  const { formats, fonts, fills, borders, namedStyles, cells } = sheet;
  const pools = [formats.pool, fonts, fills, borders, namedStyles, cells];
  const edits = pools.flatMap((pool) => poolEdits(document, pool));
  return { text: applyEdits(document.text, edits), indexes, font: standardFont(sheet.standardFont) };
}

/** The attributes of the format behind the style Normal, which is known by a number whatever it is called. */
function normalFormat({ root }: XmlDocument): XmlElement['attributes'] | null {
  const [styles, formats] = [childNamed(root, 'cellStyles'), childNamed(root, 'cellStyleXfs')];
  const normal =
    styles && childrenNamed(styles, 'cellStyle').find(({ attributes }) => attributes.get('builtinId') === '0');
  const format = normal && formats && childrenNamed(formats, 'xf')[Number(normal.attributes.get('xfId'))];
  return format?.attributes ?? null;
}

function openStyleSheet(document: XmlDocument): StyleSheet {
  const cells = openPool(document, 'cellXfs', {
    seeds: [node('xf', { ...PLAIN_FORMAT, xfId: 0 })],
    key: cellFormatKey,
  });
  const standard = cells.present[0]?.attributes;
  const fonts = childNamed(document.root, 'fonts');
  const fontId = normalFormat(document)?.get('fontId') ?? standard?.get('fontId') ?? 0;
  return {
    standardFont: (fonts && childrenNamed(fonts, 'font')[Number(fontId)]) ?? null,
    standardStyle: standard?.get('xfId') ?? '0',
    formats: openNumberFormats(document),
    fonts: openPool(document, 'fonts', { seeds: [fontNode(PLAIN, null)] }),
    fills: openPool(document, 'fills', { seeds: [fillNode(PLAIN), GRAY_FILL] }),
    borders: openPool(document, 'borders', { seeds: [borderNode(PLAIN)] }),
    namedStyles: openPool(document, 'cellStyleXfs', { seeds: [node('xf', PLAIN_FORMAT)] }),
    cells,
  };
}

function cellFormat(sheet: StyleSheet, { name, quoted, overNumbers }: CellStyle): XmlNode {
  const look: Look = { ...LOOKS[name], ...(overNumbers ? { horizontal: 'right' } : {}) };
  const attributes = {
    numFmtId: formatId(sheet.formats, look.format),
    fontId: poolIndex(sheet.fonts, fontNode(look, sheet.standardFont)),
    fillId: poolIndex(sheet.fills, fillNode(look)),
    borderId: poolIndex(sheet.borders, borderNode(look)),
    xfId: sheet.standardStyle,
    ...(quoted ? { quotePrefix: 1 } : {}),
    applyNumberFormat: 1,
    applyFont: 1,
    applyFill: 1,
    applyBorder: 1,
    applyAlignment: 1,
  };
  return node('xf', attributes, [alignmentNode(look)]);
}

/** Cell formats that look alike are one: Excel may drop or add the attributes that are left out here. */
function cellFormatKey(entry: XmlElement | XmlNode): string {
  const attributes = Object.fromEntries(
    entry.attributes instanceof Map ? entry.attributes : Object.entries(entry.attributes),
  );
  const { numFmtId = 0, fontId = 0, fillId = 0, borderId = 0, quotePrefix = 0 } = attributes;
  const shown = node('xf', { numFmtId, fontId, fillId, borderId, quotePrefix });
  return xmlKey(shown) + entry.children.map(xmlKey).join('');
}

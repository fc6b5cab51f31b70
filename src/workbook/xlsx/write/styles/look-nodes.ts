import type { XmlElement } from '../xml/xml-document';
import { childNamed } from '../xml/xml-document';
import type { XmlNode } from '../xml/xml-node';
import { node } from '../xml/xml-node';
import type { BorderSide, Look } from '../../../looks/look';
import type { StandardFont } from '../../../looks/standard-font';
import { USUAL_FONT } from '../../../looks/standard-font';

const BORDER_SIDES: readonly BorderSide[] = ['left', 'right', 'top', 'bottom'];

/** What a font takes from the workbook's standard font, in the order of the schema. */
const INHERITED = ['name', 'family', 'charset', 'scheme'];

/**
 * The font of a look: the workbook's standard font (`null` if it has none), made bold, larger or
 * coloured. Example: a bold look on Arial 10 gives `<font><b/><sz val="10"/><name val="Arial"/></font>`.
 */
export function fontNode(look: Look, standard: XmlElement | null): XmlNode {
  const { size } = standardFont(standard);
  const colour = look.colour === undefined ? inherited(standard, 'color') : [rgb('color', look.colour)];
  return node('font', {}, [
    ...(look.bold ? [node('b')] : []),
    ...(look.underline ? [node('u')] : []),
    node('sz', { val: size + (look.larger ?? 0) }),
    ...colour,
    ...INHERITED.flatMap((name) => inherited(standard, name)),
  ]);
}

const valueOf = (font: XmlElement | null, name: string) => font && childNamed(font, name)?.attributes.get('val');

/** The workbook's standard font by its element; Excel's usual one for what is not given there. */
export function standardFont(standard: XmlElement | null): StandardFont {
  return {
    name: valueOf(standard, 'name') ?? USUAL_FONT.name,
    size: Number(valueOf(standard, 'sz')) || USUAL_FONT.size,
  };
}

function inherited(standard: XmlElement | null, name: string): readonly XmlNode[] {
  const child = standard && childNamed(standard, name);
  return child ? [node(name, Object.fromEntries(child.attributes))] : [];
}

/** The fill of a look: one colour, or none. Example: `<patternFill patternType="none"/>` in a `fill`. */
export function fillNode({ fill }: Look): XmlNode {
  if (fill === undefined) return node('fill', {}, [node('patternFill', { patternType: 'none' })]);
  const colours = [rgb('fgColor', fill), node('bgColor', { indexed: 64 })];
  return node('fill', {}, [node('patternFill', { patternType: 'solid' }, colours)]);
}

/** The border of a look: thin on the sides that it names. Example: a total has one on top. */
export function borderNode({ border }: Look): XmlNode {
  const sides = BORDER_SIDES.map((side) =>
    border?.sides.includes(side) ? node(side, { style: 'thin' }, [rgb('color', border.colour)]) : node(side),
  );
  return node('border', {}, [...sides, node('diagonal')]);
}

/**
 * The alignment of a look: at the top of the cell unless it gives another.
 * Example: `<alignment vertical="top" wrapText="1"/>`.
 */
export function alignmentNode({ horizontal, vertical, wrap }: Look): XmlNode {
  return node('alignment', {
    ...(horizontal ? { horizontal } : {}),
    vertical: vertical ?? 'top',
    ...(wrap ? { wrapText: 1 } : {}),
    ...(horizontal === 'right' ? { indent: 1 } : {}),
  });
}

function rgb(name: string, colour: string): XmlNode {
  return node(name, { rgb: colour });
}

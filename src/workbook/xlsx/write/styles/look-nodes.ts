import type { XmlElement } from '../xml/xml-document';
import { childNamed } from '../xml/xml-document';
import type { XmlNode } from '../xml/xml-node';
import { node } from '../xml/xml-node';
import type { BorderSide, Look } from '../../../looks/look';
import { textSize } from '../../../looks/look';
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
    node('sz', { val: textSize(look, size) }),
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

/** The border of a look on the sides that it names. Example: a total has a thin one on top. */
export function borderNode({ borders = [] }: Look): XmlNode {
  const sides = BORDER_SIDES.map((side) => {
    const border = borders.find((each) => each.side === side);
    return border ? node(side, { style: border.weight }, [rgb('color', border.colour)]) : node(side);
  });
  return node('border', {}, [...sides, node('diagonal')]);
}

/**
 * The alignment of a look: in the middle of the row unless it gives another.
 * Example: `<alignment vertical="center" wrapText="1"/>`.
 */
export function alignmentNode({ horizontal, vertical, wrap, indent }: Look): XmlNode {
  return node('alignment', {
    ...(horizontal ? { horizontal } : {}),
    vertical: vertical ?? 'center',
    ...(wrap ? { wrapText: 1 } : {}),
    ...(indent === undefined ? {} : { indent }),
  });
}

function rgb(name: string, colour: string): XmlNode {
  return node(name, { rgb: colour });
}

import type { PlanCell } from '../../core/port/sheet-plan';
import { formatLinkTarget } from '../../core/cells/address';
import type { CellStyle } from '../looks/cell-style';
import type { BorderSide, Look } from '../looks/look';
import { LOOKS } from '../looks/look';
import type { StandardFont } from '../looks/standard-font';

/** `FF1F4E5F` as the API wants it: `#1F4E5F`. */
const colour = (argb: string) => `#${argb.slice(2)}`;

function fontOf({ bold, underline, larger, colour: of }: Look, { size }: StandardFont): Excel.CellPropertiesFont {
  return {
    ...(bold ? { bold } : {}),
    ...(underline ? { underline: 'Single' } : {}),
    ...(larger === undefined ? {} : { size: size + larger }),
    ...(of === undefined ? {} : { color: colour(of) }),
  };
}

function bordersOf({ border }: Look): Excel.CellBorderCollection | null {
  if (border === undefined) return null;
  const line = { style: 'Continuous', color: colour(border.colour), weight: 'Thin' } as const;
  return Object.fromEntries(border.sides.map((side: BorderSide) => [side, line]));
}

function alignmentOf(look: Look, overNumbers: boolean): Excel.CellPropertiesFormat {
  const { horizontal, vertical, wrap } = look;
  const across = overNumbers ? 'right' : horizontal;
  return {
    ...(across === 'right' ? { horizontalAlignment: 'Right', indentLevel: 1 } : {}),
    ...(across === 'left' ? { horizontalAlignment: 'Left' } : {}),
    // As in a file: a label is at the top of a row that a long text beside it makes high.
    verticalAlignment: vertical === undefined ? 'Top' : 'Center',
    ...(wrap ? { wrapText: true } : {}),
  } as Excel.CellPropertiesFormat;
}

/** How a planned cell looks, as the API sets it cell by cell. */
export function cellProperties({ name, overNumbers }: CellStyle, font: StandardFont): Excel.SettableCellProperties {
  const look = LOOKS[name];
  const borders = bordersOf(look);
  return {
    format: {
      font: fontOf(look, font),
      ...(look.fill === undefined ? {} : { fill: { color: colour(look.fill) } }),
      ...(borders === null ? {} : { borders }),
      ...alignmentOf(look, overNumbers),
    },
  };
}

/** What a planned cell links to, as the API sets it cell by cell; nothing for a cell without a link. */
export function cellLink({ link, content }: PlanCell): Excel.SettableCellProperties {
  if (link === undefined) return {};
  const text = content.kind === 'text' ? { textToDisplay: content.text } : {};
  return { hyperlink: { documentReference: formatLinkTarget(link.sheet, link.address), ...text } };
}

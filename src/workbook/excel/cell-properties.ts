import type { PlanCell } from '../../core/port/sheet-plan';
import { formatLinkTarget } from '../../core/cells/address';
import type { CellStyle } from '../looks/cell-style';
import type { Border, Look } from '../looks/look';
import { LOOKS, textSize } from '../looks/look';
import type { StandardFont } from '../looks/standard-font';

/** `FF1F4E5F` as the API wants it: `#1F4E5F`. */
const colour = (argb: string) => `#${argb.slice(2)}`;

function fontOf(look: Look, { size }: StandardFont): Excel.CellPropertiesFont {
  const { bold, larger, colour: of } = look;
  return {
    ...(bold ? { bold } : {}),
    ...(larger === undefined ? {} : { size: textSize(look, size) }),
    ...(of === undefined ? {} : { color: colour(of) }),
  };
}

const WEIGHTS = { thin: 'Thin', medium: 'Medium', thick: 'Thick' } as const;

function bordersOf({ borders }: Look): Excel.CellBorderCollection | null {
  if (borders === undefined) return null;
  const lineOf = ({ colour: of, weight }: Border) => ({
    ...({ style: 'Continuous', color: colour(of), weight: WEIGHTS[weight] } as const),
  });
  return Object.fromEntries(borders.map((border) => [border.side, lineOf(border)]));
}

const ACROSS = { left: 'Left', right: 'Right', center: 'Center' } as const;
const DOWN = { bottom: 'Bottom' } as const;

function alignmentOf(look: Look, overNumbers: boolean): Excel.CellPropertiesFormat {
  const { horizontal, vertical, wrap, indent } = look;
  const across = overNumbers ? 'right' : horizontal;
  return {
    ...(across === undefined ? {} : { horizontalAlignment: ACROSS[across] }),
    ...(indent === undefined ? {} : { indentLevel: indent }),
    // As in a file: a label is in the middle of a row that a long text beside it makes high.
    verticalAlignment: vertical === undefined ? 'Center' : DOWN[vertical],
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

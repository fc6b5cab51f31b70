import type { Alignment, Borders, Cell, Fill, Font } from 'exceljs';
import type { ModelFormat } from '../../host/workbook-model/model';
import { pageColour } from './colours';

const SIDES = ['top', 'bottom', 'left', 'right'] as const;
const STYLES: Readonly<Record<string, string>> = { double: 'Double', dashed: 'Dash', dotted: 'Dot' };

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function fontFormat({ bold, italic, underline, strike, size, color }: Partial<Font>): ModelFormat {
  const colour = pageColour(color);
  return {
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(strike === true && { strikethrough: true }),
    ...(underline && underline !== 'none' && { underline: 'Single' }),
    ...(size !== undefined && { size }),
    ...(colour !== null && { color: colour }),
  };
}

function fillFormat(fill: Fill | undefined): ModelFormat {
  const colour = fill?.type === 'pattern' && fill.pattern === 'solid' ? pageColour(fill.fgColor) : null;
  return colour === null ? {} : { fill: { color: colour } };
}

function borderFormat(borders: Partial<Borders> | undefined): ModelFormat {
  const drawn = SIDES.flatMap((side) => {
    const { style, color } = borders?.[side] ?? {};
    return style === undefined
      ? []
      : [[side, { style: STYLES[style] ?? 'Continuous', color: pageColour(color) ?? '#000000' }]];
  });
  return drawn.length === 0 ? {} : { borders: Object.fromEntries(drawn) };
}

function alignmentFormat({ horizontal, vertical, wrapText, indent }: Partial<Alignment>): ModelFormat {
  return {
    ...(horizontal !== undefined && { horizontalAlignment: capital(horizontal) }),
    ...(vertical !== undefined && { verticalAlignment: vertical === 'middle' ? 'Center' : capital(vertical) }),
    ...(wrapText === true && { wrapText }),
    ...(indent !== undefined && indent > 0 && { indentLevel: indent }),
  };
}

/** How a cell of a file looks, in the words of Excel's API; `null` for a plain cell. */
export function cellFormat({ font, fill, border, alignment }: Cell): ModelFormat | null {
  const fontPart = fontFormat(font ?? {});
  const format = {
    ...(Object.keys(fontPart).length > 0 && { font: fontPart }),
    ...fillFormat(fill),
    ...borderFormat(border),
    ...alignmentFormat(alignment ?? {}),
  };
  return Object.keys(format).length === 0 ? null : format;
}

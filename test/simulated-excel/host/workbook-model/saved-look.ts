import type { Alignment, Borders, BorderStyle, Font, Style } from 'exceljs';
import type { ModelFormat } from './model';

type Side = 'top' | 'bottom' | 'left' | 'right';

/** The parts of the API's cell format that a file can hold. */
interface SavedFormat {
  readonly font?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: string;
    readonly strikethrough?: boolean;
    readonly color?: string;
    readonly size?: number;
    readonly name?: string;
  };
  readonly fill?: { readonly color?: string };
  readonly borders?: Readonly<Partial<Record<Side, { readonly style?: string; readonly color?: string }>>>;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
}

/** The standard cell's, which a file that names any font must repeat. */
const STANDARD = { name: 'Calibri', size: 11 };
const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];
const BORDERS: Readonly<Record<string, BorderStyle>> = { Double: 'double', Dash: 'dashed', Dot: 'dotted' };

const argb = (colour: string) => ({ argb: `FF${colour.replace('#', '')}` });

function savedFont({ color, underline, strikethrough, ...font }: NonNullable<SavedFormat['font']>): Partial<Font> {
  return {
    ...STANDARD,
    ...font,
    ...(underline !== undefined && underline !== 'None' && { underline: true }),
    ...(strikethrough === true && { strike: true }),
    ...(color !== undefined && { color: argb(color) }),
  };
}

function savedBorders(borders: NonNullable<SavedFormat['borders']>): Partial<Borders> {
  const lines = SIDES.flatMap((side) => {
    const { style, color = '#000000' } = borders[side] ?? {};
    return style === undefined || style === 'None'
      ? []
      : [[side, { style: BORDERS[style] ?? 'thin', color: argb(color) }]];
  });
  return Object.fromEntries(lines) as Partial<Borders>;
}

function savedAlignment(format: SavedFormat): Partial<Alignment> {
  const { horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
  const horizontal = horizontalAlignment?.toLowerCase() as Alignment['horizontal'] | undefined;
  const vertical = verticalAlignment?.toLowerCase().replace('center', 'middle') as Alignment['vertical'] | undefined;
  return {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(wrapText === true && { wrapText }),
    ...(indentLevel !== undefined && { indent: indentLevel }),
  };
}

/** How a cell looks, from the words of Excel's API to those of exceljs. */
export function savedLook(given: ModelFormat): Partial<Style> {
  const format: SavedFormat = given;
  const { font, fill, borders } = format;
  const alignment = savedAlignment(format);
  return {
    ...(font !== undefined && Object.keys(font).length > 0 && { font: savedFont(font) }),
    ...(fill?.color && { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(fill.color) } }),
    ...(borders !== undefined && { border: savedBorders(borders) }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
  };
}

import type { CSSProperties } from 'react';
import type { ModelFormat } from '../../host/workbook-model/model';

interface Border {
  readonly color?: string;
  readonly style?: string;
}

type Side = 'top' | 'bottom' | 'left' | 'right';

/** The parts of the API's cell format that are drawn. */
export interface DrawnFormat {
  readonly font?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
    readonly size?: number;
    readonly underline?: string;
    readonly strikethrough?: boolean;
  };
  readonly fill?: { readonly color?: string };
  readonly borders?: Readonly<Partial<Record<Side, Border>>>;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
}

/** How a cell's content stands in it. */
export type Across = 'left' | 'center' | 'right';

const STANDARD_SIZE = 11;
const PIXELS = 4 / 3;
/** Inside a cell's edges, and a step of indentation, in pixels. */
const PADDING = 3;
const INDENT = 9;
const VERTICAL: Readonly<Record<string, string>> = { Top: 'flex-start', Center: 'center' };
const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];
const PROPERTIES = { top: 'borderTop', bottom: 'borderBottom', left: 'borderLeft', right: 'borderRight' } as const;
const WIDE: Readonly<Record<string, string>> = { Double: '3px double', Dash: '1px dashed', Dot: '1px dotted' };

/** The API's own format as it is drawn. */
export const drawnFormat = (format: ModelFormat | undefined): DrawnFormat => format ?? {};

/** Where content stands: as the format says, else numbers to the right, truths and errors in the middle. */
export function acrossOf({ horizontalAlignment }: DrawnFormat, natural: Across): Across {
  const across = horizontalAlignment?.toLowerCase();
  return across === 'left' || across === 'center' || across === 'right' ? across : natural;
}

/** The font as CSS takes it, for drawing and measuring alike. */
export function fontOf({ font }: DrawnFormat): string {
  const size = (font?.size ?? STANDARD_SIZE) * PIXELS;
  return `${font?.italic === true ? 'italic ' : ''}${font?.bold === true ? 700 : 400} ${size.toFixed(2)}px CellFont, CellFontWide, sans-serif`;
}

/** Pixels left free at both sides of the content. */
export function insetOf({ indentLevel = 0 }: DrawnFormat, across: Across): { left: number; right: number } {
  const indent = indentLevel * INDENT;
  return { left: PADDING + (across === 'left' ? indent : 0), right: PADDING + (across === 'right' ? indent : 0) };
}

function lineThrough({ underline, strikethrough }: NonNullable<DrawnFormat['font']>): CSSProperties {
  const lines = [
    underline !== undefined && underline !== 'None' && 'underline',
    strikethrough === true && 'line-through',
  ];
  const drawn = lines.filter(Boolean).join(' ');
  return drawn === '' ? {} : { textDecoration: drawn };
}

/** Borders, fill and where the content stands from top to bottom. */
export function boxStyle({ fill, borders, verticalAlignment = '' }: DrawnFormat): CSSProperties {
  const drawn = SIDES.flatMap((side) => {
    const { style, color = '#000000' } = borders?.[side] ?? {};
    return style === undefined || style === 'None'
      ? []
      : [[PROPERTIES[side], `${WIDE[style] ?? '1px solid'} ${color}`]];
  });
  return {
    alignItems: VERTICAL[verticalAlignment] ?? 'flex-end',
    ...(fill?.color && { backgroundColor: fill.color }),
    ...Object.fromEntries(drawn),
  };
}

/** The text itself; `colour` is the number format's and goes before the font's. */
export function textStyle(format: DrawnFormat, across: Across, colour: string | null): CSSProperties {
  const { left, right } = insetOf(format, across);
  const ink = colour ?? format.font?.color;
  return {
    font: fontOf(format),
    textAlign: across,
    padding: `0 ${right}px 0 ${left}px`,
    ...(ink !== undefined && { color: ink }),
    ...lineThrough(format.font ?? {}),
  };
}

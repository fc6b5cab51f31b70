import type { CSSProperties } from 'react';
import type { ModelFormat, ModelSheet } from '../../excel-host/workbook-model/model';
import { cellKey } from '../../excel-host/workbook-model/model';

interface Font {
  readonly bold?: boolean;
  readonly color?: string;
  readonly size?: number;
  readonly underline?: string;
  readonly italic?: boolean;
}

interface Border {
  readonly color?: string;
  readonly style?: string;
}

/** The parts of the API's cell format that are drawn. */
interface DrawnFormat {
  readonly font?: Font;
  readonly fill?: { readonly color?: string };
  readonly borders?: Readonly<Record<'top' | 'bottom' | 'left' | 'right', Border | undefined>>;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
}

const POINT = 'pt';
const SIDES = { top: 'borderTop', bottom: 'borderBottom', left: 'borderLeft', right: 'borderRight' } as const;
const HORIZONTAL: Readonly<Record<string, string>> = { Left: 'flex-start', Center: 'center', Right: 'flex-end' };
const VERTICAL: Readonly<Record<string, string>> = { Top: 'flex-start', Center: 'center', Bottom: 'flex-end' };
const INDENT = 9;

function fontStyle({ bold, color, size, underline, italic }: Font): CSSProperties {
  return {
    ...(bold === true && { fontWeight: 600 }),
    ...(italic === true && { fontStyle: 'italic' }),
    ...(color !== undefined && { color }),
    ...(size !== undefined && { fontSize: `${size}${POINT}` }),
    ...(underline !== undefined && underline !== 'None' && { textDecoration: 'underline' }),
  };
}

function borderStyle(borders: DrawnFormat['borders']): CSSProperties {
  return Object.fromEntries(
    Object.entries(SIDES).flatMap(([side, property]) => {
      const border = borders?.[side as keyof typeof SIDES];
      return border?.style === undefined || border.style === 'None'
        ? []
        : [[property, `1px solid ${border.color ?? 'currentColor'}`]];
    }),
  );
}

/** How a cell is drawn, and whether its text is broken into lines. */
export interface CellLook {
  readonly style: CSSProperties;
  readonly wraps: boolean;
}

function look(format: DrawnFormat, isNumber: boolean): CellLook {
  const { font, fill, borders, horizontalAlignment = '', verticalAlignment = '', wrapText, indentLevel = 0 } = format;
  return {
    wraps: wrapText === true,
    style: {
      justifyContent: HORIZONTAL[horizontalAlignment] ?? (isNumber ? 'flex-end' : 'flex-start'),
      alignItems: VERTICAL[verticalAlignment] ?? 'flex-end',
      ...(indentLevel > 0 && { paddingInline: indentLevel * INDENT }),
      ...(fill?.color !== undefined && fill.color !== '' && { backgroundColor: fill.color, color: '#1b1b1b' }),
      ...borderStyle(borders),
      ...fontStyle(font ?? {}),
    },
  };
}

/** The look of the cell in the API's words, as the browser's. Numbers stand to the right where nothing else is said. */
export function cellLook(sheet: ModelSheet, row: number, column: number): CellLook {
  const key = cellKey(row, column);
  const format: ModelFormat = sheet.formats.get(key) ?? {};
  return look(format as DrawnFormat, typeof sheet.cells.get(key)?.value === 'number');
}

import type { IBorderOptions } from 'docx';
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { PaperBlock, PaperCell, PaperRow } from '../core/sheets/report/paper';
import { LOOKS } from '../workbook/looks/look';
import { sixDigits } from '../workbook/looks/palette';
import { shownText } from './shown-text';

type PaperTable = Extract<PaperBlock, { kind: 'table' }>;

/** Twentieths of a point: what is between the margins of A4 on end, and what a label and a column of figures need. */
export const TEXT_WIDTH = 9638;
const FIGURE_WIDTH = 1180;
const LABEL_ALONE = 1900;
const PADDING = { top: 40, bottom: 40, left: 60, right: 60 };
/** Half points. */
const SIZE = { figure: 20, heading: 18 };
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const isFigures = (cell: PaperCell | null) => cell !== null && LOOKS[cell.style].horizontal === 'right';

/** Columns of figures are as wide as a figure; what is left is for words. */
function widthsOf({ head, rows }: PaperTable): { widths: number[]; isRight: boolean[] } {
  const count = Math.max(head.length, ...rows.map((row) => row.length));
  const isRight = Array.from({ length: count }, (_, at) => rows.some((row) => isFigures(row[at] ?? null)));
  const words = isRight.filter((right) => !right).length;
  const left = TEXT_WIDTH - FIGURE_WIDTH * (count - words);
  const others = words <= 1 ? 0 : (left - LABEL_ALONE) / (words - 1);
  const widths = isRight.map((right, at) =>
    right ? FIGURE_WIDTH : words <= 1 ? left : at === 0 ? LABEL_ALONE : others,
  );
  return { widths: widths.map(Math.floor), isRight };
}

function line(side: 'top' | 'bottom', style: PaperCell['style']): IBorderOptions {
  const border = LOOKS[style].borders?.find((each) => each.side === side);
  if (border === undefined) return NONE;
  const size = border.weight === 'thin' ? 4 : 8;
  return { style: BorderStyle.SINGLE, size, color: sixDigits(border.colour) };
}

interface Shown {
  readonly cell: PaperCell | null;
  /** The style of the row's label, which draws the row's lines. */
  readonly of: PaperCell['style'];
  readonly width: number;
  readonly isRight: boolean;
}

function cellOf({ cell, of, width, isRight }: Shown): TableCell {
  const look = LOOKS[cell?.style ?? of];
  const lines = (cell === null ? '' : shownText(cell)).split('\n');
  const size = of === 'heading' ? SIZE.heading : SIZE.figure;
  const runs = lines.map(
    (text, index) =>
      new TextRun({
        ...{ text, size, bold: look.bold === true, ...(index > 0 && { break: 1 }) },
        ...(look.colour !== undefined && { color: sixDigits(look.colour) }),
      }),
  );
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: PADDING,
    borders: { top: line('top', of), bottom: line('bottom', of), left: NONE, right: NONE },
    verticalAlign: of === 'heading' ? 'bottom' : 'top',
    children: [
      new Paragraph({
        ...{ children: runs, spacing: { before: 0, after: 0 }, keepLines: true },
        alignment: isRight ? AlignmentType.RIGHT : AlignmentType.LEFT,
      }),
    ],
  });
}

/** A part of the page as a table of Word's own: its headings are repeated on each page, and no row is broken. */
export function wordTable(table: PaperTable): Table {
  const { widths, isRight } = widthsOf(table);
  const rowOf = (row: PaperRow, isHead: boolean) => {
    const of = isHead ? 'heading' : (row[0]?.style ?? 'text');
    const cells = widths.map((width, at) =>
      cellOf({ cell: row[at] ?? null, of, width, isRight: isRight[at] === true }),
    );
    return new TableRow({ cantSplit: true, ...(isHead && { tableHeader: true }), children: cells });
  };
  const edge = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
  return new Table({
    ...{ columnWidths: widths, layout: TableLayoutType.FIXED, borders: edge },
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [
      ...(table.head.length === 0 ? [] : [rowOf(table.head, true)]),
      ...table.rows.map((row) => rowOf(row, false)),
    ],
  });
}

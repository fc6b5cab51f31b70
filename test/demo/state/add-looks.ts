import type { Alignment, Cell, Fill, Font, Worksheet } from 'exceljs';
import type { ModelFormat, ModelSheet, ModelWorkbook } from '../../excel-host/workbook-model/model';
import { cellKey } from '../../excel-host/workbook-model/model';

/** Points of a column's width to one of the characters that a file counts it in. */
const POINTS_A_CHARACTER = 5.25;
const PADDING = 3.75;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const htmlColour = (argb: string | undefined) => (argb === undefined ? undefined : `#${argb.slice(-6)}`);

function fontFormat({ bold, italic, underline, size, color }: Partial<Font>): object {
  const colour = htmlColour(color?.argb);
  return {
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(underline && { underline: 'Single' }),
    ...(size !== undefined && { size }),
    ...(colour !== undefined && { color: colour }),
  };
}

function fillFormat(fill: Fill | undefined): object {
  const colour = fill?.type === 'pattern' && fill.pattern === 'solid' ? htmlColour(fill.fgColor?.argb) : undefined;
  return colour === undefined ? {} : { fill: { color: colour } };
}

function alignmentFormat({ horizontal, vertical, wrapText, indent }: Partial<Alignment>): object {
  return {
    ...(horizontal !== undefined && { horizontalAlignment: capital(horizontal) }),
    ...(vertical !== undefined && { verticalAlignment: vertical === 'middle' ? 'Center' : capital(vertical) }),
    ...(wrapText === true && { wrapText }),
    ...(indent !== undefined && { indentLevel: indent }),
  };
}

function cellFormat({ font, fill, alignment }: Cell): ModelFormat {
  return { font: fontFormat(font ?? {}), ...fillFormat(fill), ...alignmentFormat(alignment ?? {}) };
}

function addSizes(sheet: ModelSheet, source: Worksheet): void {
  source.columns?.forEach(({ width }, column) => {
    if (width !== undefined) sheet.columnWidths.set(column, width * POINTS_A_CHARACTER + PADDING);
  });
  const [view] = source.views ?? [];
  if (view?.state === 'frozen') sheet.frozenRows = view.ySplit ?? 0;
}

/** Adds what the project's own reader has no use for: fonts, fills, alignment, widths, frozen rows. */
export async function addLooks(workbook: ModelWorkbook, bytes: Uint8Array): Promise<void> {
  const { default: ExcelJS } = await import('exceljs/dist/exceljs.min.js');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  for (const sheet of workbook.sheets) {
    const source = book.getWorksheet(sheet.name);
    if (source === undefined) continue;
    addSizes(sheet, source);
    source.eachRow((row, number) => {
      if (row.height) sheet.rowHeights.set(number - 1, row.height);
      row.eachCell({ includeEmpty: true }, (cell, column) => {
        sheet.formats.set(cellKey(number - 1, column - 1), cellFormat(cell));
      });
    });
  }
}

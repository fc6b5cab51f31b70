import type { SheetPlan } from '../../core/port/sheet-plan';
import { USUAL_PRINT } from '../../core/port/sheet-plan';
import { SMALLEST } from './look';
import type { StandardFont } from './standard-font';
import { digitPixels } from './standard-font';

/** Inches around what is printed. */
export const MARGINS = {
  portrait: { left: 0.5, right: 0.5, top: 0.55, bottom: 0.65, header: 0.3, footer: 0.3 },
  landscape: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
} as const;

const PIXELS_AN_INCH = 96;
/** A4. */
const INCHES_WIDE = { portrait: 8.27, landscape: 11.69 } as const;
/** Points: nothing is printed smaller, whatever it costs in pages. */
const LEAST_PRINTED = 8;
/** The pixels at the edges of a column. */
const EDGES = 5;
/** Of the room, what is left for programs and printers whose digits are wider. */
const SLACK = 0.08;

/** The pixels that the printed columns take. */
function printedWidth({ columnWidths, hiddenColumns, print = USUAL_PRINT }: SheetPlan, font: StandardFont): number {
  const last = print.lastColumn ?? columnWidths.length - 1;
  const shown = columnWidths.filter((_, column) => column <= last && !hiddenColumns.includes(column));
  return shown.reduce((sum, width) => sum + width * digitPixels(font) + EDGES, 0);
}

/**
 * The percent that a sheet is printed at: full size, or as much smaller as puts its columns on one page without any
 * text below eight points. What has no room even so is continued on pages beside. Example: 1,000 pixels of columns are
 * printed at 94 % on a page that lies.
 */
export function printScale(plan: SheetPlan, font: StandardFont): number {
  const { orientation } = plan.print ?? USUAL_PRINT;
  const { left, right } = MARGINS[orientation];
  const room = (INCHES_WIDE[orientation] - left - right) * PIXELS_AN_INCH * (1 - SLACK);
  const least = Math.ceil((100 * LEAST_PRINTED) / SMALLEST);
  const fitting = Math.floor((100 * room) / Math.max(1, printedWidth(plan, font)));
  return Math.max(least, Math.min(100, fitting));
}

import { invalidArgument } from '../rich-api/host-error';

const HIGHEST_ROW = 409;
/** 255 characters of seven pixels and five for the edges, three quarters of a point each: so in the font that new workbooks long had. */
const WIDEST_COLUMN = (255 * 7 + 5) * 0.75;
const LARGEST_FONT = 409;
const DEEPEST_INDENT = 250;

function requireBetween(size: unknown, least: number, most: number): void {
  if (typeof size !== 'number' || !(size >= least && size <= most)) throw invalidArgument();
}

/** Refuses a row of more than 409 points (Microsoft, "Excel specifications and limits"; up to 409.5 is a guess of others). */
export function requireRowHeight(points: unknown): void {
  requireBetween(points, 0, HIGHEST_ROW);
}

/** Refuses a column of more than 255 characters (the same page). */
export function requireColumnWidth(points: unknown): void {
  requireBetween(points, 0, WIDEST_COLUMN);
}

/**
 * Refuses a font of less than 1 or more than 409 points ("Change the font size") and an indent over 250 (reference
 * of `Excel.RangeFormat`, `indentLevel`: "An integer from 0 to 250"). `InvalidArgument` for all of these is a guess.
 */
export function requireCellFormat(format: object): void {
  const { font, indentLevel } = format as { font?: { size?: unknown }; indentLevel?: unknown };
  if (font?.size !== undefined) requireBetween(font.size, 1, LARGEST_FONT);
  if (indentLevel !== undefined) requireBetween(indentLevel, 0, DEEPEST_INDENT);
}

/** The font of a workbook's Normal style: the sizes of looks count from it, and the widths of columns count its digits. */
export interface StandardFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
}

/** What Excel has begun a workbook with since 2007, unless it was set otherwise. */
export const USUAL_FONT: StandardFont = { name: 'Calibri', size: 11 };

const USUAL_HEIGHT = 15;
const PIXELS_A_POINT = 96 / 72;
/** The widths of digits to the size of the font, by the fonts' own tables. */
const DIGIT_WIDTHS: Readonly<Record<string, number>> = {
  ...{ arial: 0.556, calibri: 0.507, cambria: 0.554, 'segoe ui': 0.539, tahoma: 0.546, verdana: 0.636 },
  ...{ 'times new roman': 0.5, 'liberation sans': 0.556, carlito: 0.507 },
};
const USUAL_DIGIT = 0.507;

/**
 * How wide a digit of the font is on the screen, in whole pixels, as Excel counts columns. For a font that is not
 * known, an estimate. Example: Calibri 11 and Arial 10 have 7, Calibri 12 has 8.
 */
export function digitPixels({ name, size }: StandardFont): number {
  return Math.max(1, Math.round(size * PIXELS_A_POINT * (DIGIT_WIDTHS[name.toLowerCase()] ?? USUAL_DIGIT)));
}

/** The height of a row of the font, in points, rather too high than too low. Example: 15 for Calibri 11. */
export function standardHeight({ size }: StandardFont): number {
  return Math.ceil(((size * USUAL_HEIGHT) / USUAL_FONT.size) * 4) / 4;
}

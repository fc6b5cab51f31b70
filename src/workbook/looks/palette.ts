/**
 * The colours of sheets and charts as opaque ARGB: one blue with its tint, greys, and one warm colour for what is
 * worse. In grey print the blue, the grey, the tint and the lightest are told apart by their lightness
 * (L* 37, 53, 75 and 86), and worse by its sign; no pair differs by red and green alone.
 */
export const PALETTE = {
  accent: 'FF2B5C8A',
  /** Headings and the lines under them. */
  accentDark: 'FF1F4467',
  accentSoft: 'FF9BBAD9',
  accentTint: 'FFD5E2EF',
  /** Cells to type in. */
  accentFaint: 'FFEAF1F8',
  warm: 'FFC43501',
  warmSoft: 'FFE9A27E',
  ink: 'FF262626',
  paper: 'FFFFFFFF',
  grey: 'FF595959',
  greyMiddle: 'FF7F7F7F',
  greyLight: 'FFD6D6D6',
  /** What was decided and is not typed over. */
  greyFaint: 'FFF2F2F2',
  link: 'FF115EA3',
  rule: 'FFD9D9D9',
  ruleDark: 'FFA6A6A6',
} as const;

/** A colour as HTML and drawings want it. Example: `FF2B5C8A` is `2B5C8A`. */
export function sixDigits(argb: string): string {
  return argb.slice(2);
}

import type { StyleName } from '../../core/port/style';

/** How a cell looks. What is not given is as in the workbook's own standard cell. */
export interface Look {
  /** The number format code in its en-US form: Swedish Excel shows `#,##0` as `1 234`. */
  readonly format: string;
  readonly bold?: true;
  readonly underline?: true;
  /** Points added to the workbook's standard font size. */
  readonly larger?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: { readonly sides: readonly BorderSide[]; readonly colour: string };
  readonly wrap?: true;
  /** `right` leaves a space to the next column. */
  readonly horizontal?: 'left' | 'right';
  readonly vertical?: 'center';
}

export type BorderSide = 'left' | 'right' | 'top' | 'bottom';

const GENERAL = 'General';
const AMOUNT = '#,##0;[Red]-#,##0';
const AMOUNT_THOUSANDTHS = '#,##0.000;[Red]-#,##0.000';
const AMOUNT_DECIMALS = '#,##0.0;[Red]-#,##0.0';

/** Colours as opaque ARGB: one accent, greys for what is secondary, and three that show how grave. */
const ACCENT = 'FF1F4E5F';
const ACCENT_FILL = 'FFE4EEF1';
const RULE = 'FFB4C5CB';
const GREY = 'FF5A6468';
const LINK = 'FF0B5CAD';
const LOCKED_FILL = 'FFEEF0F1';
const INPUT_FILL = 'FFFFF8E1';
const INPUT_RULE = 'FFD9C88F';

const HEADING_BORDER = { sides: ['bottom'], colour: ACCENT } as const;
const TOTAL_BORDER = { sides: ['top'], colour: ACCENT } as const;
const KEY_BORDER = { sides: ['bottom'], colour: RULE } as const;
const INPUT_BORDER = { sides: ['left', 'right', 'top', 'bottom'], colour: INPUT_RULE } as const;

/** The look of each style that a plan can name. */
export const LOOKS: Readonly<Record<StyleName, Look>> = {
  title: { format: GENERAL, bold: true, larger: 7, colour: ACCENT },
  subtitle: { format: GENERAL, larger: 1, colour: GREY },
  heading: {
    format: GENERAL,
    bold: true,
    colour: ACCENT,
    fill: ACCENT_FILL,
    border: HEADING_BORDER,
    wrap: true,
    vertical: 'center',
  },
  section: { format: GENERAL, bold: true, larger: 1, colour: ACCENT, border: KEY_BORDER },
  text: { format: GENERAL },
  wrapped: { format: GENERAL, wrap: true },
  note: { format: GENERAL, colour: GREY },
  amount: { format: AMOUNT, horizontal: 'right' },
  amountDecimals: { format: AMOUNT_DECIMALS, horizontal: 'right' },
  amountThousandths: { format: AMOUNT_THOUSANDTHS, horizontal: 'right' },
  amountTotal: { format: AMOUNT, bold: true, border: TOTAL_BORDER, horizontal: 'right' },
  amountDecimalsTotal: { format: AMOUNT_DECIMALS, bold: true, border: TOTAL_BORDER, horizontal: 'right' },
  amountThousandthsTotal: { format: AMOUNT_THOUSANDTHS, bold: true, border: TOTAL_BORDER, horizontal: 'right' },
  wholePercentTotal: { format: '0%', bold: true, border: TOTAL_BORDER, horizontal: 'right' },
  rightTextTotal: { format: GENERAL, bold: true, border: TOTAL_BORDER, horizontal: 'right' },
  textTotal: { format: GENERAL, bold: true, border: TOTAL_BORDER },
  share: { format: '0.00%', horizontal: 'right' },
  percent: { format: '0.0%', horizontal: 'right' },
  wholePercent: { format: '0%', horizontal: 'right' },
  rightText: { format: GENERAL, horizontal: 'right' },
  integer: { format: '0', horizontal: 'right' },
  date: { format: 'yyyy-mm-dd', horizontal: 'left' },
  link: { format: GENERAL, underline: true, colour: LINK },
  input: { format: GENERAL, fill: INPUT_FILL, border: INPUT_BORDER, wrap: true },
  inputPercent: { format: '0.0%', fill: INPUT_FILL, border: INPUT_BORDER, horizontal: 'right' },
  inputNumber: { format: GENERAL, fill: INPUT_FILL, border: INPUT_BORDER, horizontal: 'right' },
  inputDate: { format: 'yyyy-mm-dd', fill: INPUT_FILL, border: INPUT_BORDER, horizontal: 'right' },
  locked: { format: AMOUNT, fill: LOCKED_FILL, horizontal: 'right' },
  lockedDecimals: { format: AMOUNT_DECIMALS, fill: LOCKED_FILL, horizontal: 'right' },
  lockedThousandths: { format: AMOUNT_THOUSANDTHS, fill: LOCKED_FILL, horizontal: 'right' },
  lockedText: { format: GENERAL, fill: LOCKED_FILL, horizontal: 'right' },
  good: { format: GENERAL, colour: 'FF1E6B3A', fill: 'FFE6F3EA' },
  warning: { format: GENERAL, colour: 'FF7A4F00', fill: 'FFFDF0D5' },
  error: { format: GENERAL, colour: 'FF9C1C1C', fill: 'FFFBE6E4' },
  keyAmount: {
    format: AMOUNT,
    bold: true,
    larger: 4,
    colour: ACCENT,
    border: KEY_BORDER,
    horizontal: 'right',
  },
  keyText: { format: GENERAL, bold: true, larger: 4, colour: ACCENT, border: KEY_BORDER },
};

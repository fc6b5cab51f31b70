import type { StyleName } from '../../core/port/style';
import { PALETTE } from './palette';

/** How a cell looks. What is not given is as in the workbook's own standard cell. */
export interface Look {
  /** The number format code in its en-US form: Swedish Excel shows `#,##0` as `1 234`. */
  readonly format: string;
  readonly bold?: true;
  /** Points added to the workbook's standard font size; no text becomes smaller than `SMALLEST`. */
  readonly larger?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly borders?: readonly Border[];
  readonly wrap?: true;
  readonly horizontal?: 'left' | 'right' | 'center';
  /** Steps from the cell's left edge. */
  readonly indent?: number;
  /** In the middle where it is not given. */
  readonly vertical?: 'bottom';
}

export type BorderSide = 'left' | 'right' | 'top' | 'bottom';

/** A line along one side of a cell. */
export interface Border {
  readonly side: BorderSide;
  readonly colour: string;
  readonly weight: 'thin' | 'medium' | 'thick';
}

/** Points: what is printed at full size is legible in the board's papers. */
export const SMALLEST = 9;

/** The size of a look's text by the workbook's own. Example: a note is 9 points where that is 11, and where it is 10. */
export function textSize({ larger = 0 }: Pick<Look, 'larger'>, standard: number): number {
  return larger < 0 ? Math.min(standard, Math.max(SMALLEST, standard + larger)) : standard + larger;
}

const GENERAL = 'General';
/** A minus as it is printed, in quotes: it is no sign that a number format knows. */
const signed = (digits: string, plus = '') => `${plus}${digits};"−"${digits};0`;
const AMOUNT = signed('#,##0');
const DECIMALS = '#,##0.0;"−"#,##0.0';
const THOUSANDTHS = '#,##0.000;"−"#,##0.000';
const DEVIATION = signed('#,##0', '+');
const DEVIATION_DECIMALS = '+#,##0.0;"−"#,##0.0;0.0';
const DEVIATION_THOUSANDTHS = '+#,##0.000;"−"#,##0.000;0.000';
const DAY = 'yyyy-mm-dd';
const PERCENT = '0.0 %;"−"0.0 %';
const WHOLE_PERCENT = '0 %';
const SHARE = '0.00 %';

const line = (side: BorderSide, colour: string, weight: Border['weight'] = 'thin'): Border => ({
  ...{ side, colour, weight },
});
const ROW = [line('bottom', PALETTE.rule)];
const SUM = [line('top', PALETTE.ink)];
const RESULT = [line('top', PALETTE.ink), line('bottom', PALETTE.ink, 'medium')];
const UNDER_SECTION = [line('bottom', PALETTE.accentDark, 'medium')];

const number = (format: string): Look => ({ format, horizontal: 'right', borders: ROW });
const total = (format: string): Look => ({ format, horizontal: 'right', bold: true, borders: SUM });
const result = (format: string): Look => ({ format, horizontal: 'right', bold: true, borders: RESULT });
const input = (format: string): Look => ({ format, fill: PALETTE.accentFaint, borders: ROW });
const locked = (format: string): Look => ({ format, fill: PALETTE.greyFaint, borders: ROW, horizontal: 'right' });
/** A word that is the same however it is coloured: its edge shows how grave it is. */
const grave = (colour: string): Look => ({
  ...{ format: GENERAL, bold: true, borders: [line('left', colour, 'thick'), ...ROW] },
});

/** The look of each style that a plan can name. */
export const LOOKS: Readonly<Record<StyleName, Look>> = {
  title: { format: GENERAL, bold: true, larger: 5, colour: PALETTE.ink },
  reportTitle: { format: GENERAL, bold: true, larger: 9, colour: PALETTE.ink },
  subtitle: { format: GENERAL, colour: PALETTE.grey },
  lead: { format: GENERAL, colour: PALETTE.grey, wrap: true },
  intro: { format: GENERAL, larger: -2, colour: PALETTE.grey, wrap: true },
  over: { format: GENERAL, larger: -1, colour: PALETTE.grey },
  overRight: { format: GENERAL, larger: -1, colour: PALETTE.grey, horizontal: 'right' },
  verdict: {
    ...{ format: GENERAL, bold: true, larger: 1, colour: PALETTE.ink, fill: PALETTE.accentTint },
    ...{ wrap: true, indent: 1, horizontal: 'left' },
  },
  heading: {
    ...{ format: GENERAL, larger: -2, colour: PALETTE.grey, wrap: true, vertical: 'bottom' },
    borders: [line('bottom', PALETTE.ruleDark)],
  },
  section: { format: GENERAL, bold: true, larger: 1, colour: PALETTE.accentDark, borders: UNDER_SECTION },
  sectionNote: {
    ...{ format: GENERAL, larger: -2, colour: PALETTE.grey, borders: UNDER_SECTION },
    ...{ horizontal: 'right', vertical: 'bottom' },
  },
  text: { format: GENERAL, borders: ROW },
  item: { format: GENERAL, borders: ROW, indent: 1, horizontal: 'left', wrap: true },
  wrapped: { format: GENERAL, wrap: true, borders: ROW },
  note: { format: GENERAL, larger: -2, colour: PALETTE.grey },
  paragraph: { format: GENERAL, wrap: true },
  amount: number(AMOUNT),
  amountDecimals: number(DECIMALS),
  amountThousandths: number(THOUSANDTHS),
  amountTotal: total(AMOUNT),
  amountDecimalsTotal: total(DECIMALS),
  amountThousandthsTotal: total(THOUSANDTHS),
  amountResult: result(AMOUNT),
  amountDecimalsResult: result(DECIMALS),
  deviation: number(DEVIATION),
  deviationDecimals: number(DEVIATION_DECIMALS),
  deviationThousandths: number(DEVIATION_THOUSANDTHS),
  deviationTotal: total(DEVIATION),
  deviationDecimalsTotal: total(DEVIATION_DECIMALS),
  deviationThousandthsTotal: total(DEVIATION_THOUSANDTHS),
  deviationResult: result(DEVIATION),
  deviationDecimalsResult: result(DEVIATION_DECIMALS),
  softText: { format: GENERAL, colour: PALETTE.grey, borders: ROW },
  softAmount: { ...number(AMOUNT), colour: PALETTE.grey },
  softAmountDecimals: { ...number(DECIMALS), colour: PALETTE.grey },
  wholePercentTotal: total(WHOLE_PERCENT),
  wholePercentResult: result(WHOLE_PERCENT),
  rightTextTotal: total(GENERAL),
  textTotal: { format: GENERAL, bold: true, borders: SUM },
  textResult: { format: GENERAL, bold: true, borders: RESULT },
  share: number(SHARE),
  shareTotal: total(SHARE),
  percent: number(PERCENT),
  percentTotal: total(PERCENT),
  wholePercent: number(WHOLE_PERCENT),
  rightText: number(GENERAL),
  yesNo: { format: GENERAL, horizontal: 'center', borders: ROW },
  integer: number('0'),
  date: { format: DAY, horizontal: 'left', borders: ROW },
  link: { format: GENERAL, colour: PALETTE.link, borders: ROW },
  input: { ...input(GENERAL), wrap: true },
  inputPercent: { ...input(PERCENT), horizontal: 'right' },
  inputNumber: { ...input(GENERAL), horizontal: 'right' },
  inputDate: { ...input(DAY), horizontal: 'right' },
  locked: locked(AMOUNT),
  lockedDecimals: locked(DECIMALS),
  lockedThousandths: locked(THOUSANDTHS),
  lockedText: locked(GENERAL),
  warning: grave(PALETTE.warmSoft),
  error: grave(PALETTE.warm),
  information: { format: GENERAL, borders: [line('left', PALETTE.greyLight, 'thick'), ...ROW] },
  keyAmount: { ...number(AMOUNT), bold: true, larger: 3 },
  keyText: { format: GENERAL, bold: true, larger: 3, borders: ROW },
};

import { isBirth, isPersonalNumber } from './personal-digits';

/** A way to write the number of a person, and what its signs must be for it to be one. */
export interface NumberShape {
  /** Global; matched in plain text (`plainText`). */
  readonly pattern: RegExp;
  readonly isOne: (match: Match) => boolean;
}

/** What a shape has matched. */
export interface Match {
  readonly written: string;
  readonly before: string;
  readonly after: string;
}

/** Between the date and the last four: nothing, or any two signs but a comma, which is the sign of decimals. */
const BREAK = ' ?[^0-9a-zåäö, ]{0,2} ?';
/** Between the parts of the date. */
const PART = '(?: ?[-./_] ?| )';
const CENTURY = '(?:1[89]|20)';
const YEAR = `${CENTURY}?\\d\\d`;

/** The sum of money, telephone, account, or firm that digits without a dash are as likely to be. */
const MONEY_AFTER = /^(?:[.,]\d| ?(?:kr|kronor|tkr|mkr|sek|%|:-)(?![a-zåäö]))/i;
const FIGURE_BEFORE = /(?:\d[.,]|^[-+] ?)$/;
const OTHER_BEFORE =
  /(?:tel|mobil|fax|konto|belopp|summa|kr|sek|bankgiro|plusgiro|bg|pg|org|ocr|faktura|dnr|diarie|projekt)[a-zåäö]*[^a-zåäö\d]{0,4}$/i;
/** The rest of a second date, as in a period. */
const DATE_AFTER = /^[-./]\d\d(?!\d)/;

/** The ten characters that distinguish one person from another, however the number is written. */
export function signsOf(written: string): string {
  return written
    .replace(/[^0-9a-z]/gi, '')
    .slice(-10)
    .toUpperCase();
}

const isValid = ({ written }: Match) => isPersonalNumber(signsOf(written));

/** Digits in a row, or with a space alone, may be another number. */
function isNoOther({ written, before, after }: Match): boolean {
  if (/[^\d ]/.test(written)) return true;
  return !MONEY_AFTER.test(after) && !FIGURE_BEFORE.test(before) && !OTHER_BEFORE.test(before);
}

const shape = (pattern: string, isOne: NumberShape['isOne']): NumberShape => ({
  pattern: new RegExp(`(?<!\\d)(?:${pattern})(?!\\d)`, 'gi'),
  isOne,
});

const COMPACT = `${YEAR}\\d{4}`;
const PARTED = `${YEAR}${PART}\\d\\d${PART}\\d\\d`;

/** The numbers that their own digits show, whatever is beside them. */
export const NUMBER_SHAPES: readonly NumberShape[] = [
  shape(`${COMPACT}${BREAK}\\d{4}`, (match) => isValid(match) && isNoOther(match)),
  shape(`${COMPACT} ?[-+] ?\\d\\d[ -]\\d\\d`, isValid),
  shape(`${PARTED}${BREAK}\\d{4}`, (match) => isValid(match) && isNoOther(match) && !DATE_AFTER.test(match.after)),
  shape(
    `${CENTURY}\\d\\d${PART}\\d{4}${PART}\\d{4}`,
    (match) => isValid(match) && isNoOther(match) && !/\d ?$/.test(match.before) && !/^[ -]?\d/.test(match.after),
  ),
  shape(`(?:\\d${PART}){9}(?:\\d${PART}\\d${PART})?\\d`, isValid),
  // A temporary number has a letter, T or R, in the place of the first of the last four, and no check digit.
  shape(`(?:${COMPACT}|${PARTED}) ?[-+] ?(?:[TR]\\d{3}|TF\\d\\d)(?![a-zåäö])`, ({ written }) =>
    isBirth(signsOf(written)),
  ),
  shape(`${CENTURY}\\d{6}[TR]\\d{3}(?![a-zåäö])`, ({ written }) => isBirth(signsOf(written))),
];

const ANY_FOUR = '(?=[a-z]{0,3}\\d)[0-9a-z]{4}(?![0-9a-z])';

/** What is a number of a person because a heading says so: with a wrong check digit, or a reserve number. */
export const HEADED_SHAPE: NumberShape = shape(
  `(?:\\d\\d)?(?:\\d{6}|\\d\\d${PART}\\d\\d${PART}\\d\\d)[ ,]?${BREAK}${ANY_FOUR}`,
  () => true,
);

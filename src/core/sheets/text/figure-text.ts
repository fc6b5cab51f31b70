import { EXCEL_LIMITS } from '../../cells/excel-limits';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import type { Phrase } from '../../figures/phrase';
import { aroundSize, phraseText } from '../../figures/phrase';

/** How a figure is shown: an amount with its sign, its size alone, a count, a whole percent, a number without unit, or a word. */
export type TextFormat =
  | { readonly kind: 'amount' | 'size'; readonly unit: string; readonly decimals: number }
  | { readonly kind: 'count'; /** Counts from 1 up to this are not told. */ readonly threshold: number }
  | { readonly kind: 'percent' | 'number' }
  /** A number of things, by the words for one and for several. Example: `1 varning`. */
  | { readonly kind: 'things'; readonly words: readonly [string, string] }
  /** The first where the number is at least 0, else the second. */
  | { readonly kind: 'word'; readonly words: readonly [string, string] }
  | LineFormat
  /** An amount in words that differ by its sign. */
  | ({ readonly kind: 'phrase' } & Phrase)
  | { readonly kind: 'text' };

/** A line of the forecast by its name: how much better or worse it is than its budget, and why. */
interface LineFormat {
  readonly kind: 'line';
  readonly label: string;
  /** Empty for none. */
  readonly reason: string;
  readonly unit: string;
  readonly decimals: number;
  /** What follows an amount of at least 0, and one below; `null` for a line that is named as long as it is better. */
  readonly words: readonly [string, string] | null;
}

const SPACE = '\u00a0';
const MINUS = '\u2212';

/**
 * What replaces a count that is not shown. It is the same for a small count and for one that a small one could be
 * worked out from: to show which is which would show more than the public sheet does.
 */
export const HIDDEN_COUNT = 'ett dolt antal';
/** What replaces a percent of counts that are not shown, or of too few. */
export const HIDDEN_SHARE = 'en dold andel';

/** A figure from here on, which no budget has, is a number of something else in a wrong cell. */
const UNREASONABLE = new Decimal('1e15');
const UNREASONABLE_TEXT = 'ett orimligt stort tal';

/** The decimals that a figure is shown with. */
export function decimalsOf(format: TextFormat): number {
  return 'decimals' in format ? format.decimals : 0;
}

/** As much of a text as Excel takes in a formula; no letter of two parts is cut in half. */
const PART = new RegExp(`[\\s\\S]{1,${EXCEL_LIMITS.literal}}(?![\\udc00-\\udfff])`, 'g');

/** Words as they are in a formula, in parts that Excel takes. */
export function literal(text: string): string {
  const parts = text.match(PART) ?? [''];
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('&');
}

/** What is before and after the amount and the words of a line. */
function lineWords({ label, reason }: LineFormat): readonly [string, string] {
  return [`${label} `, reason === '' ? '' : ` (${reason})`];
}

/** The words after a line's amount, with the space before them. */
function wordsAfter({ words }: LineFormat, value: Decimal): string {
  return words === null ? '' : ` ${words[value.isNegative() ? 1 : 0]}`;
}

function numberText(value: Decimal, format: Exclude<TextFormat, { kind: 'text' | 'word' }>): string {
  if (value.abs().gte(UNREASONABLE)) return UNREASONABLE_TEXT;
  const shown = formatSwedish(format.kind === 'amount' ? value : value.abs(), { decimals: decimalsOf(format) });
  switch (format.kind) {
    case 'amount':
    case 'size':
      return `${shown}${SPACE}${format.unit}`;
    case 'line': {
      const [before, after] = lineWords(format);
      return `${before}${shown}${SPACE}${format.unit}${wordsAfter(format, value)}${after}`;
    }
    case 'phrase':
      return phraseText(value, format);
    case 'count':
      return value.gt(0) && value.lt(format.threshold) ? HIDDEN_COUNT : shown;
    case 'percent':
      return `${shown}${SPACE}%`;
    case 'things':
      return `${shown}${SPACE}${format.words[value.eq(1) ? 0 : 1]}`;
    case 'number':
      return shown;
  }
}

/** A figure as the text shows it. Example: -821 as an amount in tkr is `−821 tkr`, its size `821 tkr`. */
export function figureText(value: Decimal | string, format: TextFormat): string {
  if (typeof value === 'string') return value;
  if (format.kind === 'word') return format.words[value.isNegative() ? 1 : 0];
  return format.kind === 'text' ? formatSwedish(value) : numberText(value, format);
}

/** The size that a figure is shown with, rounded. Example: `IF(ISNUMBER(D12),ROUND(ABS(D12),0),"")`. */
export function roundedFormula(valueCell: string, format: TextFormat): string {
  return `IF(ISNUMBER(${valueCell}),ROUND(ABS(${valueCell}),${decimalsOf(format)}),"")`;
}

/** The powers of ten at which a whole number gets another group, largest first. */
const GROUPS = [12, 9, 6, 3];

/** A whole number in groups of three by no-break spaces, whatever language Excel speaks. */
function grouped(whole: string): string {
  const below = (power: number) => `RIGHT("000"&INT(MOD(${whole},${10 ** (power + 3)})/${10 ** power}),3)`;
  return GROUPS.reduceRight((otherwise, power) => {
    const rest = Array.from({ length: power / 3 }, (_, index) => below(power - 3 * (index + 1)));
    const groups = [`INT(${whole}/${10 ** power})`, ...rest].join(`&"${SPACE}"&`);
    return `IF(${whole}>=${10 ** power},${groups},${otherwise})`;
  }, `""&${whole}`);
}

/** A number of no sign as Swedish text, by a cell that holds it rounded. */
export function numberFormula(rounded: string, decimals: number): string {
  if (decimals === 0) return grouped(rounded);
  const scale = 10 ** decimals;
  const rest = `ROUND((${rounded}-INT(${rounded}))*${scale},0)`;
  return `${grouped(`INT(${rounded})`)}&","&RIGHT("${'0'.repeat(decimals)}"&${rest},${decimals})`;
}

/** The cells of a figure: its value, its size rounded, and below what counts are not shown. */
export interface FigureCells {
  readonly value: string;
  readonly rounded: string;
  readonly threshold: string;
}

/** The formula of what `phraseText` gives. */
function phraseFormula({ value, rounded }: FigureCells, { unit, words: [above, below, none] }: Phrase, shown: string) {
  const worded = (words: string) => {
    const [before, after] = aroundSize(words);
    return `${literal(before)}&${shown}&${literal(`${SPACE}${unit}${after}`)}`;
  };
  return `IF(${rounded}=0,${literal(none)},IF(${value}<0,${worded(below)},${worded(above)}))`;
}

function shownFormula(cells: FigureCells, format: Exclude<TextFormat, { kind: 'text' | 'word' }>): string {
  const { value, rounded, threshold } = cells;
  const shown = numberFormula(rounded, decimalsOf(format));
  switch (format.kind) {
    case 'amount':
      return `IF(AND(${value}<0,${rounded}>0),"${MINUS}","")&${shown}&"${SPACE}${format.unit}"`;
    case 'size':
      return `${shown}&"${SPACE}${format.unit}"`;
    case 'line': {
      const [before, after] = lineWords(format);
      const { words } = format;
      const word = words === null ? '' : `&IF(${value}<0,${literal(` ${words[1]}`)},${literal(` ${words[0]}`)})`;
      return `${literal(before)}&${shown}&"${SPACE}${format.unit}"${word}${after === '' ? '' : `&${literal(after)}`}`;
    }
    case 'phrase':
      return phraseFormula(cells, format, shown);
    case 'count':
      return `IF(AND(${value}>0,${value}<${threshold}),"${HIDDEN_COUNT}",${shown})`;
    case 'percent':
      return `${shown}&"${SPACE}%"`;
    case 'things':
      return `${shown}&IF(${rounded}=1,${literal(SPACE + format.words[0])},${literal(SPACE + format.words[1])})`;
    case 'number':
      return shown;
  }
}

/** What replaces a figure that is missing. Example: `[saknas: index]`. */
export function missingText(name: string): string {
  return `[saknas: ${name}]`;
}

/**
 * The formula of what `figureText` gives, and of what replaces the figure when its cell holds no number any more.
 * TEXT would do, but its codes differ between the languages of Excel.
 */
export function textFormula(cells: FigureCells, name: string, format: TextFormat): string {
  if (format.kind === 'text') return cells.value;
  const shown =
    format.kind === 'word'
      ? `IF(${cells.value}<0,"${format.words[1]}","${format.words[0]}")`
      : `IF(ABS(${cells.value})>=${UNREASONABLE.toFixed()},"${UNREASONABLE_TEXT}",${shownFormula(cells, format)})`;
  // A cost that is no longer below its budget is none of those that fall.
  const isBetterOnly = format.kind === 'line' && format.words === null;
  const test = isBetterOnly ? `IF(ISNUMBER(${cells.value}),${cells.value}>0,FALSE)` : `ISNUMBER(${cells.value})`;
  return `IF(${test},${shown},"${missingText(name)}")`;
}

import type { Basis, YearSoFar, YearSpan } from '../../documents/budget';
import type { Unit } from '../../figures/unit';
import {
  BUDGET_WORDS,
  DIFFERENCE_WORDS,
  FORECAST_WORDS,
  OUTTURN_WORDS,
  PERIOD_WORDS,
  POPULATION_WORDS,
  SHARE_WORDS,
  TOTAL_WORDS,
} from './lexicon';
import { monthsInText } from './calendar/months-in-text';
import { mentions } from './phrases';
import { normalizeText, wordsOf } from './text';
import { unitInText } from './unit-text';

const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;
const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const SPAN = /(?<!\d)((?:19|20)\d{2})\s*[-–—/]\s*((?:19|20)\d{2}|\d{2})(?![\d-])/;
/** Longer texts are titles and sentences, not headings of a column. */
const LONGEST_HEADING = 40;

/** What the heading of a column states. */
export interface Heading {
  readonly year: number | null;
  readonly span: YearSpan | null;
  readonly basis: Basis | null;
  readonly content: 'amount' | 'share' | 'other';
  readonly unit: Unit | null;
  /** True for a part of a year (`Utfall jan-apr 2021`): its figures are no year's figures. */
  readonly partOfYear: boolean;
  /** The beginning of a year for a column of opening amounts; `null` for a whole year or another part of it. */
  readonly soFar: YearSoFar | null;
}

/** True for a whole number that can be a year. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** The years that a text names: `Budget 2019-2021` is a span, `Utfall 2018` one year. */
export function yearsInText(text: string): { year: number | null; span: YearSpan | null } {
  const [, first, second] = SPAN.exec(text) ?? [];
  if (first !== undefined && second !== undefined) {
    const to = Number(second.length === 2 ? first.slice(0, 2) + second : second);
    if (to > Number(first)) return { year: null, span: { from: Number(first), to } };
  }
  const years = [...new Set(text.match(YEARS) ?? [])].map(Number).filter(isYear);
  const [year = null] = years;
  return years.length <= 1
    ? { year, span: null }
    : { year: null, span: { from: Math.min(...years), to: Math.max(...years) } };
}

/** Two digits after a dash or an apostrophe, or four that are no year of a budget. */
const UNREAD_YEAR = /(?<![\d-])(?:[-–'’]\d{2}|\d{4})(?![\d-])/;

/** True for a text without a year that has something like one: `Budget -21`, `Budget 1899`. */
export function hasUnreadYear(text: string): boolean {
  const { year, span } = yearsInText(text);
  return year === null && span === null && UNREAD_YEAR.test(text);
}

/** The basis that a text names: `Bokslut 2018` is an outturn. */
export function basisInText(text: string): Basis | null {
  const words = wordsOf(text);
  if (mentions(words, FORECAST_WORDS)) return 'forecast';
  if (mentions(words, OUTTURN_WORDS)) return 'outturn';
  if (mentions(words, BUDGET_WORDS)) return 'budget';
  return mentions(words, TOTAL_WORDS) ? 'sum' : null;
}

/** The part of a year that a text names; `null` for none. A part that does not begin in January is not a year so far. */
export function partInText(text: string, year: number | null): { readonly soFar: YearSoFar | null } | null {
  const months = monthsInText(text);
  if (months === null)
    return mentions(wordsOf(text), PERIOD_WORDS) ? { soFar: { year, months: null, isOwn: true } } : null;
  const { first, last } = months;
  if (first === 1 && last === 12) return null;
  return { soFar: first === 1 ? { year, months: last, isOwn: true } : null };
}

/**
 * A column's heading from the texts of its header rows, topmost first.
 * Example: `['2018', 'Prognos']` is year 2018, basis forecast.
 */
export function readHeading(texts: readonly string[]): Heading {
  const text = texts.join(' ');
  const words = wordsOf(text);
  const share = text.includes('%') || mentions(words, SHARE_WORDS);
  const other = mentions(words, DIFFERENCE_WORDS) || mentions(words, POPULATION_WORDS);
  const { year, span } = yearsInText(text);
  const basis = basisInText(text);
  const part = partInText(text, year);
  // A forecast is for the whole year, whenever it was made.
  const partOfYear = part !== null && basis !== 'forecast';
  return {
    year: partOfYear ? null : year,
    span,
    basis,
    content: share ? 'share' : other ? 'other' : 'amount',
    unit: unitInText(text),
    partOfYear,
    soFar: part?.soFar ?? null,
  };
}

/** True if a text can head a column of figures: it names a year, a basis, a unit or `belopp`. */
export function isHeadingText(text: string): boolean {
  const plain = normalizeText(text);
  if (plain === '' || plain.length > LONGEST_HEADING) return false;
  const { year, span } = yearsInText(plain);
  if (year !== null || span !== null || basisInText(plain) !== null) return true;
  return plain === 'belopp' || (unitInText(plain) !== null && !/\d/.test(plain));
}

/** The years that a title is about: a day is when something was decided, no year that is planned for. Example: `Budget 2031, beslutad 2030-11-27` is about 2031. */
export function yearsPlanned(text: string): ReturnType<typeof yearsInText> {
  return yearsInText(text.replace(/\d{4}-\d{2}-\d{2}/g, ' '));
}

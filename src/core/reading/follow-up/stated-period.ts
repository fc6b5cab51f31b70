import type { Period } from '../../documents/period';
import type { YearPart } from '../table/calendar/period-text';
import { isOfAccumulated, yearPartIn } from '../table/calendar/period-text';
import { yearsInText } from '../table/heading';

const WHOLE_YEAR: YearPart = { first: 1, last: 3 };

/** Texts of a table, nearest first, and the labels of its rows. */
export interface PeriodTexts {
  readonly headings: readonly string[];
  readonly rows: readonly string[];
  /** The sheet's name. */
  readonly sheet: string;
}

/**
 * The first part stated, or the one from January that ends with it where the rows state that, or a heading does with
 * the word for it: a title `januari-augusti` may be over a table for each tertial.
 */
function partIn({ headings, rows, sheet }: PeriodTexts): YearPart | null {
  const nearest = [...headings, ...rows, sheet].map(yearPartIn).find((part) => part !== null) ?? null;
  const isUntil = (part: YearPart | null) => part !== null && part.first === 1 && part.last === nearest?.last;
  const accumulated = [...rows, ...headings.filter(isOfAccumulated)].map(yearPartIn).find(isUntil);
  return accumulated ?? nearest;
}

/**
 * The period that a table's own texts state; the whole year where none states a part of it.
 * Example: `Tertial 2` and then `Torget, ackumulerat januari-augusti 2021` are the first two tertials of 2021.
 */
export function statedPeriod(texts: PeriodTexts): { readonly period: Period; readonly periodIsStated: boolean } {
  const part = partIn(texts);
  const all = [...texts.headings, ...texts.rows, texts.sheet];
  const year = all.map((text) => yearsInText(text).year).find((found) => found !== null) ?? null;
  return { period: { year, ...(part ?? WHOLE_YEAR) }, periodIsStated: part !== null || year !== null };
}

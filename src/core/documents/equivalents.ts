import type { CellRange } from '../cells/address';
import { Decimal } from '../figures/decimal';
import type { Figure } from './budget';
import type { SexOrTotal } from './measure';

/** The kinds of support that SCB counts in full-year equivalents. */
export const SUPPORT_KINDS = [
  ...(['sickPay', 'disability', 'unemployment', 'programmes', 'assistance', 'establishment'] as const),
] as const;

/** What a figure counts: a kind of support, all of them, the population, or the part of it on support. */
export type SupportContent = (typeof SUPPORT_KINDS)[number] | 'all' | 'population' | 'share';

/** Months of a year, both included, January 1. */
export interface SupportPeriod {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

/** One figure of the table, and what it is of. */
export interface SupportFigure {
  readonly content: SupportContent;
  /** The words for it in the table: `Ekonomiskt bistånd`. */
  readonly label: string;
  /** The kommun, without its code; empty where the table is of one place that no column names. */
  readonly region: string;
  readonly sex: SexOrTotal;
  /** `20-64`; `null` where nothing states it. */
  readonly age: string | null;
  readonly period: SupportPeriod;
  readonly heading: string;
  readonly figure: Figure;
}

/** SCB's table of full-year equivalents: what public support comes to, by place, sex, age and month. */
export interface EquivalentsDocument {
  readonly kind: 'equivalents';
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  readonly figures: readonly SupportFigure[];
}

/** True for a mark that statistics put where there is no figure: `..`, `.` or `:`. A dash is no such mark: it is nought. */
export function isMissingMark(text: string): boolean {
  return /^(?:\.{1,6}|:|…)$/.test(text.trim());
}

/** The same for the same place, sex, age and months, different for different ones. */
export function supportPlace({ region, sex, age, period }: SupportFigure): string {
  return [region, sex, age ?? '', period.year, period.first, period.last].join('|');
}

/** A month of fewer on support may truly have none; one among months of more has lost its count. */
const NOTICED = new Decimal(50);

/**
 * True for a nought of economic assistance where all other months of the place have more than fifty: what a
 * municipality has not reported is printed as 0. Example: December 2017 in SCB's table.
 */
export function isLostCount(figure: SupportFigure, { figures }: Pick<EquivalentsDocument, 'figures'>): boolean {
  if (figure.content !== 'assistance' || figure.figure.amount?.isZero() !== true) return false;
  const others = figures.filter(
    ({ content, region, sex, age, figure: { amount } }) =>
      content === 'assistance' &&
      region === figure.region &&
      sex === figure.sex &&
      age === figure.age &&
      amount !== null,
  );
  const counted = others.flatMap(({ figure: { amount } }) => (amount === null || amount.isZero() ? [] : [amount]));
  return counted.length > 0 && counted.every((amount) => amount.gt(NOTICED));
}

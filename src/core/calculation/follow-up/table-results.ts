import type { Figure } from '../../documents/budget';
import type { FollowUpDocument, FollowUpLine } from '../../documents/follow-up';
import type { Measure, SexOrTotal } from '../../documents/measure';
import { MEASURES, PERCENT_MEASURES } from '../../documents/measure';
import { comparePeriods, periodKey } from '../../documents/period';
import type { Count, FollowUpResult, MeasureCounts } from './follow-up-results';
import { ALL_UNITS } from './follow-up-results';

/**
 * A part of a whole in whole percent, half up; `null` of nothing.
 * Example: 2 of 16 are 13 %.
 */
export function wholePercent(part: number, whole: number): number | null {
  return whole <= 0 ? null : Math.floor((200 * part + whole) / (2 * whole));
}

type Counts = Readonly<Record<SexOrTotal, Count | null>>;

/** A count as it is in its cell; `null` for what is no whole number of persons. */
function countOf(sheet: string, figure: Figure | null): Count | null {
  const amount = figure?.amount;
  if (!figure || !amount?.isInteger() || amount.lt(0)) return null;
  const at = { sheet, row: figure.row, column: figure.column };
  return { value: amount.toNumber(), source: { kind: 'cell', at, live: figure.state === 'number' } };
}

/** The sum of counts; `null` if one of them is not there. */
function sumOf(counts: readonly (Count | null)[]): Count | null {
  const known = counts.filter((count) => count !== null);
  if (known.length < counts.length || known.length === 0) return null;
  return { value: known.reduce((sum, { value }) => sum + value, 0), source: { kind: 'sum' } };
}

function countsOf({ sheet }: FollowUpDocument, line: FollowUpLine): Counts {
  const [women, men] = [countOf(sheet, line.women), countOf(sheet, line.men)];
  return { women, men, total: countOf(sheet, line.total) ?? sumOf([women, men]) };
}

/** The rows of a result with their percents of the exits. */
export function withPercents(rows: readonly (Counts & { readonly measure: Measure })[]): MeasureCounts[] {
  const exits = rows.find(({ measure }) => measure === 'exits')?.total?.value ?? null;
  return rows.map((row) => ({
    ...row,
    percent:
      exits === null || row.total === null || !PERCENT_MEASURES.includes(row.measure)
        ? null
        : wholePercent(row.total.value, exits),
  }));
}

function unitResult(document: FollowUpDocument): FollowUpResult {
  const rows = MEASURES.flatMap((measure) => {
    const line = document.lines.find((each) => each.measure === measure);
    return line === undefined ? [] : [{ measure, ...countsOf(document, line) }];
  });
  const { unit, period, sheet } = document;
  return { unit, scope: document.isTotal ? 'all' : 'unit', period, sheet, rows: withPercents(rows) };
}

/** True for a total of some of the period's units and not all. */
function isOfSome({ isTotal, adds }: FollowUpDocument, units: readonly FollowUpResult[]): boolean {
  return isTotal && adds !== null && units.some(({ unit }) => !adds.includes(unit));
}

/** All units of a period together: counts added, never percents averaged. A count that one unit lacks is not added. */
export function sumOfUnits(units: readonly FollowUpResult[]): FollowUpResult[] {
  const [first] = units;
  if (first === undefined) return [];
  const rows = MEASURES.flatMap((measure) => {
    const own = units.map(({ rows: all }) => all.find((row) => row.measure === measure));
    if (own.every((row) => row === undefined)) return [];
    const sum = (column: SexOrTotal) => sumOf(own.map((row) => row?.[column] ?? null));
    return [{ measure, women: sum('women'), men: sum('men'), total: sum('total') }];
  });
  return [{ unit: ALL_UNITS, scope: 'all', period: first.period, sheet: first.sheet, rows: withPercents(rows) }];
}

/** The results of one period. */
function periodResults(documents: readonly FollowUpDocument[]): FollowUpResult[] {
  const units = documents.filter(({ isTotal }) => !isTotal).map(unitResult);
  if (units.length === 0) return documents.map((document) => ({ ...unitResult(document), unit: ALL_UNITS }));
  const groups = documents
    .filter((document) => isOfSome(document, units))
    .map((document) => ({ ...unitResult(document), scope: 'group' as const }));
  return [...units, ...groups, ...sumOfUnits(units)];
}

/**
 * The counts of follow-up tables, by period: each unit, printed totals of some of them, then all units together. A
 * printed total of all is used only where no unit of its period has a table.
 */
export function tableResults(documents: readonly FollowUpDocument[]): FollowUpResult[] {
  const periods = [...new Map(documents.map(({ period }) => [periodKey(period), period])).values()];
  return periods
    .sort(comparePeriods)
    .flatMap((period) =>
      periodResults(documents.filter((document) => periodKey(document.period) === periodKey(period))),
    );
}

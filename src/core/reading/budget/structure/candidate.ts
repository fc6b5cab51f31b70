import type { Term } from '../../../documents/budget';
import { linePrint } from '../../../documents/line-print';
import { agrees } from '../../../figures/agreement';
import { Decimal } from '../../../figures/decimal';
import type { TableLine } from '../table-line';
import { amountAt, lineDecimals } from '../table-line';

/** A way in which a total might be made of other lines. */
export interface TotalCandidate {
  readonly terms: readonly Term[];
}

/** How a candidate fares over the columns. */
export interface Score {
  /** Columns in which all amounts are known and not all zero. */
  readonly informative: number;
  readonly holding: number;
  /** Different totals among the holding columns: equal columns are one piece of evidence. */
  readonly distinct: number;
}

/** The lines and the indexes of the columns that hold amounts. */
export interface Sheet {
  readonly lines: readonly TableLine[];
  readonly columns: readonly number[];
  /** What distinguishes each line from others of the same label and amounts; `null` for a line without either. */
  readonly prints: readonly (string | null)[];
}

/** The lines and the columns of amounts, by index, of a table. */
export function sheetOf(lines: readonly TableLine[], columns: readonly number[]): Sheet {
  const printOf = ({ label, figures }: TableLine) =>
    linePrint(
      label.text,
      columns.map((column) => figures[column]),
    );
  return { lines, columns, prints: lines.map(printOf) };
}

/** The signed sum of the terms in a column; `null` if one of them cannot be read. */
function sumTerms(sheet: Sheet, terms: readonly Term[], column: number): Decimal | null {
  let sum = new Decimal(0);
  for (const { line, sign } of terms) {
    const amount = amountAt(sheet.lines[line] ?? { figures: [] }, column);
    if (amount === null) return null;
    sum = sum.plus(amount.times(sign));
  }
  return sum;
}

function isAllZero(sheet: Sheet, terms: readonly Term[], column: number): boolean {
  return terms.every(({ line }) => amountAt(sheet.lines[line] ?? { figures: [] }, column)?.isZero() ?? true);
}

/** Counts the columns in which the total equals the candidate's signed sum. */
export function score(sheet: Sheet, total: number, candidate: TotalCandidate): Score {
  const holdingTotals = new Set<string>();
  let informative = 0;
  let holding = 0;
  const decimals = lineDecimals(sheet.lines[total], sheet.columns);
  for (const column of sheet.columns) {
    const published = amountAt(sheet.lines[total] ?? { figures: [] }, column);
    const sum = sumTerms(sheet, candidate.terms, column);
    const trivial = published?.isZero() === true && isAllZero(sheet, candidate.terms, column);
    if (published === null || sum === null || trivial) continue;
    informative += 1;
    if (!agrees(published, sum, decimals)) continue;
    holding += 1;
    holdingTotals.add(published.toString());
  }
  return { informative, holding, distinct: holdingTotals.size };
}

/** The candidate that holds in most columns; the earlier one where two hold equally often. */
export function bestCandidate(
  sheet: Sheet,
  total: number,
  candidates: readonly TotalCandidate[],
): { candidate: TotalCandidate; score: Score } | null {
  let best: { candidate: TotalCandidate; score: Score } | null = null;
  for (const candidate of candidates) {
    const candidateScore = score(sheet, total, candidate);
    if (best === null || candidateScore.holding > best.score.holding) best = { candidate, score: candidateScore };
  }
  return best;
}

/** All of the lines, added. */
export function added(lines: readonly number[]): TotalCandidate {
  return { terms: lines.map((line) => ({ line, sign: 1 })) };
}

/** The first line less the others. */
export function lessOthers(lines: readonly number[]): TotalCandidate {
  return { terms: lines.map((line, index) => ({ line, sign: index === 0 ? 1 : -1 })) };
}

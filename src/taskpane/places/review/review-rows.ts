import type { CellReference, Finding } from '../../../core/documents/finding';
import { cellKey } from '../../../core/documents/finding';
import { grouped } from '../../../core/figures/grouped';
import type { Severity } from '../../../core/rules/checks/check';
import type { FindingReview, ReviewedFinding } from '../../../core/sheets/findings/open-findings';
import { openCauses } from '../../../core/sheets/findings/open-findings';

/** A row of the list: one finding, or the repeats of one. */
export interface ReviewRow {
  /** The same when the workbook is read anew. */
  readonly id: string;
  readonly severity: Severity;
  readonly items: readonly [ReviewedFinding, ...ReviewedFinding[]];
  /** All cells that it is about. */
  readonly cells: readonly CellReference[];
  /** What follows from it: right as soon as it is mended. */
  readonly followers: readonly Finding[];
}

/** The rows of a sheet. */
export interface SheetRows {
  readonly sheet: string;
  readonly rows: readonly ReviewRow[];
}

/** Which rows are shown. */
export interface ReviewFilter {
  readonly hidden: ReadonlySet<Severity>;
  /** `null` for all. */
  readonly sheet: string | null;
}

export const NO_FILTER: ReviewFilter = { hidden: new Set(), sheet: null };

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** So many findings of one check are one row: errors late, since each has a cell to mend. */
const FOLDED_FROM: Readonly<Record<Severity, number>> = { error: 8, warning: 4, info: 2 };

const cellsOf = ({ finding: { at, alsoAt } }: ReviewedFinding) => [at, ...alsoAt];

function rowOf(items: ReviewRow['items'], followers: ReadonlyMap<string, readonly Finding[]>): ReviewRow {
  const [{ key, finding }, ...others] = items;
  const { rule, severity, at } = finding;
  return {
    id: others.length === 0 ? key : `${severity} ${rule} ${at.sheet}`,
    ...{ severity, items, cells: items.flatMap(cellsOf) },
    followers: items.flatMap((item) => followers.get(cellKey(item.finding.at)) ?? []),
  };
}

/** All that follows from each cause, however far, by the cause's cell. */
function followersOf({ findings }: FindingReview): ReadonlyMap<string, readonly Finding[]> {
  const caused = findings.flatMap(({ finding }) => (finding.causedBy === null ? [] : [finding]));
  const direct = grouped(caused, ({ causedBy }) => (causedBy === null ? '' : cellKey(causedBy)));
  const all = new Map<string, Finding[]>();
  for (const key of direct.keys()) {
    const found = new Set(direct.get(key));
    for (const finding of found) for (const next of direct.get(cellKey(finding.at)) ?? []) found.add(next);
    all.set(key, [...found]);
  }
  return all;
}

function foldedRows(items: readonly ReviewedFinding[], followers: ReadonlyMap<string, readonly Finding[]>) {
  const alike = grouped(items, ({ finding: { rule, severity } }) => `${severity} ${rule}`);
  return [...alike.values()].flatMap((group): ReviewRow[] => {
    const [first, ...others] = group;
    if (first === undefined) return [];
    const isFolded = group.length >= FOLDED_FROM[first.finding.severity];
    return isFolded ? [rowOf([first, ...others], followers)] : group.map((item) => rowOf([item], followers));
  });
}

/** Gravest first, then down the sheet. */
function byGravity(one: ReviewRow, other: ReviewRow): number {
  const [a, b] = [one.items[0].finding.at, other.items[0].finding.at];
  return GRAVITY[one.severity] - GRAVITY[other.severity] || a.row - b.row || a.column - b.column;
}

/**
 * What is left to deal with, by sheet in the workbook's order, and within a sheet gravest first. Repeats are one row, and
 * what follows from a finding is no row of its own.
 */
export function reviewRows(review: FindingReview, sheetOrder: readonly string[]): readonly SheetRows[] {
  const followers = followersOf(review);
  const bySheet = grouped(openCauses(review), ({ finding }) => finding.at.sheet);
  const places = new Map(sheetOrder.map((name, index) => [name, index]));
  const placeOf = (sheet: string) => places.get(sheet) ?? sheetOrder.length;
  const sheets = [...bySheet].toSorted(([one], [other]) => placeOf(one) - placeOf(other));
  return sheets.map(([sheet, items]) => ({ sheet, rows: foldedRows(items, followers).toSorted(byGravity) }));
}

/** The rows that the user has not put aside. */
export function shownRows(all: readonly SheetRows[], { hidden, sheet }: ReviewFilter): readonly SheetRows[] {
  // A sheet that has been mended or renamed is no filter any more.
  const isSheet = all.some((each) => each.sheet === sheet);
  return all.flatMap((each) => {
    const rows = each.rows.filter(({ severity }) => !hidden.has(severity));
    return rows.length === 0 || (isSheet && each.sheet !== sheet) ? [] : [{ ...each, rows }];
  });
}

/** How many findings there are of a severity. */
export function countIn(all: readonly SheetRows[], severity: Severity): number {
  const rows = all.flatMap((each) => each.rows).filter((row) => row.severity === severity);
  return rows.reduce((sum, { items }) => sum + items.length, 0);
}

import { columnName } from '../cells/address';
import type { CellValue } from '../cells/cell';
import type { Grid } from '../cells/grid';
import type { Steps } from '../pace/steps';
import { forEach } from '../pace/steps';
import type { Finding, NotChecked } from '../documents/finding';
import { findingAbout } from '../documents/finding-about';
import { bareDigits, isPersonalNumber, personalNumbersIn, replacePersonalNumbers } from './personal-number';
import type { ColumnScan } from './scan-columns';
import { scanColumns } from './scan-columns';

/** The sheets with pseudonyms in place of the numbers of persons, and what was found. */
export interface GuardedGrids {
  readonly grids: readonly Grid[];
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

/** Gives each person a name that says nothing, the same one wherever the person is met in this run. */
function createPseudonyms(): (digits: string) => string {
  const persons = new Map<string, string>();
  return (digits) => {
    const known = persons.get(digits) ?? `person ${persons.size + 1}`;
    persons.set(digits, known);
    return known;
  };
}

type Pseudonym = (digits: string) => string;

function guardedValue(value: CellValue, { takesBare }: ColumnScan, pseudonym: Pseudonym): CellValue {
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const digits = bareDigits(value);
  if (digits !== null) return takesBare && isPersonalNumber(digits) ? pseudonym(digits) : value;
  const guarded = replacePersonalNumbers(String(value), pseudonym);
  return guarded === String(value) ? value : guarded;
}

function guardedGrid(grid: Grid, scans: readonly ColumnScan[], pseudonym: Pseudonym): Grid {
  const byColumn = new Map(scans.map((scan) => [scan.column, scan]));
  return {
    ...{ name: grid.name, state: grid.state, usedRange: grid.usedRange, date1904: grid.date1904 },
    ...{ merges: grid.merges, filled: grid.filled },
    value: (row, column) => {
      const scan = byColumn.get(column);
      const value = grid.value(row, column);
      return scan === undefined ? value : guardedValue(value, scan, pseudonym);
    },
    formula: (row, column) => {
      const formula = grid.formula(row, column);
      return formula === null ? null : replacePersonalNumbers(formula, pseudonym);
    },
    numberFormat: (row, column) => grid.numberFormat(row, column),
  };
}

function findingOf({ name: sheet }: Grid, { column, firstRow: row, count }: ColumnScan): Finding {
  const label = `Kolumn ${columnName(column)}`;
  const held =
    count === 1 ? 'ett personnummer eller samordningsnummer' : `${count} personnummer eller samordningsnummer`;
  return findingAbout({
    ...{ rule: 'personalNumber', at: { sheet, row, column }, label },
    message: `${label} innehåller ${held}. Tertial varken visar eller skriver dem; ta bort dem innan arbetsboken delas.`,
  });
}

/** A text of the workbook's without any number of a person. Example: a sheet's name in a report. */
export function withoutPersonalNumbers(text: string): string {
  return replacePersonalNumbers(text, () => 'personnummer');
}

function unusableName(grid: Grid): NotChecked[] {
  if (personalNumbersIn(grid.name).length === 0) return [];
  const reason = 'Bladets namn innehåller ett personnummer; bladet läses inte. Byt namn på det.';
  return [{ sheet: withoutPersonalNumbers(grid.name), range: null, reason }];
}

/**
 * Takes personnummer and samordningsnummer out of the sheets before anything else reads them, so that
 * nothing after it can show or write one. Sheets without any are passed on as they are.
 */
export function* guardPersonalNumbers(grids: readonly Grid[]): Steps<GuardedGrids> {
  const pseudonym = createPseudonyms();
  const usable = grids.filter((grid) => unusableName(grid).length === 0);
  const scanned = yield* forEach(usable, function* (grid): Steps<{ grid: Grid; scans: readonly ColumnScan[] }> {
    return { grid, scans: yield* scanColumns(grid) };
  });
  return {
    grids: scanned.map(({ grid, scans }) => (scans.length === 0 ? grid : guardedGrid(grid, scans, pseudonym))),
    findings: scanned.flatMap(({ grid, scans }) => scans.map((scan) => findingOf(grid, scan))),
    notChecked: grids.flatMap(unusableName),
  };
}

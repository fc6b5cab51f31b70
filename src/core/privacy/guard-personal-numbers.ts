import { columnName } from '../cells/address';
import type { Grid } from '../cells/grid';
import type { Steps } from '../pace/steps';
import { forEach } from '../pace/steps';
import type { Finding, NotChecked } from '../documents/finding';
import { findingAbout } from '../documents/finding-about';
import { personalNumbersIn, replacePersonalNumbers } from './personal-number';
import { pseudonym } from './pseudonym';
import type { PersonalCell } from './scan-sheet';
import { scanSheet } from './scan-sheet';

/** The sheets with pseudonyms in place of the numbers of persons, and what was found. */
export interface GuardedGrids {
  readonly grids: readonly Grid[];
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

type Pseudonym = (signs: string) => string;

/** Gives each person a name that shows nothing, the same one wherever the person is met in this run. */
function createPseudonyms(): Pseudonym {
  const persons = new Map<string, string>();
  return (signs) => {
    const known = persons.get(signs) ?? pseudonym(persons.size + 1);
    persons.set(signs, known);
    return known;
  };
}

const LITERAL = /"(?:[^"]|"")*"/g;

/** Digits outside a formula's texts are figures that it counts with. */
function guardedFormula(formula: string, named: Pseudonym): string {
  return formula.replace(LITERAL, (literal) => replacePersonalNumbers(literal, named));
}

const keyOf = (row: number, column: number) => `${row} ${column}`;

function guardedGrid(grid: Grid, cells: readonly PersonalCell[], named: Pseudonym): Grid {
  const guarded = new Map(
    cells.map(({ row, column, text, isHeaded }) => [keyOf(row, column), replacePersonalNumbers(text, named, isHeaded)]),
  );
  return {
    ...{ name: grid.name, state: grid.state, usedRange: grid.usedRange, date1904: grid.date1904 },
    ...{ merges: grid.merges, filled: grid.filled },
    ...(grid.origin !== undefined && { origin: grid.origin }),
    value: (row, column) => guarded.get(keyOf(row, column)) ?? grid.value(row, column),
    formula: (row, column) => {
      const formula = grid.formula(row, column);
      return formula === null ? null : guardedFormula(formula, named);
    },
    numberFormat: (row, column) => grid.numberFormat(row, column),
  };
}

/** What is reported of the numbers in a column, after how many they are. */
const TAKEN_OUT = 'Tertial varken visar eller skriver dem; ta bort dem innan arbetsboken delas.';
const TYPED = 'De är skrivna i Tertials eget blad, där det som någon har skrivit får stå; ta bort dem.';

function findingOf(sheet: string, { row, column }: PersonalCell, found: string): Finding {
  const label = `Kolumn ${columnName(column)}`;
  const message = `${label} innehåller ${found}`;
  return findingAbout({ rule: 'personalNumber', at: { sheet, row, column }, label, message });
}

/** One finding for each column, at its first number. */
function findingsOf({ name }: Grid, cells: readonly PersonalCell[], advice: string): Finding[] {
  const columns = [...new Set(cells.map(({ column }) => column))].sort((one, other) => one - other);
  return columns.flatMap((column) => {
    const [first, ...more] = cells.filter((cell) => cell.column === column);
    if (first === undefined) return [];
    const count = more.length === 0 ? 'ett' : String(more.length + 1);
    return [findingOf(name, first, `${count} personnummer eller samordningsnummer. ${advice}`)];
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

interface Scanned {
  readonly grid: Grid;
  readonly cells: readonly PersonalCell[];
}

function scanAll(grids: readonly Grid[]): Steps<Scanned[]> {
  return forEach(grids, function* (grid): Steps<Scanned> {
    return { grid, cells: yield* scanSheet(grid) };
  });
}

/**
 * Takes personnummer and samordningsnummer out of the sheets before anything else reads them, so that
 * nothing after it can show or write one. Sheets without any are passed on as they are. What the user has typed
 * in Tertial's own sheets (`own`) is left there, and reported.
 */
export function* guardPersonalNumbers(grids: readonly Grid[], own: readonly Grid[] = []): Steps<GuardedGrids> {
  const named = createPseudonyms();
  const scanned = yield* scanAll(grids.filter((grid) => unusableName(grid).length === 0));
  const typed = yield* scanAll(own);
  return {
    grids: scanned.map(({ grid, cells }) => (cells.length === 0 ? grid : guardedGrid(grid, cells, named))),
    findings: [
      ...scanned.flatMap(({ grid, cells }) => findingsOf(grid, cells, TAKEN_OUT)),
      ...typed.flatMap(({ grid, cells }) => findingsOf(grid, cells, TYPED)),
    ],
    notChecked: grids.flatMap(unusableName),
  };
}

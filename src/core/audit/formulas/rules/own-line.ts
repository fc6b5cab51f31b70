import { ACROSS } from '../axis';
import { placeOf } from '../copied-cells';
import type { FormulaCell } from '../formula-cell';
import type { FormulaSheet } from '../formula-sheet';
import type { Line } from '../line';
import { isBetweenCopies, neighbours } from '../line';
import type { OwnTerms } from '../own-terms';
import { haveInCommon, isWithin, ownKey } from '../own-terms';
import type { Suspicion } from '../suspicion';
import { siblingsIn } from '../suspicion';

/** Equal formulas that are needed to see another as unlike them. */
const LEAST_ALIKE = 2;
/** Where the calculation is another one, not the same with other lines. */
const LEAST_OTHERWISE = 3;
/** Where it adds less than the rows around it. */
const LEAST_AROUND = 5;

/** A formula that adds lines of its own column (or row), and which. */
interface Voter {
  readonly cell: FormulaCell;
  readonly terms: OwnTerms;
}

/** Those of a line that add alike. */
interface Party {
  readonly members: readonly Voter[];
  readonly example: Voter;
}

function votersIn({ axis, formulas }: Line): Voter[] {
  return formulas.flatMap((cell) => {
    const terms = cell.form.own[axis];
    return terms === null || cell.form.linear?.constant.isZero() !== true ? [] : [{ cell, terms }];
  });
}

/** True if there is a column of labels between two totals: two tables side by side, each with lines of its own. */
function areApart(sheet: FormulaSheet, { cell: from }: Voter, { cell: to, terms }: Voter): boolean {
  const rows = Array.from(terms.values(), ({ line }) => placeOf(line, to.row));
  let labels = 0;
  for (let column = from.column + 1; column < to.column; column += 1) {
    for (const row of rows) if (sheet.kindAt({ row, column }) === 'text') labels += 1;
  }
  return labels >= 2 && labels * 2 >= rows.length;
}

function tablesIn(sheet: FormulaSheet, { axis }: Line, voters: readonly Voter[]): Voter[][] {
  const tables: Voter[][] = [];
  for (const voter of voters) {
    const table = tables.at(-1);
    const last = table?.at(-1);
    if (table === undefined || last === undefined || (axis === 'row' && areApart(sheet, last, voter))) {
      tables.push([voter]);
    } else table.push(voter);
  }
  return tables;
}

/** Largest first; of equally large ones the one that adds more. */
function partiesOf(voters: readonly Voter[]): Party[] {
  const parties = new Map<string, { members: Voter[]; example: Voter }>();
  for (const voter of voters) {
    const key = ownKey(voter.terms);
    const party = parties.get(key);
    if (party === undefined) parties.set(key, { members: [voter], example: voter });
    else party.members.push(voter);
  }
  return [...parties.values()].sort(
    (one, other) => other.members.length - one.members.length || other.example.terms.size - one.example.terms.size,
  );
}

/** True if a party's formulas may be compared with the majority's: the same calculation, but for the lines. */
function isComparable({ members, example: { cell, terms } }: Party, most: Party): boolean {
  const isAlike = cell.form.shape === most.example.cell.form.shape;
  const { terms: others } = most.example;
  const count = most.members.length;
  if (isAlike) return true;
  if (!haveInCommon(terms, others) || members.length > count / 2) return false;
  return count >= LEAST_OTHERWISE || isWithin(terms, others) || isWithin(others, terms);
}

/** True if the formula on both sides, whatever numbers are between, adds what the cell adds and more. */
function isPartBetween(sheet: FormulaSheet, cell: FormulaCell, { members, example }: Party): boolean {
  const terms = cell.form.own.column;
  if (terms === null || members.length < LEAST_AROUND || !isWithin(terms, example.terms)) return false;
  return isBetweenCopies(sheet, cell, { axis: 'column', model: example.cell });
}

/**
 * A column mixes many calculations: there only ranges are compared, and with a sum of the majority beside them, and what
 * adds a part of what the rows on both sides add. What every row of one name adds, block by block, is meant.
 */
function isAmongThem(sheet: FormulaSheet, cell: FormulaCell, most: Party): boolean {
  const { form } = most.example.cell;
  if (sheet.namedRows.areAlike(cell)) return false;
  if (cell.form.shape !== form.shape || cell.form.span === null) return isPartBetween(sheet, cell, most);
  const beside = neighbours(sheet, cell, { axis: 'column', between: 1 });
  return beside.some((other) => other.form?.key === form.key);
}

function* vote(sheet: FormulaSheet, { axis }: Line, voters: readonly Voter[]): Generator<Suspicion> {
  const [most, ...others] = partiesOf(voters);
  if (most === undefined || others.length === 0 || most.members.length < LEAST_ALIKE) return;
  const { cell: model } = most.example;
  const count = most.members.length;
  const across = ACROSS[axis];
  if (sheet.copiesOf(model, across) > count) return;
  const accused = others
    .filter((party) => isComparable(party, most))
    .flatMap(({ members }) => members.map(({ cell }) => cell))
    .filter((cell) => sheet.copiesOf(cell, across) === 1 && (axis === 'row' || isAmongThem(sheet, cell, most)));
  if (accused.length === 0 || (axis === 'column' && accused.length > count / 2)) return;
  const isRange = accused.every(({ form }) => form.shape === model.form.shape && form.span !== null);
  const cells = voters.map(({ cell }) => cell);
  yield { kind: isRange ? 'range' : 'ownLine', axis, accused, siblings: siblingsIn(cells, accused), model };
}

/**
 * Totals of a line, each over its own column (or row), that do not all add the same lines. Copies along the other
 * axis are a pattern of their own.
 */
export function* ownLine(sheet: FormulaSheet, line: Line): Generator<Suspicion> {
  for (const voters of tablesIn(sheet, line, votersIn(line))) yield* vote(sheet, line, voters);
}

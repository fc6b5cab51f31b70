import type { CellReference } from '../../documents/finding';
import type { Equation } from '../equation';

/** Equations that are the same but for their column (or row): what they prove of each other. */
export type Families = ReadonlyMap<Equation, readonly Equation[]>;

/** True if all cells of the equation are in one row, so that its family runs down the rows. */
export function isAcross({ total, terms }: Equation): boolean {
  return terms.every(({ cell }) => cell.at.sheet === total.at.sheet && cell.at.row === total.at.row);
}

/** Where a cell lies from the total, along the way in which the family runs. */
function place(at: CellReference, total: CellReference, across: boolean): string {
  const sheet = at.sheet === total.sheet ? '' : `${at.sheet}!`;
  return across ? `${sheet}${at.row - total.row},${at.column}` : `${sheet}${at.row},${at.column - total.column}`;
}

/** The same for equations of one family. Example: `Summa kostnader` in every year. */
function familyKey(equation: Equation): string {
  const { rule, total, terms, kin } = equation;
  if (kin !== undefined) return `${rule}|${kin}`;
  const across = isAcross(equation);
  const parts = terms.map(({ cell, sign }) => `${sign}*${place(cell.at, total.at, across)}`);
  const own = across ? total.at.column : total.at.row;
  return [rule, total.at.sheet, across ? 'across' : 'down', own, ...parts].join('|');
}

/** The family of each equation, itself included. */
export function familiesOf(equations: readonly Equation[]): Families {
  const byKey = new Map<string, Equation[]>();
  const families = new Map<Equation, readonly Equation[]>();
  for (const equation of equations) {
    const key = familyKey(equation);
    const family = byKey.get(key) ?? [];
    byKey.set(key, family);
    family.push(equation);
    families.set(equation, family);
  }
  return families;
}

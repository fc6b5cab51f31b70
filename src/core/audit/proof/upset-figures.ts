import type { Finding } from '../../documents/finding';
import type { Decimal } from '../../figures/decimal';
import { grouped } from '../../figures/grouped';
import type { AuditCell } from '../audit-cell';
import { amountOf } from '../audit-cell';
import type { Corrections, Diagnosis } from '../diagnosis';
import { corrected } from '../diagnosis';
import type { Equation } from '../equation';
import { cellsOf, holds, impliedValue } from '../equation';
import { changedWith } from '../equation-findings';
import { familiesOf } from './family';

/** In so many other columns (or rows) an equation must hold to be taken for more than a coincidence. */
const LEAST_KIN = 2;

/** A figure that must be changed with what was found wrong, by an equation that holds as printed. */
interface Upset {
  readonly cell: AuditCell;
  readonly equation: Equation;
  readonly right: Decimal;
}

/** What was put right, and the cells that an equation vouches for which still holds. */
interface Mended {
  readonly corrections: Corrections;
  readonly vouched: ReadonlySet<string>;
}

const isMendedIn = (equation: Equation, corrections: Corrections) =>
  cellsOf(equation).some(({ key }) => corrections.has(key));

/** True if the cell comes after all others, below or to the right: what is counted comes after what it is counted from. */
function isLast(cell: AuditCell, cells: readonly AuditCell[]): boolean {
  const others = cells.filter(({ key }) => key !== cell.key);
  return others.every(
    ({ at }) =>
      at.sheet === cell.at.sheet &&
      (at.column === cell.at.column ? at.row < cell.at.row : at.row === cell.at.row && at.column < cell.at.column),
  );
}

/** The last cell of an equation, if it is the one that can give way: neither put right already nor vouched for. */
function givingWay(equation: Equation, { corrections, vouched }: Mended): Upset[] {
  const cells = cellsOf(equation);
  const free = cells.filter(({ key }) => !corrections.has(key) && !vouched.has(key));
  const [cell, ...others] = free;
  if (cell === undefined || others.length > 0 || amountOf(cell) === null || !isLast(cell, cells)) return [];
  const right = impliedValue(corrected(equation, corrections), cell.key);
  return right === null ? [] : [{ cell, equation, right }];
}

/** The cause that the equation is upset by: one that has a cell of it among what it mends. */
function causeOf({ equation }: Upset, diagnoses: readonly Diagnosis[]): Diagnosis | undefined {
  const keys = new Set(cellsOf(equation).map(({ key }) => key));
  return (
    diagnoses.find(({ cause }) => keys.has(cause.key)) ??
    diagnoses.find(({ equations }) => equations.some(({ total }) => keys.has(total.key)))
  );
}

/**
 * Figures that agree with what is printed only because it is wrong, so that they must be changed with it: what is left
 * after a total that was added up wrongly. The equation holds in other columns too, the figure is the last of its cells,
 * and the others are put right or vouched for by equations of their own; where several equations ask for different values, nothing is stated.
 * Example: `Kvar` 361 is income less costs as printed, and 191 once the costs are.
 */
export function upsetFigures(diagnoses: readonly Diagnosis[], holding: readonly Equation[]): Finding[] {
  const corrections = diagnoses[0]?.mended ?? new Map<string, Decimal>();
  const touched = holding.filter((equation) => isMendedIn(equation, corrections));
  const broken = new Set(touched.filter((equation) => holds(corrected(equation, corrections)) === false));
  if (broken.size === 0) return [];
  const vouched = new Set(
    holding
      .filter((each) => !broken.has(each))
      .flatMap(cellsOf)
      .map(({ key }) => key),
  );
  const families = familiesOf(holding);
  const proven = [...broken].filter((each) => (families.get(each)?.length ?? 0) > LEAST_KIN);
  const found = proven.flatMap((equation) => givingWay(equation, { corrections, vouched }));
  return [...grouped(found, ({ cell }) => cell.key).values()].flatMap(([first, ...others]) => {
    const diagnosis = first === undefined ? undefined : causeOf(first, diagnoses);
    if (first === undefined || diagnosis === undefined || others.some(({ right }) => !right.eq(first.right))) return [];
    return [changedWith(diagnosis.cause, first)];
  });
}

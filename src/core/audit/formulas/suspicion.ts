import type { Axis } from './axis';
import type { FormulaCell, LineCell } from './formula-cell';
import type { FormulaSheet } from './formula-sheet';
import type { Line } from './line';

/** In what way a cell is unlike what is beside it. */
export type SuspicionKind =
  /** A sum's range is shorter, longer or moved. */
  | 'range'
  /** A calculation over the cell's own column (or row) adds other lines. */
  | 'ownLine'
  /** The same for means, ratios and the like. */
  | 'otherFunction'
  /** Most of what is added is the same. */
  | 'nearLinear'
  /** Counts on another line, as the formula there does. */
  | 'shifted'
  /** A number is added behind the same sum. */
  | 'constant'
  /** The row is added where the others add their columns. */
  | 'corner'
  /** The column above is added in a row where the others add their row. */
  | 'innerTotal'
  /** Reads the column of another year. */
  | 'otherYear'
  /** Refers to a blank cell. */
  | 'blankLink'
  /** The same cell of another sheet. */
  | 'otherSheet'
  | 'link'
  /** There are figures between the range and its sum. */
  | 'omitted'
  /** A subtotal and its parts are added. */
  | 'twice'
  /** A number that was typed among formulas that give another. */
  | 'typed'
  /** A number that was typed among formulas that give the same. */
  | 'typedSame'
  /** The label names others than the formula adds. */
  | 'label'
  /** Leads to words. */
  | 'textLink'
  /** Leads elsewhere than the even steps of the others. */
  | 'stride'
  /** Refers to a cell that has been deleted. */
  | 'broken'
  | 'doubleMinus';

/** Cells that are unlike those beside them. Which of them are right is not known yet. */
export interface Suspicion {
  readonly kind: SuspicionKind;
  /** The line in which they differ; `null` where they are not compared with a line. */
  readonly axis: Axis | null;
  /** The few, the first one to be shown. */
  readonly accused: readonly LineCell[];
  /** The others of the line. */
  readonly siblings: readonly LineCell[];
  /** One of those that are alike; `null` where none is. */
  readonly model: FormulaCell | null;
}

/** Looks through one line of a sheet. */
export type LineRule = (sheet: FormulaSheet, line: Line) => Iterable<Suspicion>;
/** Looks at one formula. */
export type CellRule = (sheet: FormulaSheet, cell: FormulaCell) => Suspicion | null;

/** So many of the others are named, the nearest ones: a column may hold a hundred thousand. */
const MOST_SIBLINGS = 60;

/** The cells of a line that are not accused, those nearest to the first accused one. */
export function siblingsIn<Cell extends LineCell>(cells: readonly Cell[], accused: readonly LineCell[]): Cell[] {
  const [first] = accused;
  const own = new Set(accused);
  const others = cells.filter((cell) => !own.has(cell));
  if (first === undefined || others.length <= MOST_SIBLINGS) return others;
  const distance = ({ row, column }: LineCell) => Math.abs(row - first.row) + Math.abs(column - first.column);
  const nearest = [...others].sort((one, other) => distance(one) - distance(other)).slice(0, MOST_SIBLINGS);
  return nearest.sort((one, other) => one.row - other.row || one.column - other.column);
}

import type { Grid } from '../../cells/grid';
import type { LatticeAxis } from './axis';
import { PERCENT } from './axis';
import type { LatticeFigure, Words } from './figures';
import { figuresOf } from './figures';
import type { LineLabel } from './labels';
import { columnLabels, rowLabels } from './labels';
import { withoutNames } from './names';
import type { PrintedUnits } from './printed-unit';
import { printedUnits } from './printed-unit';

/** A sheet as two sets of exact vectors, one by rows and one by columns. */
export interface Lattice {
  readonly axes: readonly [LatticeAxis, LatticeAxis];
  readonly figures: readonly LatticeFigure[];
  /** The words of a cell; `null` where it has none. */
  readonly wordsAt: (row: number, column: number) => string | null;
  /** What a figure of 1 is in the vectors. */
  readonly scale: number;
  /** True if some columns are taken to be rounded to tens or more. */
  readonly grained: boolean;
  /** True if figures are taken to be rounded at random to multiples of a few units. */
  readonly random: boolean;
}

/** Whole numbers are exact to 2^53; sums of many need room below that. */
const LARGEST = 2 ** 49;

function scaleFor(figures: readonly LatticeFigure[]): { scale: number; decimals: number } {
  const largest = figures.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
  let decimals = figures.reduce((most, figure) => Math.max(most, figure.decimals), 0);
  while (decimals > 0 && largest * 2 * 10 ** decimals > LARGEST) decimals -= 1;
  return { scale: 2 * 10 ** decimals, decimals };
}

function emptyAxis(
  name: LatticeAxis['name'],
  [lines, cross]: readonly [readonly number[], readonly number[]],
  { labels, one }: { labels: LineLabel[]; one: number },
): LatticeAxis {
  return {
    ...{ name, lines, cross, one },
    values: lines.map(() => new Float64Array(cross.length).fill(NaN)),
    halves: lines.map(() => new Float64Array(cross.length)),
    kinds: lines.map(() => new Int8Array(cross.length)),
    labels: labels.map(({ label }) => label),
    indents: labels.map(({ indent }) => indent),
  };
}

function indexOf(positions: readonly number[]): ReadonlyMap<number, number> {
  return new Map(positions.map((position, index) => [position, index]));
}

function sorted(positions: Iterable<number>): number[] {
  return [...new Set(positions)].toSorted((one, other) => one - other);
}

interface Scaled {
  readonly value: number;
  readonly half: number;
  readonly kind: number;
}

function scaled(
  figure: LatticeFigure,
  units: PrintedUnits,
  { scale, decimals }: { scale: number; decimals: number },
): Scaled {
  const printed = Math.min(decimals, units.decimals(figure));
  return {
    value: Math.round(figure.value * scale),
    half: Math.max(Math.round(units.half(figure) * scale), 1),
    kind: figure.percent ? PERCENT : printed,
  };
}

function put(axis: LatticeAxis, [lineIndex, cross]: readonly [number, number], { value, half, kind }: Scaled): void {
  const [values, halves, kinds] = [axis.values[lineIndex], axis.halves[lineIndex], axis.kinds[lineIndex]];
  if (!values || !halves || !kinds) return;
  values[cross] = value;
  halves[cross] = half;
  kinds[cross] = kind;
}

function wordsByCell(words: readonly Words[]): Lattice['wordsAt'] {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, text } of words) {
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells.set(column, text));
  }
  return (row, column) => rows.get(row)?.get(column) ?? null;
}

/**
 * The lattice of a sheet. `withGrains` takes columns of even tens, hundreds or thousands to be rounded to them.
 * Example: a budget of 30 rows and three years gives an axis of 30 lines over 3, and one of 3 over 30.
 */
export function latticeOf(grid: Grid, withGrains: boolean): Lattice {
  const { figures: all, words } = figuresOf(grid);
  const figures = withoutNames(all);
  const rows = sorted(figures.map(({ row }) => row));
  const columns = sorted(figures.map(({ column }) => column));
  const units = printedUnits(figures, withGrains);
  const precision = scaleFor(figures);
  const one = precision.scale;
  const byRow = emptyAxis('column', [rows, columns], { labels: rowLabels(words, rows, columns[0] ?? 0), one });
  const byColumn = emptyAxis('row', [columns, rows], { labels: columnLabels(words, columns, rows[0] ?? 0), one });
  const [rowIndex, columnIndex] = [indexOf(rows), indexOf(columns)];
  for (const figure of figures) {
    const [row, column] = [rowIndex.get(figure.row) ?? 0, columnIndex.get(figure.column) ?? 0];
    const cell = scaled(figure, units, precision);
    put(byRow, [row, column], cell);
    put(byColumn, [column, row], cell);
  }
  return {
    ...{ axes: [byRow, byColumn], figures, scale: precision.scale, grained: units.grained, random: units.random },
    wordsAt: wordsByCell(words),
  };
}

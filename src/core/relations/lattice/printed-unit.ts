import { grouped } from '../../figures/grouped';
import type { LatticeFigure } from './figures';

const MOST_DECIMALS = 6;
/** Statistics that hide small counts round every figure to a multiple of one of these, up or down at random. */
const RANDOM_ROUNDING = [3, 5] as const;
const isRandom = (grain: number) => RANDOM_ROUNDING.some((base) => base === grain);
const GRAINS = [10, 100, 1000] as const;
/** The evidence for a grain: so many figures would not all be its multiples by chance. */
const GRAIN_BITS = 16;
const RANDOM_FIGURES = 20;
const GRAIN_SHARE = 0.97;

/** The decimals that most of the figures with any have, where more than half have any; else 0. */
function usualDecimals(figures: readonly LatticeFigure[]): number {
  const counts = new Array<number>(MOST_DECIMALS + 1).fill(0);
  for (const { decimals } of figures) counts[decimals] = (counts[decimals] ?? 0) + 1;
  const [, ...some] = counts;
  const printed = some.reduce((sum, count) => sum + count, 0);
  return printed * 2 > figures.length ? some.indexOf(Math.max(...some)) + 1 : 0;
}

function areMultiples(figures: readonly LatticeFigure[], grain: number): boolean {
  if (figures.some(({ decimals }) => decimals > 0) || figures.length * Math.log2(grain) < GRAIN_BITS) return false;
  const multiples = figures.filter(({ value }) => Math.abs(value) >= grain && value % grain === 0);
  return multiples.length >= GRAIN_SHARE * figures.length;
}

/** Half the unit that a figure is printed to, in units of the figure. */
export type HalfUnit = (figure: LatticeFigure) => number;

/** How precisely the figures of a sheet are printed. */
export interface PrintedUnits {
  /** The decimals of a figure, those that its row or column shows included: 100 in a column of 13.2 is 100.0. */
  readonly decimals: (figure: LatticeFigure) => number;
  /** Half the unit, where a column of even hundreds is printed in hundreds. */
  readonly half: HalfUnit;
  /** True if some figures are taken to be rounded to tens or more. */
  readonly grained: boolean;
  /** True if all are taken to be rounded at random. */
  readonly random: boolean;
}

/** The grain of each column: 1 000 where every amount is in even thousands. */
function grainsOf(
  figures: readonly LatticeFigure[],
  columns: ReadonlyMap<number, readonly LatticeFigure[]>,
): Map<number, number> {
  const grains = new Map<number, number>();
  const whole = figures.filter(({ value, decimals }) => value !== 0 && decimals === 0);
  for (const grain of RANDOM_ROUNDING) {
    if (whole.length < RANDOM_FIGURES || !areMultiples(whole, grain)) continue;
    for (const column of columns.keys()) grains.set(column, grain);
  }
  for (const [column, members] of columns) {
    for (const grain of GRAINS) if (areMultiples(members, grain)) grains.set(column, grain);
  }
  return grains;
}

/** Finds how precisely each figure is printed. A format proves nothing; the figures themselves do. */
export function printedUnits(figures: readonly LatticeFigure[], withGrains: boolean): PrintedUnits {
  const filled = figures.filter(({ value }) => value !== 0);
  const columns = grouped(filled, ({ column }) => column);
  const inColumn = new Map([...columns].map(([column, members]) => [column, usualDecimals(members)]));
  const rows = grouped(figures, ({ row }) => row);
  const inRow = new Map([...rows].map(([row, members]) => [row, usualDecimals(members)]));
  const grains = withGrains ? grainsOf(filled, columns) : new Map<number, number>();
  const decimals = ({ row, column, decimals: own }: LatticeFigure) =>
    Math.max(own, inRow.get(row) ?? 0, inColumn.get(column) ?? 0);
  const half = (figure: LatticeFigure) => {
    const printed = 10 ** -decimals(figure) / 2;
    const grain = figure.decimals > 0 ? 0 : (grains.get(figure.column) ?? 0);
    // Random rounding errs by nearly the whole base, rounding to tens by half of it.
    return Math.max(printed, grain < 10 ? grain : grain / 2);
  };
  return { decimals, half, grained: grains.size > 0, random: grains.size > 0 && [...grains.values()].every(isRandom) };
}

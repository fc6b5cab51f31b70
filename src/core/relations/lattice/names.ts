import { grouped } from '../../figures/grouped';
import type { LatticeFigure } from './figures';

const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;
/** The longest span of years along a line that are years and not amounts. */
const LONGEST_SPAN = 160;
const LARGEST_STEP = 10;

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

function isMonotone(values: readonly number[]): boolean {
  const pairs = values.slice(1).map((value, index) => value - (values[index] ?? value));
  return pairs.every((step) => step >= 0) || pairs.every((step) => step <= 0);
}

function areYears(values: readonly number[], isFirst: boolean): boolean {
  if (!values.every(isYear) || !isMonotone(values)) return false;
  if (values.length < 2) return isFirst;
  return new Set(values).size > 1 && Math.max(...values) - Math.min(...values) <= LONGEST_SPAN;
}

/** Figures that go up by one step each, as line numbers do. */
function areRunning(values: readonly number[], isFirst: boolean): boolean {
  const [start = 0, second = start] = values;
  const step = second - start;
  if (values.length < 3 || step === 0 || Math.abs(step) > LARGEST_STEP || Math.abs(start) > LAST_YEAR) return false;
  if (!isFirst && !values.every(isYear)) return false;
  return values.slice(1).every((value, index) => value - (values[index] ?? value) === step);
}

function named(figures: readonly LatticeFigure[], lineOf: (figure: LatticeFigure) => number): Set<LatticeFigure> {
  const lines = grouped(figures, lineOf);
  const first = Math.min(...lines.keys());
  const names = new Set<LatticeFigure>();
  for (const [key, members] of lines) {
    const values = members.map(({ value }) => value);
    if (areYears(values, key === first) || areRunning(values, key === first)) for (const one of members) names.add(one);
  }
  return names;
}

/**
 * The figures that are amounts or counts: rows and columns of nothing but years or running numbers are names.
 * Example: the headings 2021, 2022, 2023 above three columns are left out.
 */
export function withoutNames(figures: readonly LatticeFigure[]): LatticeFigure[] {
  const columns = named(figures, ({ row }) => row);
  const rest = figures.filter((figure) => !columns.has(figure));
  const rows = named(rest, ({ column }) => column);
  return rest.filter((figure) => !rows.has(figure));
}

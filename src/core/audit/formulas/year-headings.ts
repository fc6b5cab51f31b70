import type { Grid } from '../../cells/grid';

/** A row is a heading of years where it has so many of them. */
const LEAST_YEARS = 3;
const YEARS = { first: 1990, last: 2099 };
/** Headings are above their table; a list has none far down. */
const LAST_ROW = 3_000;
const ONE_YEAR = /^\D*(?:\d{1,2}\D+)*((?:19|20)\d\d)(?!\d)(?:\D+\d{1,2})*\D*$/;

type YearRow = ReadonlyMap<number, number>;

/** The year that a heading names, if it names one. Example: `Budget 2023`, `2023-12-31`, 2023. */
function yearIn(grid: Grid, row: number, column: number): number | null {
  const value = grid.value(row, column);
  const year = typeof value === 'string' ? Number(ONE_YEAR.exec(value.trim())?.[1] ?? NaN) : value;
  const isYear = typeof year === 'number' && Number.isInteger(year) && year >= YEARS.first && year <= YEARS.last;
  return isYear ? year : null;
}

function yearRow(grid: Grid, row: number): YearRow | null {
  const years = new Map<number, number>();
  for (const column of grid.filled.columns(row)) {
    const year = yearIn(grid, row, column);
    if (year !== null) years.set(column, year);
    else if (typeof grid.value(row, column) === 'number') return null;
  }
  return years.size < LEAST_YEARS ? null : years;
}

/** Which year each column of a sheet is headed by. Rows of amounts are no headings, whatever the amounts are. */
export class YearHeadings {
  private readonly rows: readonly (readonly [number, YearRow])[];

  constructor(grid: Grid) {
    this.rows = grid.filled.rows(0, LAST_ROW).flatMap((row): (readonly [number, YearRow])[] => {
      const years = yearRow(grid, row);
      return years === null ? [] : [[row, years]];
    });
  }

  /** The year that heads the cell's column: the nearest above it; `null` if none does. */
  yearOf(row: number, column: number): number | null {
    return this.rows.findLast(([heading]) => heading < row)?.[1].get(column) ?? null;
  }
}

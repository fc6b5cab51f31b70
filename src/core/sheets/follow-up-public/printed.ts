import type { Grid } from '../../cells/grid';
import { ALL_UNITS } from '../../calculation/follow-up/follow-up-results';
import type { Measure } from '../../documents/measure';
import { MEASURES } from '../../documents/measure';
import type { Publications, PublishedCount, PublishedRow } from '../../documents/notes/publications';
import { NOTHING_PUBLISHED } from '../../documents/notes/publications';
import { periodOfKey } from '../../documents/period';
import { withoutPersonalNumbers } from '../../privacy/guard-personal-numbers';
import { measureLabel } from '../follow-up/follow-up-block';
import { HEADINGS, MASKED } from './plan';

const LIMITS = /^Antal under (\d{1,6}) visas inte.* Nollor (visas|döljs)/;
/** A heading, a note below it, and what can be put between them by hand. */
const MOST_ABOVE = 3;
const [PERIOD = '', MEASURE = ''] = HEADINGS;
const MEASURE_OF: ReadonlyMap<string, Measure> = new Map(
  MEASURES.map((measure) => [measureLabel(measure).trim(), measure]),
);

const textAt = (grid: Grid, row: number, column: number) => String(grid.value(row, column) ?? '').trim();

/** The name of the unit above its headings. Example: `Torget, 2023` in 2023 is `Torget`. */
function unitAbove(grid: Grid, row: number, period: string): string | null {
  for (let above = row - 1; above >= 0 && above >= row - MOST_ABOVE; above -= 1) {
    const text = textAt(grid, above, 0);
    if (text.endsWith(`, ${period}`)) return withoutPersonalNumbers(text.slice(0, -`, ${period}`.length));
  }
  return null;
}

function countAt(grid: Grid, row: number, column: number): PublishedCount {
  const value = grid.value(row, column);
  if (typeof value === 'number') return value;
  return textAt(grid, row, column) === MASKED ? 'hidden' : null;
}

/** The rows of one table, below its headings. */
function tableRows(grid: Grid, header: number): PublishedRow[] {
  const key = textAt(grid, header + 1, 0);
  const [period, unit] = [periodOfKey(key), unitAbove(grid, header, key)];
  if (period === null || unit === null) return [];
  const scope = unit === ALL_UNITS ? 'all' : 'unit';
  const rows: PublishedRow[] = [];
  for (let row = header + 1; textAt(grid, row, 0) === key; row += 1) {
    const measure = MEASURE_OF.get(textAt(grid, row, 1));
    const [women, men, total] = [2, 3, 4].map((column) => countAt(grid, row, column));
    if (measure !== undefined)
      rows.push({ unit, scope, period, measure, women: women ?? null, men: men ?? null, total: total ?? null });
  }
  return rows;
}

function limitsOf(grid: Grid): Publications['limits'] {
  for (const row of grid.filled.rows()) {
    const [, threshold, zeros] = LIMITS.exec(textAt(grid, row, 0)) ?? [];
    if (threshold === undefined) continue;
    const showZeros = zeros === 'visas';
    return { threshold: Number(threshold), lowest: Number(threshold), showZeros, zerosOnce: showZeros };
  }
  return null;
}

/**
 * What a sheet for the public shows, read from the sheet itself: the tables as anybody can read them. Nothing from a
 * sheet of another kind. Example: `..` in the column of men is `hidden`.
 */
export function printedPublication(grid: Grid): Publications {
  const limits = limitsOf(grid);
  if (limits === null) return NOTHING_PUBLISHED;
  const headers = [...grid.filled.rows()].filter(
    (row) => textAt(grid, row, 0) === PERIOD && textAt(grid, row, 1) === MEASURE,
  );
  const rows = headers.flatMap((row) => tableRows(grid, row));
  return rows.length === 0 ? NOTHING_PUBLISHED : { limits, rows };
}

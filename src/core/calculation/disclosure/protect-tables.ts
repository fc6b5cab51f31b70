import { COUNT_COLUMNS } from '../../documents/measure';
import type { Publications, PublishedRow } from '../../documents/notes/publications';
import type { FollowUpResult } from '../follow-up/follow-up-results';
import { tableKey, tablesGone, withWhatFollows } from './earlier-tables';
import type { CellOf, FollowUpTable } from './follow-up-table';
import { followUpTable } from './follow-up-table';
import type { Steps } from '../../pace/steps';
import type { Masking, ProtectOptions } from './masking';
import type { Protection } from './protect-cells';
import { NOTHING_KNOWN, protectCells } from './protect-cells';

/** The masked counts of the tables that are published, with what earlier publications have shown. */
export interface TableProtection {
  readonly protection: Protection;
  readonly cellOf: CellOf;
  /** Cells that earlier publications have shown as they are. */
  readonly seen: ReadonlySet<number>;
  /** How many small counts no other table was found for. */
  readonly unproven: number;
}

/** Each printed count of the tables with what was published of it: a number, `hidden`, or `null`. */
function* publishedOf(results: readonly FollowUpResult[], rows: readonly PublishedRow[], cellOf: CellOf) {
  const byKey = new Map(rows.map((row) => [`${tableKey(row)} ${row.measure}`, row]));
  for (const result of results) {
    for (const { measure } of result.rows) {
      const row = byKey.get(`${tableKey(result)} ${measure}`);
      for (const column of COUNT_COLUMNS) {
        const cell = cellOf(result, measure, column);
        if (row !== undefined && cell !== null) yield { cell, count: row[column] };
      }
    }
  }
}

/** What is known of the tables and of those that are gone, from what was published. */
function knownEarlier(
  all: readonly FollowUpResult[],
  { table, cellOf }: FollowUpTable,
  { rows, limits }: Publications,
) {
  const showedZeros = limits?.zerosOnce ?? true;
  const masked = new Map<number, Masking>();
  const [seen, notZero, zerosHidden] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const { cell, count } of publishedOf(all, rows, cellOf)) {
    const { value, block } = table.cells[cell] ?? { value: Number.NaN, block: -1 };
    if (count === value) seen.add(cell);
    if (count !== 'hidden') continue;
    // What was masked once stays so: who has the earlier sheet would learn it from this one.
    masked.set(cell, 'secondary');
    if (value === 0 || !showedZeros) zerosHidden.add(block);
    else notZero.add(cell);
  }
  return { masked, seen, notZero, zerosHidden };
}

/**
 * Masks counts so that none can be worked out from these tables together with what was published earlier, and then
 * more where that cannot be, or is of no use, so that none can be from these tables alone: nobody knows whether an
 * earlier sheet was in fact given out.
 */
export function* protectTables(
  tables: readonly FollowUpResult[],
  options: ProtectOptions,
  earlier: Publications,
): Steps<TableProtection> {
  const { rows, limits } = earlier;
  // That nobody is in what no table has is not kept: where all units have a table, nothing is left of them either.
  const isSmallUnder = (threshold: number) => (value: number) => value > 0 && value < threshold;
  const alone = followUpTable(tables, isSmallUnder(options.threshold));
  yield;
  if (rows.length === 0) {
    const protection = yield* protectCells(alone.table, options);
    return { protection, cellOf: alone.cellOf, seen: new Set(), unproven: protection.unproven.length };
  }
  const all = [...tables, ...withWhatFollows(tablesGone(rows, tables), tables)];
  const lowest = Math.min(limits?.lowest ?? options.threshold, options.threshold);
  // What earlier publications have shown by a lower threshold has told what follows from it by the same.
  const together = followUpTable(all, isSmallUnder(lowest));
  yield;
  const known = knownEarlier(all, together, earlier);
  const first = yield* protectCells(together.table, options, { ...known, lowest });
  const printed = alone.table.cells.filter(({ isPrinted }) => isPrinted).length;
  const isOwn = ([cell]: readonly [number, unknown]) => cell < printed;
  const protection = yield* protectCells(alone.table, options, {
    ...NOTHING_KNOWN,
    masked: new Map([...first.masked].filter(isOwn)),
    zerosHidden: first.zerosHidden,
  });
  return { protection, cellOf: alone.cellOf, seen: known.seen, unproven: first.unproven.length };
}

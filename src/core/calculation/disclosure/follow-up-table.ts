import type { Measure, SexOrTotal } from '../../documents/measure';
import { COUNT_COLUMNS, EXIT_PARTS, MEASURES, POSITIVE_MEASURES } from '../../documents/measure';
import { periodKey } from '../../documents/period';
import type { FollowUpResult } from '../follow-up/follow-up-results';
import type { CountRelation, CountTable, TableCell } from './count-table';
import { WORTHY } from './search-ways';
import { Relations, termsOf } from './count-table';
import { addOverTime } from './over-time';
import { unitKeys } from './same-unit';

/** The cell of a count; `null` where the result has none. */
export type CellOf = (result: FollowUpResult, measure: Measure, column: SexOrTotal) => number | null;

/** The counts of follow-up results as one table, and where each of them stands in it. */
export interface FollowUpTable {
  readonly table: CountTable;
  readonly cellOf: CellOf;
  /** Sums with counts in them that are not known. */
  readonly open: readonly CountRelation[];
}

/** What a row is worth to whoever reads the sheet: how many ended, and how many with a solution, go last. */
const WORTH: Partial<Record<Measure, number>> = { exits: 14, positive: 14, participants: 6, remaining: 4 };

const TOTAL = 8;
const ALL_UNITS = 10;

/** Hiding great counts, totals and sums of units costs more than hiding small parts. */
function costOf(
  value: number,
  { scope, measure, column }: { scope: FollowUpResult['scope']; measure: Measure; column: SexOrTotal },
): number {
  const isWorthy = column === 'total' && (measure === 'exits' || measure === 'positive');
  const place = (column === 'total' ? TOTAL : 0) + (scope === 'all' ? ALL_UNITS : 0) + (isWorthy ? WORTHY : 0);
  return 1 + Math.log2(1 + value) + place + (WORTH[measure] ?? 0);
}

function cellsOf(results: readonly FollowUpResult[]) {
  const cells: TableCell[] = [];
  const places = new Map<FollowUpResult, Map<string, number>>();
  results.forEach((result, block) => {
    const own = new Map<string, number>();
    places.set(result, own);
    for (const row of result.rows) {
      for (const column of COUNT_COLUMNS) {
        const value = row[column]?.value;
        if (value === undefined) continue;
        own.set(`${row.measure} ${column}`, cells.length);
        cells.push({
          value,
          isPrinted: true,
          block,
          cost: costOf(value, { scope: result.scope, measure: row.measure, column }),
        });
      }
    }
  });
  const cellOf: CellOf = (result, measure, column) => places.get(result)?.get(`${measure} ${column}`) ?? null;
  return { cells, cellOf };
}

/** Women and men make the total; the rows make what they are parts of, as far as the table has them. */
function addWithin(relations: Relations, at: (measure: Measure, column: SexOrTotal) => number | null): void {
  for (const measure of MEASURES) relations.addSum(at(measure, 'total'), [at(measure, 'women'), at(measure, 'men')]);
  for (const column of COUNT_COLUMNS) {
    const present = (measures: readonly Measure[]) =>
      measures.map((measure) => at(measure, column)).filter((cell) => cell !== null);
    const positive = at('positive', column) === null ? POSITIVE_MEASURES : (['positive'] as const);
    const ends = EXIT_PARTS.flatMap((measure) => (measure === 'positive' ? positive : [measure]));
    relations.addSum(at('positive', column), present(POSITIVE_MEASURES));
    relations.addSum(
      at('exits', column),
      ends.map((measure) => at(measure, column)),
    );
    relations.addSum(at('participants', column), [at('exits', column), at('remaining', column)]);
    relations.addSum(at('participants', column), [at('new', column), null]);
  }
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** All units together are the sum of the units of the period. */
function addOverUnits(relations: Relations, results: readonly FollowUpResult[], cellOf: CellOf): void {
  for (const together of grouped(results, ({ period }) => periodKey(period))) {
    const units = together.filter(({ scope }) => scope === 'unit');
    for (const all of together.filter(({ scope }) => scope === 'all')) {
      for (const measure of MEASURES) {
        for (const column of COUNT_COLUMNS) {
          const whole = cellOf(all, measure, column);
          const parts = units.map((unit) => cellOf(unit, measure, column));
          relations.addSum(whole, parts);
          // What all have and the units do not is of a unit without a table.
          const present = parts.filter((part) => part !== null);
          if (whole !== null) relations.addRest([...termsOf([whole], 1), ...termsOf(present, -1)]);
        }
      }
    }
  }
}

/**
 * The counts of the results, with everything that is known to hold among them: over sex, rows, units and time. The
 * small counts of periods and units that have no table of their own, but follow from the others, come after them.
 */
export function followUpTable(
  results: readonly FollowUpResult[],
  isSmall: (value: number) => boolean = () => false,
): FollowUpTable {
  const { cells: printed, cellOf } = cellsOf(results);
  const relations = new Relations(printed, isSmall);
  for (const result of results) addWithin(relations, (measure, column) => cellOf(result, measure, column));
  addOverUnits(relations, results, cellOf);
  for (const group of grouped(results, unitKeys(results))) {
    const timed = group.map((result) => ({
      period: result.period,
      cell: (measure: Measure, column: SexOrTotal) => cellOf(result, measure, column),
    }));
    addOverTime(relations, timed);
  }
  const { cells, identities, bounds, open } = relations;
  return { table: { cells, identities, bounds }, cellOf, open };
}

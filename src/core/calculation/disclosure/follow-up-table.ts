import type { Measure, SexOrTotal } from '../../documents/measure';
import { COUNT_COLUMNS, EXIT_PARTS, MEASURES, POSITIVE_MEASURES } from '../../documents/measure';
import { periodKey } from '../../documents/period';
import type { FollowUpResult } from '../follow-up/follow-up-results';
import type { Bound, CountTable, Identity, TableCell } from './count-table';
import { holding } from './count-table';

/** What adds up over tertials; who takes part and who remains do not. */
const ADDED = MEASURES.filter((measure) => measure !== 'participants' && measure !== 'remaining');
const WHOLES: readonly (readonly [Measure, Measure])[] = [
  ['new', 'participants'],
  ['exits', 'participants'],
  ['remaining', 'participants'],
  ...EXIT_PARTS.map((part) => [part, 'exits'] as const),
  ...POSITIVE_MEASURES.map((part) => [part, 'positive'] as const),
];

/** The cell of a count; `null` where the result has none. */
export type CellOf = (result: FollowUpResult, measure: Measure, column: SexOrTotal) => number | null;

/** The counts of follow-up results as one table, and where each of them stands in it. */
export interface FollowUpTable {
  readonly table: CountTable;
  readonly cellOf: CellOf;
}

/** Hiding great counts, totals and sums of units costs more than hiding small parts. */
function costOf(
  value: number,
  about: { scope: FollowUpResult['scope']; measure: Measure; column: SexOrTotal },
): number {
  const isWhole = ['participants', 'exits', 'positive', 'remaining'].includes(about.measure);
  return (
    1 + Math.log2(1 + value) + (about.column === 'total' ? 6 : 0) + (isWhole ? 4 : 0) + (about.scope === 'all' ? 8 : 0)
  );
}

function cellsOf(results: readonly FollowUpResult[]): { cells: TableCell[]; places: Map<string, number> } {
  const cells: TableCell[] = [];
  const places = new Map<string, number>();
  results.forEach(({ scope, rows }, index) => {
    for (const row of rows) {
      for (const column of COUNT_COLUMNS) {
        const value = row[column]?.value;
        if (value === undefined) continue;
        places.set(`${index} ${row.measure} ${column}`, cells.length);
        cells.push({ value, cost: costOf(value, { scope, measure: row.measure, column }) });
      }
    }
  });
  return { cells, places };
}

/** An identity of a whole and its parts; nothing unless all of them are there. */
function sum(whole: number | null, parts: readonly (number | null)[]): Identity[] {
  if (whole === null || parts.length === 0 || parts.some((part) => part === null)) return [];
  const terms = parts.flatMap((cell) => (cell === null ? [] : [{ cell, sign: 1 as const }]));
  return [{ terms: [...terms, { cell: whole, sign: -1 }] }];
}

function withinResult(result: FollowUpResult, cellOf: CellOf): Identity[] {
  const at = (measure: Measure, column: SexOrTotal) => cellOf(result, measure, column);
  const sexes = MEASURES.flatMap((measure) => sum(at(measure, 'total'), [at(measure, 'women'), at(measure, 'men')]));
  const rows = COUNT_COLUMNS.flatMap((column) => {
    const parts = POSITIVE_MEASURES.map((measure) => at(measure, column)).filter((cell) => cell !== null);
    return [
      ...sum(at('positive', column), parts),
      ...sum(
        at('exits', column),
        EXIT_PARTS.map((measure) => at(measure, column)),
      ),
      ...sum(at('participants', column), [at('exits', column), at('remaining', column)]),
    ];
  });
  return [...sexes, ...rows];
}

function overUnits(results: readonly FollowUpResult[], cellOf: CellOf): Identity[] {
  return results.flatMap((all) => {
    if (all.scope !== 'all') return [];
    const units = results.filter(
      ({ scope, period }) => scope === 'unit' && periodKey(period) === periodKey(all.period),
    );
    return MEASURES.flatMap((measure) =>
      COUNT_COLUMNS.flatMap((column) =>
        sum(
          cellOf(all, measure, column),
          units.map((unit) => cellOf(unit, measure, column)),
        ),
      ),
    );
  });
}

function isSameGroup(left: FollowUpResult, right: FollowUpResult): boolean {
  return left.unit === right.unit && left.scope === right.scope && left.period.year === right.period.year;
}

/** Accumulated counts from their tertials, and from a shorter accumulation and the tertials after it. */
function accumulated(whole: FollowUpResult, group: readonly FollowUpResult[], cellOf: CellOf): Identity[] {
  const { first, last } = whole.period;
  return group.flatMap((head) => {
    if (head === whole || head.period.first !== first || head.period.last >= last) return [];
    const tail = group.filter(
      ({ period }) => period.first === period.last && period.first > head.period.last && period.last <= last,
    );
    if (tail.length !== last - head.period.last) return [];
    const parts = [head, ...tail];
    const added = ADDED.flatMap((measure) =>
      COUNT_COLUMNS.flatMap((column) =>
        sum(
          cellOf(whole, measure, column),
          parts.map((part) => cellOf(part, measure, column)),
        ),
      ),
    );
    const took = COUNT_COLUMNS.flatMap((column) =>
      sum(cellOf(whole, 'participants', column), [
        cellOf(head, 'participants', column),
        ...tail.map((part) => cellOf(part, 'new', column)),
      ]),
    );
    return [...added, ...took];
  });
}

/** Who remains after one period takes part in the next; who remains is the same however long the period was. */
function carriedOver(result: FollowUpResult, group: readonly FollowUpResult[], cellOf: CellOf): Identity[] {
  const { first, last } = result.period;
  return group.flatMap((other) => {
    if (other === result) return [];
    const follows = other.period.last + 1 === first;
    const endsAlike = other.period.last === last;
    return COUNT_COLUMNS.flatMap((column) => {
      const remaining = cellOf(other, 'remaining', column);
      return [
        ...(follows ? sum(cellOf(result, 'participants', column), [remaining, cellOf(result, 'new', column)]) : []),
        ...(endsAlike ? sum(cellOf(result, 'remaining', column), [remaining]) : []),
      ];
    });
  });
}

function boundsOf(results: readonly FollowUpResult[], cellOf: CellOf, cells: readonly TableCell[]): Bound[] {
  return results.flatMap((result) =>
    WHOLES.flatMap(([small, large]) =>
      COUNT_COLUMNS.flatMap((column) => {
        const [part, whole] = [cellOf(result, small, column), cellOf(result, large, column)];
        if (part === null || whole === null) return [];
        return (cells[part]?.value ?? 0) <= (cells[whole]?.value ?? 0) ? [{ part, whole }] : [];
      }),
    ),
  );
}

/** The counts of the results, with every sum over sex, rows, units and tertials that holds among them. */
export function followUpTable(results: readonly FollowUpResult[]): FollowUpTable {
  const { cells, places } = cellsOf(results);
  const cellOf: CellOf = (result, measure, column) =>
    places.get(`${results.indexOf(result)} ${measure} ${column}`) ?? null;
  const candidates = [
    ...results.flatMap((result) => withinResult(result, cellOf)),
    ...overUnits(results, cellOf),
    ...results.flatMap((result) => {
      const group = results.filter((other) => isSameGroup(other, result));
      return [...accumulated(result, group, cellOf), ...carriedOver(result, group, cellOf)];
    }),
  ];
  const identities = candidates.flatMap((identity) => holding(cells, identity));
  return { table: { cells, identities, bounds: boundsOf(results, cellOf, cells) }, cellOf };
}

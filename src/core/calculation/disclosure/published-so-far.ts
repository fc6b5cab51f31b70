import type { SexOrTotal } from '../../documents/measure';
import type { PublishedCount, PublishedRow, Publications } from '../../documents/notes/publications';
import type { DisclosureSettings } from '../../settings/settings';
import type { FollowUpResult } from '../follow-up/follow-up-results';
import { tableKey } from './earlier-tables';
import type { CellOf } from './follow-up-table';
import type { PublicCount, PublicResult } from './public-count';

/** A publication, with what it was made from. */
interface Printed {
  readonly results: readonly PublicResult[];
  readonly tables: readonly FollowUpResult[];
  readonly settings: DisclosureSettings;
  /** True for a cell that was shown earlier, and is as it was then. */
  readonly isSeen: (cell: number) => boolean;
  readonly cellOf: CellOf;
}

const rowKey = (row: PublishedRow) => `${tableKey(row)} ${row.measure}`;

const publishedCount = (count: PublicCount | null): PublishedCount =>
  count === null ? null : 'shown' in count ? count.shown : 'hidden';

function rowsOf(results: readonly PublicResult[]): PublishedRow[] {
  return results.flatMap(({ unit, scope, period, rows }) =>
    scope !== 'unit' && scope !== 'all'
      ? []
      : rows.map(({ measure, women, men, total }) => ({
          ...{ unit, scope, period, measure, women: publishedCount(women) },
          ...{ men: publishedCount(men), total: publishedCount(total) },
        })),
  );
}

/** Whoever has the earlier papers knows this year by the last one; those before it are forgotten. */
function recent(rows: readonly PublishedRow[]): PublishedRow[] {
  const latest = Math.max(...rows.map(({ period }) => period.year ?? 0));
  return rows.filter(({ period }) => period.year === null || period.year >= latest - 1);
}

/** Everything that has been shown, with a new publication: what was shown once is known. */
export function withPublished(
  earlier: Publications,
  { results, tables, settings, isSeen, cellOf }: Printed,
): Publications {
  const { threshold, showZeros } = settings;
  const byKey = new Map(tables.map((result) => [tableKey(result), result]));
  const rows = new Map(earlier.rows.map((row) => [rowKey(row), row]));
  for (const row of rowsOf(results)) {
    const [table, before] = [byKey.get(tableKey(row)), rows.get(rowKey(row))];
    const known = (column: SexOrTotal): PublishedCount => {
      const cell = table === undefined ? null : cellOf(table, row.measure, column);
      return row[column] === 'hidden' && cell !== null && isSeen(cell) ? (before?.[column] ?? 'hidden') : row[column];
    };
    rows.set(rowKey(row), { ...row, women: known('women'), men: known('men'), total: known('total') });
  }
  const lowest = Math.min(threshold, earlier.limits?.lowest ?? threshold);
  return {
    limits: { threshold, lowest, showZeros, zerosOnce: showZeros || (earlier.limits?.zerosOnce ?? false) },
    rows: recent([...rows.values()]),
  };
}

/** What is known of a count that two publications have printed: its number if either showed it. */
function knownOf(one: PublishedCount, other: PublishedCount): PublishedCount {
  if (typeof one === 'number') return one;
  return typeof other === 'number' ? other : (one ?? other);
}

/** All that two publications have shown, by the limits of the first where it has any. */
export function publishedTogether(own: Publications, other: Publications): Publications {
  if (own.limits === null || other.limits === null) return own.limits === null ? other : own;
  const rows = new Map(other.rows.map((row) => [rowKey(row), row]));
  for (const row of own.rows) {
    const before = rows.get(rowKey(row));
    const known = (column: SexOrTotal) => knownOf(row[column], before?.[column] ?? null);
    rows.set(rowKey(row), { ...row, women: known('women'), men: known('men'), total: known('total') });
  }
  const { threshold, showZeros } = own.limits;
  const lowest = Math.min(own.limits.lowest, other.limits.lowest);
  const zerosOnce = own.limits.zerosOnce || other.limits.zerosOnce;
  return { limits: { threshold, lowest, showZeros, zerosOnce }, rows: [...rows.values()] };
}

import type { Finding } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { COUNT_COLUMNS } from '../../documents/measure';
import type { Measure, SexOrTotal } from '../../documents/measure';
import { periodKey } from '../../documents/period';
import { Decimal } from '../../figures/decimal';
import type { Count, FollowUpResult, MeasureCounts } from './follow-up-results';

/** How many differences of one unit and period are reported one by one: a list of another day differs everywhere. */
const MOST_SHOWN = 3;

const isListed = ({ rows }: FollowUpResult) => rows.some(({ total }) => total?.source.kind === 'episodes');

const keyOf = ({ scope, unit, period }: FollowUpResult) => `${scope} ${unit.trim().toLowerCase()} ${periodKey(period)}`;

function countOf(result: FollowUpResult, measure: Measure, column: SexOrTotal): Count | null {
  return result.rows.find((row) => row.measure === measure)?.[column] ?? null;
}

function difference(
  { measure, ...columns }: MeasureCounts,
  column: SexOrTotal,
  { table, list }: { readonly table: FollowUpResult; readonly list: FollowUpResult },
): Finding[] {
  const published = columns[column];
  const counted = countOf(list, measure, column);
  if (published?.source.kind !== 'cell' || counted === null || counted.value === published.value) return [];
  const [stated, expected] = [new Decimal(published.value), new Decimal(counted.value)];
  return [
    findingAbout({
      ...{ rule: 'listAgainstTable', at: published.source.at },
      ...{ label: table.unit, heading: periodKey(table.period), published: stated, expected },
      message: `Tabellen har ${published.value}, men deltagarlistan ${list.sheet} ger ${counted.value}.`,
    }),
  ];
}

/**
 * Where a table of counts and a participant list count the same unit and period, and differ. The first few
 * differences of each are reported. Example: 25 exits in the table, 24 in the list.
 */
export function listAgainstTables(results: readonly FollowUpResult[]): Finding[] {
  const lists = new Map(results.filter(isListed).map((list) => [keyOf(list), list]));
  return results.flatMap((table) => {
    const list = isListed(table) ? undefined : lists.get(keyOf(table));
    if (list === undefined) return [];
    const found = table.rows.flatMap((row) =>
      COUNT_COLUMNS.flatMap((column) => difference(row, column, { table, list })),
    );
    return found.slice(0, MOST_SHOWN);
  });
}

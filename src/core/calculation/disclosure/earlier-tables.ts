import type { SexOrTotal } from '../../documents/measure';
import { COUNT_COLUMNS, MEASURES } from '../../documents/measure';
import type { PublishedCount, PublishedRow } from '../../documents/notes/publications';
import { periodKey } from '../../documents/period';
import type { Count, FollowUpResult, MeasureCounts } from '../follow-up/follow-up-results';
import { followUpTable } from './follow-up-table';
import { spelling } from './same-unit';

/** The unit, scope and period of a table, however it is spelled. */
export function tableKey({ scope, unit, period }: Pick<FollowUpResult, 'scope' | 'unit' | 'period'>): string {
  return `${scope} ${spelling(unit)} ${periodKey(period)}`;
}

const countOf = (value: number): Count => ({ value, source: { kind: 'sum' } });

function published(count: PublishedCount): Count | null {
  return count === null ? null : countOf(count === 'hidden' ? Number.NaN : count);
}

/** Tables that were published and are in the workbook no more; `NaN` for what was masked in them. */
export function tablesGone(rows: readonly PublishedRow[], tables: readonly FollowUpResult[]): FollowUpResult[] {
  const present = new Set(tables.map(tableKey));
  const gone = new Map<string, PublishedRow[]>();
  for (const row of rows) {
    const key = tableKey(row);
    if (!present.has(key)) gone.set(key, [...(gone.get(key) ?? []), row]);
  }
  return [...gone.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { unit, scope, period } = first;
    const counted = MEASURES.flatMap((measure): MeasureCounts[] => {
      const row = own.find((each) => each.measure === measure);
      const of = (column: SexOrTotal) => published(row?.[column] ?? null);
      return row === undefined
        ? []
        : [{ measure, women: of('women'), men: of('men'), total: of('total'), percent: null }];
    });
    return [{ unit, scope, period, sheet: '', rows: counted }];
  });
}

/**
 * The tables with the counts that were masked in them, as far as they follow from what the workbook holds now:
 * those are the ones that can be worked out. The others are left out.
 */
export function withWhatFollows(gone: readonly FollowUpResult[], tables: readonly FollowUpResult[]): FollowUpResult[] {
  const { table, cellOf, open } = followUpTable([...tables, ...gone]);
  const values = table.cells.map(({ value }) => value);
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const { terms } of open) {
      const [unknown, ...others] = terms.filter(({ cell }) => Number.isNaN(values[cell]));
      if (unknown === undefined || others.length > 0) continue;
      const rest = terms.reduce(
        (sum, { cell, sign }) => (cell === unknown.cell ? sum : sum + sign * (values[cell] ?? 0)),
        0,
      );
      if (rest * unknown.sign > 0) continue;
      values[unknown.cell] = Math.abs(rest);
      isNew = true;
    }
  }
  return gone.map((result) => {
    const known = ({ measure, ...row }: MeasureCounts): MeasureCounts => {
      const counts = COUNT_COLUMNS.map((column) => {
        const value = values[cellOf(result, measure, column) ?? -1];
        return [column, value === undefined || Number.isNaN(value) ? null : countOf(value)] as const;
      });
      return { ...row, measure, ...(Object.fromEntries(counts) as Record<SexOrTotal, Count | null>) };
    };
    return { ...result, rows: result.rows.map(known) };
  });
}

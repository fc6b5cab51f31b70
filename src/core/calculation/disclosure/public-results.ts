import type { Measure, SexOrTotal } from '../../documents/measure';
import { PERCENT_MEASURES } from '../../documents/measure';
import type { Period } from '../../documents/period';
import { periodKey } from '../../documents/period';
import type { FollowUpResult, MeasureCounts } from '../follow-up/follow-up-results';
import type { DisclosureSettings } from '../../settings/settings';
import type { CellOf } from './follow-up-table';
import { followUpTable } from './follow-up-table';
import type { Masking, Protection } from './protect-cells';
import { protectCells } from './protect-cells';

/** A count as the public sees it. */
export type PublicCount = { readonly shown: number } | { readonly masked: Masking };

/** A row of a public result; `null` for what the workbook does not hold, or a percent that is not told. */
export type PublicRow = Readonly<Record<SexOrTotal, PublicCount | null>> & {
  readonly measure: Measure;
  readonly percent: number | null;
  /** True if there is a percent that is not told. */
  readonly hidesPercent: boolean;
};

/** The counts of a unit, or of all, in a period, small ones masked. */
export interface PublicResult {
  readonly unit: string;
  readonly scope: FollowUpResult['scope'];
  readonly period: Period;
  readonly rows: readonly PublicRow[];
}

interface Masked {
  readonly protection: Protection;
  readonly cellOf: CellOf;
  readonly settings: DisclosureSettings;
}

function publicCount(
  { protection, cellOf }: Masked,
  result: FollowUpResult,
  of: { row: MeasureCounts; column: SexOrTotal },
): PublicCount | null {
  const count = of.row[of.column];
  const cell = cellOf(result, of.row.measure, of.column);
  if (count === null || cell === null) return null;
  const masking = protection.masked.get(cell);
  return masking === undefined ? { shown: count.value } : { masked: masking };
}

/** A percent is told only of counts that are shown themselves, so that it tells nothing that they do not. */
function publicPercent(masked: Masked, result: FollowUpResult, row: MeasureCounts): number | null {
  const exits = result.rows.find(({ measure }) => measure === 'exits');
  if (row.percent === null || exits === undefined || !PERCENT_MEASURES.includes(row.measure)) return null;
  const [count, base] = [row, exits].map((of) => publicCount(masked, result, { row: of, column: 'total' }));
  if (!count || !base || !('shown' in count) || !('shown' in base)) return null;
  return base.shown >= masked.settings.percentBase ? row.percent : null;
}

function publicRow(masked: Masked, result: FollowUpResult, row: MeasureCounts): PublicRow {
  const count = (column: SexOrTotal) => publicCount(masked, result, { row, column });
  const percent = publicPercent(masked, result, row);
  return {
    measure: row.measure,
    ...{ women: count('women'), men: count('men'), total: count('total') },
    percent,
    hidesPercent: row.percent !== null && percent === null,
  };
}

const isListed = ({ rows }: FollowUpResult) => rows.some(({ total }) => total?.source.kind === 'episodes');

/**
 * Results that are counted alike: the tables', else those of one list. Counts of the same persons told in two
 * ways would say more together than either alone.
 */
function oneOrigin(results: readonly FollowUpResult[]): readonly FollowUpResult[] {
  const tables = results.filter((result) => !isListed(result));
  return tables.length > 0 ? tables : results.filter(({ sheet }) => sheet === results[0]?.sheet);
}

/** The results that are told: of a unit and period that stand twice, the first alone. */
function toldOnce(results: readonly FollowUpResult[]): FollowUpResult[] {
  const keys = new Set<string>();
  return oneOrigin(results).filter(({ scope, unit, period }) => {
    const key = `${scope} ${unit.toLowerCase()} ${periodKey(period)}`;
    if (scope === 'municipality' || keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

/**
 * The follow-up as it can be told to the public: small counts masked, and others so that none of the masked
 * ones can be worked out. Kommuner are left out: they are another cut through the same persons.
 */
export function publicResults(results: readonly FollowUpResult[], settings: DisclosureSettings): PublicResult[] {
  const told = toldOnce(results);
  const { table, cellOf } = followUpTable(told);
  const masked: Masked = { protection: protectCells(table, settings), cellOf, settings };
  return told.map((result) => ({
    unit: result.unit,
    scope: result.scope,
    period: result.period,
    rows: result.rows.map((row) => publicRow(masked, result, row)),
  }));
}

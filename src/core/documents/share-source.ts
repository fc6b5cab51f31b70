import type { Decimal } from '../figures/decimal';
import type { RuleVersions } from '../rules/dated-rule';
import type { Financing } from '../rules/financing';
import type { DocumentColumn } from './column-view';
import type { CellReference } from './finding';

/** A member's share, a fraction, and where it was read. */
export interface ShareSource {
  readonly share: Decimal;
  readonly at: CellReference;
  /** The cells that a population is the sum of, where they are several. */
  readonly sumOf?: readonly CellReference[];
  readonly in: 'cell' | 'label';
  /** The year that the share is given for; `null` for a label or a column without a year, which is for all columns. */
  readonly year: number | null;
  /** `population`: the member's part of the inhabitants in a table of those. */
  readonly of: 'share' | 'population';
}

/** A column whose members' shares are asked for. */
export interface ShareQuestion extends DocumentColumn {
  readonly year: number | null;
  /** The members' lines (indexes). */
  readonly members: readonly number[];
  /** What the parties pay by, which shows what the members share. */
  readonly financing: RuleVersions<Financing>;
}

/** The shares of members' lines (indexes); a line without any is left out. */
export type SharesByLine = ReadonlyMap<number, ShareSource>;

/** The year to use: the one asked for, else the latest before it, else the first after. */
export function nearestYear(years: readonly number[], year: number): number | null {
  const sorted = [...years].sort((left, right) => left - right);
  return sorted.filter((candidate) => candidate <= year).at(-1) ?? sorted[0] ?? null;
}

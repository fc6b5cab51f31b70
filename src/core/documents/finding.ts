import type { Severity } from '../rules/checks/check';
import type { RuleName } from '../rules/checks/checks';
import type { CellAddress } from '../cells/address';
import type { Decimal } from '../figures/decimal';

/** A cell in a named sheet. */
export interface CellReference extends CellAddress {
  readonly sheet: string;
}

/** The same for the same cell, different for different cells. */
export function cellKey({ sheet, row, column }: CellReference): string {
  return `${sheet}!${row},${column}`;
}

/** A cell that an expected figure is made of, with the sign or factor that it enters by. */
export interface FindingPart extends CellReference {
  readonly factor: Decimal;
  /** What is known of it where it was read as a cell of a table: its row and column in words, and its amount. */
  readonly read?: { readonly label: string; readonly heading: string; readonly amount: Decimal | null };
}

/** Why an error is believed, from the audit's own evidence. */
export interface FindingProof {
  /** In how many other places the same holds, and of how many in all. */
  readonly held: number;
  readonly of: number;
  /** What those places are: the columns or rows of the table, or places anywhere. */
  readonly along: 'columns' | 'rows' | 'places';
  /** The headings (or labels) of the places where it holds. Example: `2024 Budget` and `2025 Budget`. */
  readonly where: readonly string[];
  /** What a hand may have done, as a Swedish sentence; `null` for nothing known. */
  readonly slip: string | null;
  /** True if the cell is the total of its parts, and not one that is added to others. */
  readonly isTotal: boolean;
  /** True if no other cell can be what is wrong: everything else that it is made of is proven in other ways. */
  readonly isCertain: boolean;
}

/** One thing that the user should look at, led back to its cell. */
export interface Finding {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly at: CellReference;
  /** The other cells that it is about, where several share one piece of information. */
  readonly alsoAt: readonly CellReference[];
  /** The row's label, and the heading of the column (`2019 Budget`; empty for a whole row). */
  readonly label: string;
  readonly heading: string;
  /** What is in the cell: an amount, or the text that should have been one; `null` if blank. */
  readonly published: Decimal | string | null;
  /** `null` where it is not an amount, or where nothing but the cause is to be changed. */
  readonly expected: Decimal | null;
  /** published - expected; `null` where either is no amount. */
  readonly difference: Decimal | null;
  /** The cells that `expected` is computed from. */
  readonly parts: readonly FindingPart[];
  /** True if `expected` is exactly the sum of factor x part, so that a formula can state it. */
  readonly linear: boolean;
  /** The cell whose error explains this one; `null` for a cause of its own. */
  readonly causedBy: CellReference | null;
  /** Of what follows from a cause: what it is to be changed to with it; none for what is right then as it is. */
  readonly becomes?: Decimal;
  /** One Swedish sentence. */
  readonly message: string;
  /** Only of an error that equations prove, and that is a cause of its own. */
  readonly proof?: FindingProof;
}

/** A part of the workbook that was not checked, and why. */
export interface NotChecked {
  readonly sheet: string;
  /** `A1:B7`, or `null` for a whole empty sheet. */
  readonly range: string | null;
  /** One Swedish sentence. */
  readonly reason: string;
}

const SHARE_RULES: ReadonlySet<RuleName> = new Set([
  'shareSum',
  'percent',
  'percentImpossible',
  'averagedPercent',
  'targetRange',
]);

/** True for a finding whose figures are fractions, to be shown as percents. */
export function isShareFinding({ rule }: Finding): boolean {
  return SHARE_RULES.has(rule);
}

import type { CellAddress, CellRange } from '../cells/address';
import type { Unit } from '../figures/unit';
import type { Figure } from './budget';
import type { Period } from './period';

/** What a column of a list of requisitions and invoices holds. */
export const REQUISITION_COLUMNS = [
  ...(['number', 'day', 'supplier', 'code', 'kind', 'amount', 'receipt', 'decision'] as const),
] as const;

export type RequisitionColumn = (typeof REQUISITION_COLUMNS)[number];

/** Those who attest, by their roles. */
export const ATTEST_ROLES = ['administrator', 'deputy', 'director', 'chair', 'viceChair'] as const;

export type AttestRole = (typeof ATTEST_ROLES)[number];

/**
 * Who has attested: a role, or somebody that is only known by name. The name is compared with others and is neither
 * shown nor written.
 */
export interface Attest {
  readonly at: CellAddress;
  readonly role: AttestRole | null;
  /** The same for the same person of a list; empty where nobody has attested. */
  readonly who: string;
}

/** A requisition or an invoice. */
export interface Requisition {
  /** The cell of its amount. */
  readonly at: CellAddress;
  /** Its number where the list has such, else its row. */
  readonly label: string;
  /** `yyyy-mm-dd`; `null` where no day can be read. */
  readonly day: string | null;
  readonly supplier: string;
  readonly code: string;
  /** True for a transfer of means, which always has the highest attest. */
  readonly isTransfer: boolean;
  /** Whose own cost it is, where its text says so. */
  readonly costOf: AttestRole | null;
  readonly figure: Figure;
  /** `null` where the list has no such column. */
  readonly receipt: Attest | null;
  readonly decision: Attest | null;
}

/** A list of requisitions and invoices with who has attested them. */
export interface RequisitionsDocument {
  readonly kind: 'requisitions';
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  readonly unit: Unit;
  readonly period: Period;
  readonly periodIsStated: boolean;
  readonly headings: readonly {
    readonly column: number;
    readonly heading: string;
    readonly holds: RequisitionColumn;
  }[];
  readonly lines: readonly Requisition[];
  readonly total: { readonly label: string; readonly figure: Figure } | null;
}

import type { CellRange } from '../cells/address';
import type { Unit } from '../figures/unit';
import type { Basis, Figure } from './budget';

/** What a table of an annual report is. The balance sheet is read as a balance report. */
export type StatementForm =
  | 'income'
  | 'cashFlow'
  | 'balanceRequirement'
  | 'operations'
  | 'investments'
  | 'equityNote'
  | 'note'
  | 'overview';

/** What a line of an annual report means; `other` for what only its own sums know. */
export type StatementRole =
  | 'operatingIncome'
  | 'operatingCost'
  | 'depreciation'
  | 'netCost'
  | 'memberFees'
  | 'taxes'
  | 'generalGrants'
  | 'operatingResult'
  | 'financialIncome'
  | 'financialCost'
  | 'afterFinancial'
  | 'extraordinary'
  | 'yearResult'
  | 'provisions'
  | 'realisation'
  | 'receivables'
  | 'longReceivables'
  | 'shortDebts'
  | 'longDebts'
  | 'operatingCash'
  | 'investingCash'
  | 'financingCash'
  | 'newLoans'
  | 'repayments'
  | 'yearCash'
  | 'cashOpening'
  | 'cashClosing'
  | 'cash'
  | 'placements'
  | 'fixedAssets'
  | 'assets'
  | 'equity'
  | 'equityOpening'
  | 'requirementResult'
  | 'total'
  | 'other';

/** A column of amounts of one year, of the förbund alone or of its group. */
export interface StatementColumn {
  readonly column: number;
  readonly heading: string;
  readonly year: number;
  readonly basis: Basis;
  readonly isGroup: boolean;
}

export interface StatementLine {
  readonly row: number;
  readonly label: string;
  readonly role: StatementRole;
  /** One figure per column of the document, in the same order. */
  readonly figures: readonly Figure[];
}

/** A table of an annual report: income statement, cash flow, note, balance requirement and the like. */
export interface StatementDocument {
  readonly kind: 'statement';
  readonly form: StatementForm;
  /** Of a note, the line of the statements that it explains; `null` for other tables and unknown lines. */
  readonly about: StatementRole | null;
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  readonly unit: Unit;
  readonly columns: readonly StatementColumn[];
  readonly lines: readonly StatementLine[];
}

import type { BudgetDocument } from '../../documents/budget';
import { Decimal } from '../../figures/decimal';
import type { AmountCell } from '../audit-cell';
import { amountOf, auditCell } from '../audit-cell';

/** The contributions of one column. */
export interface Contributions {
  readonly state: AmountCell | null;
  readonly region: AmountCell | null;
  /** The members' lines (indexes) and cells. */
  readonly members: readonly { readonly line: number; readonly cell: AmountCell }[];
}

function cellOfRole(
  document: BudgetDocument,
  role: 'income.state' | 'income.region',
  column: number,
): AmountCell | null {
  const lines = document.lines.flatMap((line, index) => (line.role === role ? [index] : []));
  const [only] = lines;
  const cell = only === undefined || lines.length > 1 ? null : auditCell(document, only, column);
  return cell === null || cell.figure.amount === null ? null : cell;
}

/** The state's, the region's and the members' contributions in a column of the document. */
export function contributionsIn(document: BudgetDocument, column: number): Contributions {
  const members = document.lines.flatMap((line, index) => {
    const cell = line.role === 'income.municipality' ? auditCell(document, index, column) : null;
    return cell === null ? [] : [{ line: index, cell }];
  });
  return {
    state: cellOfRole(document, 'income.state', column),
    region: cellOfRole(document, 'income.region', column),
    members,
  };
}

/** What the members pay together; `null` if one contribution cannot be read or there is none. */
export function municipalTotal({ members }: Contributions): Decimal | null {
  if (members.length === 0) return null;
  return members.reduce<Decimal | null>((sum, { cell }) => {
    const amount = amountOf(cell);
    return sum === null || amount === null ? null : sum.plus(amount);
  }, new Decimal(0));
}

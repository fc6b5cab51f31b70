import type { Figure } from '../../documents/budget';
import type { StatementDocument, StatementLine, StatementRole } from '../../documents/statement';
import { printedDecimals } from '../../figures/agreement';
import type { AmountCell } from '../audit-cell';
import type { Equation } from '../equation';

/** A line that is the sum of others, by their roles: all of `needed`, and those of `more` that are there. */
interface Form {
  readonly total: StatementRole;
  readonly needed: readonly StatementRole[];
  readonly more: readonly StatementRole[];
}

/**
 * What the law's forms add up to, signs as printed. Rows that a form of its own has more of make such a sum hold in no
 * column: it is then not checked, and accuses nothing.
 */
const FORMS: readonly Form[] = [
  { total: 'cashClosing', needed: ['cashOpening', 'yearCash'], more: [] },
  { total: 'yearCash', needed: ['operatingCash', 'investingCash'], more: ['financingCash'] },
  { total: 'yearResult', needed: ['afterFinancial', 'extraordinary'], more: [] },
  { total: 'afterFinancial', needed: ['operatingResult', 'financialIncome'], more: ['financialCost'] },
];

function cellOf({ sheet, unit, columns }: StatementDocument, line: StatementLine, figure: Figure): AmountCell {
  const amounts = line.figures.flatMap(({ amount }) => amount ?? []);
  return {
    key: `${sheet}!${figure.row},${figure.column}`,
    at: { sheet, row: figure.row, column: figure.column },
    label: line.label,
    heading: columns.find(({ column }) => column === figure.column)?.heading ?? '',
    ...{ figure, unit, lineAmounts: null, decimals: printedDecimals(amounts) },
  };
}

function equationsOf(document: StatementDocument, { total, needed, more }: Form): Equation[] {
  const line = (role: StatementRole) => document.lines.find((each) => each.role === role);
  const sum = line(total);
  const parts = needed.map(line);
  const others = more.map(line);
  if (sum === undefined || parts.some((part) => part === undefined)) return [];
  return document.columns.flatMap((_, column): Equation[] => {
    const figure = sum.figures[column];
    const terms = [...parts, ...others].flatMap((part) => {
      const own = part?.figures[column];
      return part === undefined || own === undefined ? [] : [{ cell: cellOf(document, part, own), sign: 1 as const }];
    });
    if (figure === undefined || terms.length < needed.length) return [];
    return [{ rule: 'sum', total: cellOf(document, sum, figure), terms }];
  });
}

/** The sums that the law's forms of an income statement and a cash flow have. Example: closing cash is opening and the year's. */
export function statementEquations(document: StatementDocument): Equation[] {
  if (document.form !== 'income' && document.form !== 'cashFlow') return [];
  return FORMS.flatMap((form) => equationsOf(document, form));
}

import type { BudgetDocument, Term } from '../../documents/budget';
import { ROLES } from '../../documents/line-role';
import { Decimal } from '../../figures/decimal';
import type { SourcedFigure, YearColumn } from '../../documents/column-view';
import { figureOf, figureOfRole, linesOf } from '../../documents/column-view';
import type { EquityResult } from './money-results';

/** The totals that a result is made of. */
export interface ColumnTotals {
  readonly income: SourcedFigure | null;
  readonly cost: SourcedFigure | null;
  readonly costSign: 1 | -1;
  readonly financial: EquityResult['financial'];
}

function isFinancial(document: BudgetDocument, line: number): boolean {
  const role = document.lines[line]?.role;
  return role !== undefined && ROLES[role].section === 'financial';
}

/** The year's result line: the last one, after financial items where there are any. */
export function resultLine(document: BudgetDocument): number | null {
  return linesOf(document, ['result']).at(-1) ?? linesOf(document, ['result.beforeFinancial']).at(-1) ?? null;
}

/** The terms of the result with a result before financial items taken apart into its own. */
function resultTerms(document: BudgetDocument, line: number | null): readonly Term[] {
  const relation = document.relations.find(({ kind, total }) => kind === 'result' && total === line);
  return (relation?.terms ?? []).flatMap((term) =>
    document.lines[term.line]?.role === 'result.beforeFinancial' ? resultTerms(document, term.line) : [term],
  );
}

/** Income, costs and financial items of a column, and how costs are signed. */
export function totalsOf(column: YearColumn): ColumnTotals {
  const { document } = column;
  const terms = resultTerms(document, resultLine(document));
  const costTerm = terms.find(({ line }) => document.lines[line]?.role === 'cost.total');
  const cost = figureOfRole(column, 'cost.total');
  const negative = costTerm === undefined ? (cost?.amount.isNegative() ?? false) : costTerm.sign === 1;
  const financial = terms
    .filter(({ line }) => isFinancial(document, line))
    .flatMap(({ line, sign }) => {
      const figure = figureOf(column, line);
      return figure === null ? [] : [{ figure, sign }];
    });
  return {
    income: figureOfRole(column, 'income.total'),
    cost,
    costSign: negative ? -1 : 1,
    financial,
  };
}

/** income - cost + financial; `null` where a total is missing. Example: 11 540 and 13 830 are -2 290. */
export function computedResult({ income, cost, costSign, financial }: ColumnTotals): Decimal | null {
  if (income === null || cost === null) return null;
  const items = financial.map(({ figure, sign }) => figure.amount.times(sign));
  return Decimal.sum(income.amount.minus(cost.amount.times(costSign)), ...items);
}

/** The result as it is printed; `null` where there is none. */
export function printedResult(column: YearColumn): SourcedFigure | null {
  const line = resultLine(column.document);
  return line === null ? null : figureOf(column, line);
}

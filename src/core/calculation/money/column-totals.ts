import type { BudgetDocument, Term } from '../../documents/budget';
import type { SourcedFigure, YearColumn } from '../../documents/column-view';
import { figureOf, figureOfRole } from '../../documents/column-view';
import { Decimal } from '../../figures/decimal';
import { isFinancial } from './result-leaves';
import { resultLine } from './result-line';
import { polarityOf, signedLeaves } from './signed-leaves';

/** A figure that enters a sum with its sign. */
export interface SignedFigure {
  readonly figure: SourcedFigure;
  readonly sign: 1 | -1;
}

/** The income or the costs of a column, as it is printed: its total's cell, or its lines where those give another amount. */
export interface SectionTotal {
  readonly amount: Decimal;
  readonly terms: readonly SignedFigure[];
  /** The printed total, where the lines are used in its place. */
  readonly rejected: SourcedFigure | null;
}

/** The totals that a result is made of. */
export interface ColumnTotals {
  readonly income: SectionTotal | null;
  readonly cost: SectionTotal | null;
  readonly costSign: 1 | -1;
  readonly financial: readonly SignedFigure[];
}

/** The terms of the result with a result before financial items taken apart into its own. */
function resultTerms(document: BudgetDocument, line: number | null): readonly Term[] {
  const relation = document.relations.find(({ kind, total }) => kind === 'result' && total === line);
  return (relation?.terms ?? []).flatMap((term) =>
    document.lines[term.line]?.role === 'result.beforeFinancial' ? resultTerms(document, term.line) : [term],
  );
}

/** The lines of a section with their amounts as printed; `null` where one of them cannot be read. */
function linesIn(column: YearColumn, section: 'income' | 'cost', costSign: 1 | -1): readonly SignedFigure[] | null {
  const { document, index } = column;
  const turn = polarityOf(document) * (section === 'cost' ? costSign : 1);
  const own = signedLeaves(document, [index]).filter((leaf) => leaf.section === section);
  const isRead = own.every(({ line }) => {
    const figure = document.lines[line]?.figures[index];
    return figure !== undefined && (figure.amount !== null || figure.state === 'blank');
  });
  if (!isRead) return null;
  return own.flatMap(({ line, factor }) => {
    const figure = figureOf(column, line);
    return figure === null ? [] : [{ figure, sign: factor * turn === 1 ? 1 : -1 }];
  });
}

const sumOf = (terms: readonly SignedFigure[]) =>
  Decimal.sum(0, ...terms.map(({ figure, sign }) => figure.amount.times(sign)));

/** The total as printed, or by the lines where they can be read and give something else: the forecast is made of them too. */
function sectionTotal(printed: SourcedFigure | null, lines: readonly SignedFigure[] | null): SectionTotal | null {
  if (printed === null) return null;
  const asPrinted = { amount: printed.amount, terms: [{ figure: printed, sign: 1 as const }], rejected: null };
  if (lines === null || lines.length === 0 || sumOf(lines).eq(printed.amount)) return asPrinted;
  return { amount: sumOf(lines), terms: lines, rejected: printed };
}

/** Income, costs and financial items of a column, and how costs are signed. */
export function totalsOf(column: YearColumn): ColumnTotals {
  const { document } = column;
  const terms = resultTerms(document, resultLine(document));
  const costTerm = terms.find(({ line }) => document.lines[line]?.role === 'cost.total');
  const cost = figureOfRole(column, 'cost.total');
  const negative = costTerm === undefined ? (cost?.amount.isNegative() ?? false) : costTerm.sign === 1;
  const costSign = negative ? -1 : 1;
  const financial = terms
    .filter(({ line }) => isFinancial(document, line))
    .flatMap(({ line, sign }) => {
      const figure = figureOf(column, line);
      return figure === null ? [] : [{ figure, sign }];
    });
  return {
    income: sectionTotal(figureOfRole(column, 'income.total'), linesIn(column, 'income', costSign)),
    cost: sectionTotal(cost, linesIn(column, 'cost', costSign)),
    costSign,
    financial,
  };
}

/** income - cost + financial; `null` where a total is missing. Example: 11 540 and 13 830 are -2 290. */
export function computedResult({ income, cost, costSign, financial }: ColumnTotals): Decimal | null {
  if (income === null || cost === null) return null;
  return Decimal.sum(income.amount.minus(cost.amount.times(costSign)), sumOf(financial));
}

import type { BudgetDocument } from '../../documents/budget';
import { yearColumns } from '../../documents/column-view';
import { printedResult } from '../money/result-line';
import type { Report } from './cash-checks';
import type { Comparison } from './make-check';
import { makeCheck, positive } from './make-check';
import { Decimal } from '../../figures/decimal';
import type { Place, ReportFigure, ReportTable } from './report-figures';
import { figureOf } from './report-figures';

const tablesOf = ({ income, balance, cashFlow }: Report): ReportTable[] =>
  [income, balance, cashFlow].flatMap((table) => table ?? []);

/** The roles that a table has, each once; sums that have no name of their own are left out. */
function rolesOf({ lines }: ReportTable) {
  return [...new Set(lines.map(({ role }) => role))].filter((role) => role !== 'other' && role !== 'total');
}

/** X11: the comparative column of a report is what the year before's report printed. */
export function comparatives(report: Report, earlier: Report | undefined, isGroup: boolean): Comparison[] {
  if (earlier === undefined) return [];
  const place = { year: earlier.year, isGroup };
  return tablesOf(report).flatMap((table) => {
    const own = tablesOf(earlier).find(({ form }) => form === table.form);
    if (own === undefined) return [];
    return rolesOf(table).flatMap((role): Comparison[] => {
      const [left, right] = [figureOf(table, role, place), figureOf(own, role, place)];
      if (left === null || right === null) return [];
      return [
        {
          ...{ id: 'X11', name: left.label, ...place },
          left: { name: `Redovisning ${report.year}`, figures: [left] },
          right: { name: `Redovisning ${earlier.year}`, figures: [right] },
        },
      ];
    });
  });
}

/** X12: an overview of several years against the statements. */
export function overview(report: Report, tables: readonly ReportTable[], place: Place): Comparison[] {
  return report.others
    .filter(({ form }) => form === 'overview')
    .flatMap((table) =>
      rolesOf(table).flatMap((role): Comparison[] => {
        const left = figureOf(table, role, place);
        const own = [...tablesOf(report), ...tables].flatMap((each) => figureOf(each, role, place) ?? []);
        const [right] = own;
        if (left === null || right === undefined) return [];
        return [
          {
            ...{ id: 'X12', name: left.label, ...place },
            left: { name: 'Översikten', figures: [positive(left)] },
            right: { name: 'Räkningarna', figures: [positive(right)] },
          },
        ];
      }),
    );
}

/** A result of a budget table as a figure of a report. */
function budgetFigure(document: BudgetDocument, index: number): ReportFigure | null {
  const result = printedResult({ document, index });
  if (result === null) return null;
  const { sheet, unit, title } = document;
  const heading = document.columns[index]?.heading ?? '';
  const table: ReportTable = {
    ...{ form: 'income', about: null, sheet, title, unit, columns: [], lines: [], year: 0 },
    step: new Decimal(10).pow(-Math.max(0, result.amount.decimalPlaces())),
  };
  return { table, at: result.at, label: 'Resultat', heading, factor: new Decimal(1), amount: result.amount };
}

/** The year's result against the outturn of the workbook's budget tables, and its budget column against their budget. */
export function againstBudgets(
  { income }: Report,
  budgets: readonly BudgetDocument[],
  place: Pick<Place, 'year' | 'isGroup'>,
): Comparison[] {
  if (income === null || place.isGroup) return [];
  return (['outturn', 'budget'] as const).flatMap((basis) => {
    const left = figureOf(income, 'yearResult', { ...place, basis });
    const rights = budgets.flatMap((document) =>
      yearColumns(document).flatMap(({ index, year }) => {
        const { basis: own = null, replacedBy = null } = document.columns[index] ?? {};
        const figure =
          year === place.year && own === basis && replacedBy === null ? budgetFigure(document, index) : null;
        return figure === null ? [] : [figure];
      }),
    );
    if (left === null) return [];
    return rights.map((right): Comparison => ({
      ...{ id: 'plan', name: basis === 'budget' ? 'Budgeterat resultat' : 'Årets resultat', ...place },
      left: { name: 'Resultaträkningen', figures: [left] },
      right: { name: `Bladet ${right.at.sheet}`, figures: [right] },
    }));
  });
}

/** Comparisons as checks, those with both sides. */
export const asChecks = (comparisons: readonly Comparison[]) => comparisons.flatMap(makeCheck);

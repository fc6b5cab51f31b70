import type { TertialDocument } from '../../documents/tertial-document';
import { ofKind } from '../../documents/tertial-document';
import type { Report } from './cash-checks';
import { carriedCash, fixedAssets, investments, liquid, loans, workingCapital, writtenOff } from './cash-checks';
import type { StatementKeyFigure } from './key-figures';
import { statementKeyFigures } from './key-figures';
import type { Comparison } from './make-check';
import type { Place, ReportTable } from './report-figures';
import { reportTables } from './report-figures';
import { activities, equityFromYear, notes, yearResults } from './result-checks';
import type { StatementCheck, StatementCheckId } from './statement-check';
import { STATEMENT_CHECKS } from './statement-check';
import { againstBudgets, asChecks, comparatives, overview } from './year-checks';

/** What the tables of one report state of each other in a year. */
const WITHIN: readonly ((report: Report, place: Place) => Comparison[])[] = [
  ...[yearResults, writtenOff, carriedCash, liquid, workingCapital, loans],
  ...[equityFromYear, fixedAssets, activities, investments, notes],
];

/** The tables by the year that they report. */
function reportsIn(tables: readonly ReportTable[]): Report[] {
  const years = [...new Set(tables.map(({ year }) => year))].sort((left, right) => right - left);
  return years.map((year) => {
    const own = tables.filter((table) => table.year === year);
    const one = (form: ReportTable['form']) => own.find((table) => table.form === form) ?? null;
    const [income, balance, cashFlow] = [one('income'), one('balance'), one('cashFlow')];
    return { year, income, balance, cashFlow, others: own };
  });
}

/** What is computed of the annual reports of a workbook. */
export interface StatementResults {
  readonly checks: readonly StatementCheck[];
  readonly keyFigures: readonly StatementKeyFigure[];
}

const ORDER = Object.keys(STATEMENT_CHECKS) as readonly StatementCheckId[];

/**
 * What the statements of annual reports state of each other, over years and of budgets, each with both sides. None
 * where the workbook has no statement. Example: the year's result in the cash flow and in the income statement.
 */
export function statementChecks(documents: readonly TertialDocument[]): StatementResults {
  const tables = reportTables(documents);
  const budgets = ofKind(documents, 'budget');
  const reports = reportsIn(tables);
  const found = reports.flatMap((report) =>
    [false, true].flatMap((isGroup) => {
      const earlier = reports.find(({ year }) => year === report.year - 1);
      const years = [...new Set(tables.flatMap(({ columns }) => columns.flatMap(({ year }) => year ?? [])))];
      const own = earlier === undefined ? [report.year, report.year - 1] : [report.year];
      return [
        ...own.flatMap((year) => WITHIN.flatMap((check) => check(report, { year, isGroup }))),
        ...comparatives(report, earlier, isGroup),
        ...years.flatMap((year) => overview(report, tables.filter(isStatement), { year, isGroup })),
        ...againstBudgets(report, budgets, { year: report.year, isGroup }),
      ];
    }),
  );
  const checks = asChecks(found).sort((left, right) => ORDER.indexOf(left.id) - ORDER.indexOf(right.id));
  return { checks, keyFigures: tables.length === 0 ? [] : statementKeyFigures(tables) };
}

const isStatement = ({ form }: ReportTable) => form === 'income' || form === 'balance' || form === 'cashFlow';

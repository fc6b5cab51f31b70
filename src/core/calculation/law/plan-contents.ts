import type { BudgetDocument } from '../../documents/budget';
import type { SourcedFigure, YearColumn } from '../../documents/column-view';
import { figureOfRole, yearColumns } from '../../documents/column-view';
import type { Finding } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { ruleFor } from '../../rules/dated-rule';
import { LAW } from '../../rules/law';
import { printedResult } from '../money/result-line';
import { budgetYear } from './plans';

/** A year further away in a title is not of this plan: when the förbund began, or a decision's. */
const NEAR = 2;
const PLANS: ReadonlySet<string | null> = new Set(['budget', 'forecast', null]);

/** The columns of the workbook that plan a year. */
function plansOf(documents: readonly BudgetDocument[], year: number): YearColumn[] {
  const columns = documents.flatMap(yearColumns).filter((column) => column.year === year);
  return columns.filter(({ document, index }) => PLANS.has(document.columns[index]?.basis ?? null));
}

function lackingIn(documents: readonly BudgetDocument[], year: number, years: number): string[] {
  const planned = Array.from({ length: years }, (_, index) => year + index);
  const missing = planned.filter((each) => plansOf(documents, each).length === 0);
  const hasEquity = plansOf(documents, year).some((column) => figureOfRole(column, 'equity.closing') !== null);
  return [
    ...(hasEquity ? [] : [`det egna kapitalet vid slutet av ${year}`]),
    ...(missing.length === 0 ? [] : [`en plan för ${missing.join(' och ')}`]),
  ];
}

function remark({ document, index }: YearColumn, at: SourcedFigure, about: Pick<Finding, 'rule' | 'message'>): Finding {
  const label = document.lines.find(({ row }) => row === at.at.row)?.label ?? '';
  return findingAbout({ ...about, at: at.at, label, heading: document.columns[index]?.heading ?? '' });
}

/** What a budget lacks of equity at the year's end and a plan for three years, in any table of the workbook. */
export function planContents(document: BudgetDocument, documents: readonly BudgetDocument[]): Finding[] {
  const budget = budgetYear(document);
  if (budget === null || budget.isFollowedUp) return [];
  const { column } = budget;
  const [rule, at] = [ruleFor(LAW.plan, column.year), printedResult(column) ?? figureOfRole(column, 'cost.total')];
  if (rule === null || at === null) return [];
  const lacking = lackingIn(documents, column.year, rule.value.years);
  if (lacking.length === 0) return [];
  const message = `Budgeten för ${column.year} visar inte ${lacking.join(', och inte ')}.`;
  return [remark(column, at, { rule: 'planContents', message })];
}

/** A table whose title plans from a year that is before or after all the budget years in it. */
export function planFirstYear(document: BudgetDocument): Finding[] {
  const { planFrom } = document;
  const budget = budgetYear(document);
  if (budget === null || budget.isFollowedUp || planFrom === null) return [];
  const { column } = budget;
  const at = printedResult(column) ?? figureOfRole(column, 'cost.total');
  const hasYear = yearColumns(document).some(({ year }) => year === planFrom);
  if (at === null || hasYear || Math.abs(planFrom - column.year) > NEAR || ruleFor(LAW.plan, column.year) === null)
    return [];
  const message = `Tabellens rubrik ger ${planFrom} som planens första år, men det första budgetåret i tabellen är ${column.year}.`;
  return [remark(column, at, { rule: 'planFirstYear', message })];
}

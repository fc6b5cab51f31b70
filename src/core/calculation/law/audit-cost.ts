import type { BudgetDocument } from '../../documents/budget';
import { figureOfRole } from '../../documents/column-view';
import type { Finding } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { ruleFor } from '../../rules/dated-rule';
import { LAW } from '../../rules/law';
import { budgetYear } from './plans';

/** A table with fewer cost lines shows only groups of costs: what is in them is not known. */
const FEWEST_COSTS = 8;
const AUDITING = /revis/iu;

/** A budget of single costs in a workbook where no line names the audit. Example: ten costs, none of them `Revision`. */
export function auditCost(document: BudgetDocument, documents: readonly BudgetDocument[]): Finding[] {
  const column = budgetYear(document)?.column;
  const total = column === undefined ? null : figureOfRole(column, 'cost.total');
  if (column === undefined || total === null || ruleFor(LAW.auditCost, column.year) === null) return [];
  const costs = document.lines.filter(({ role, partOfAbove }) => role === 'cost' && !partOfAbove);
  const isNamed = documents.some(({ lines }) => lines.some(({ label }) => AUDITING.test(label)));
  if (costs.length < FEWEST_COSTS || isNamed) return [];
  const heading = document.columns[column.index]?.heading ?? '';
  const message = `Ingen av tabellens ${costs.length} kostnader heter något med revision.`;
  return [findingAbout({ rule: 'auditCost', at: total.at, label: 'Summa kostnader', heading, message })];
}

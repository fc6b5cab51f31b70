import { formatAddress } from '../../cells/address';
import type { ActivityPlanDocument } from '../../documents/activity-plan';
import { plannedByYear } from '../../documents/planned-by-year';
import type { BudgetDocument } from '../../documents/budget';
import { figureOf, yearColumns } from '../../documents/column-view';
import type { Finding } from '../../documents/finding';
import { ROLES } from '../../documents/line-role';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import { convertAmount } from '../../figures/unit';
import { auditCell } from '../audit-cell';
import { cellFinding } from '../cell-finding';

/** Words that many activities are called by. */
const GENERAL = new Set([
  'plattform',
  'projekt',
  'insats',
  'insatser',
  'verksamhet',
  'budget',
  'plan',
  'aktivitetsplan',
]);
const SHORTEST = 4;

/** The words that tell an activity from others. Example: of `Plattform förebyggande - i syfte att` it is `förebyggande`. */
function ownWords(name: string): string[] {
  const [short = ''] = name.split(/\s[-–—]\s|[:,(]/);
  const words = short.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length >= SHORTEST && !GENERAL.has(word));
}

/** The one line of costs that bears all the words; `null` where none does, or several. */
function lineNamed(document: BudgetDocument, words: readonly string[]): number | null {
  const lines = document.lines.flatMap(({ label, role }, index) => {
    const own: readonly string[] = label.toLowerCase().match(/\p{L}+/gu) ?? [];
    return ROLES[role].section === 'cost' && words.every((word) => own.includes(word)) ? [index] : [];
  });
  return lines.length === 1 ? (lines[0] ?? null) : null;
}

function againstLine(plan: ActivityPlanDocument, document: BudgetDocument, line: number): Finding[] {
  const planned = plannedByYear(plan);
  return yearColumns(document).flatMap((column) => {
    const figure = figureOf(column, line);
    const cell = auditCell(document, line, column.index);
    const own = planned.find(({ year }) => year === column.year);
    if (figure === null || cell === null || own === undefined) return [];
    const expected = convertAmount(own.amount, plan.unit, document.unit);
    const difference = expected.minus(figure.amount);
    if (difference.abs().lt(1)) return [];
    const { unit } = document;
    const signed = `${difference.gt(0) ? '+' : ''}${formatSwedish(difference)}`;
    const message = `Planen på bladet ${plan.sheet} har ${formatSwedish(expected)} ${unit} för ${column.year}, men ${document.sheet}!${formatAddress(figure.at)} är ${formatSwedish(figure.amount)}: skillnad ${signed} ${unit}.`;
    const factor = convertAmount(new Decimal(1), plan.unit, unit);
    const parts = own.figures.map(({ row, column: place }) => ({ sheet: plan.sheet, row, column: place, factor }));
    return [cellFinding(cell, { rule: 'viewsDiffer', expected, parts, linear: true, message })];
  });
}

/** Plans against the lines of budgets that are called as they are, on other sheets. */
export function againstBudgets(plans: readonly ActivityPlanDocument[], budgets: readonly BudgetDocument[]): Finding[] {
  return plans.flatMap((plan) => {
    const words = ownWords(plan.title ?? plan.sheet);
    if (words.length === 0) return [];
    return budgets.flatMap((document) => {
      const line = document.sheet === plan.sheet ? null : lineNamed(document, words);
      return line === null ? [] : againstLine(plan, document, line);
    });
  });
}

import { formatAddress } from '../../cells/address';
import type { ActivityPlanDocument } from '../../documents/activity-plan';
import type { PlannedYear } from '../../documents/planned-by-year';
import { plannedByYear } from '../../documents/planned-by-year';
import type { BudgetDocument } from '../../documents/budget';
import { figureOf, yearColumns } from '../../documents/column-view';
import type { Finding } from '../../documents/finding';
import { ROLES } from '../../documents/line-role';
import { projectCode } from '../../documents/project-code';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import { convertAmount } from '../../figures/unit';
import type { AmountCell } from '../audit-cell';
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

/** A line of a budget that a plan may be of. */
interface Line {
  readonly document: BudgetDocument;
  readonly line: number;
  /** True if both have the same code. */
  readonly isCoded: boolean;
}

const titleOf = ({ title, sheet }: ActivityPlanDocument) => title ?? sheet;

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

const codeOf = (plan: ActivityPlanDocument) => projectCode(titleOf(plan)) ?? projectCode(plan.sheet);

/** The line of each budget that is called as the plan is, and has no other code. */
function linesNamed(plan: ActivityPlanDocument, budgets: readonly BudgetDocument[]): Line[] {
  const [words, code] = [ownWords(titleOf(plan)), codeOf(plan)];
  if (words.length === 0) return [];
  return budgets.flatMap((document) => {
    const line = document.sheet === plan.sheet ? null : lineNamed(document, words);
    const own = line === null ? null : (document.lines[line]?.code ?? null);
    const isOther = code !== null && own !== null && own !== code;
    return line === null || isOther ? [] : [{ document, line, isCoded: code !== null && own === code }];
  });
}

/** A year in both, the plan's amount in the budget's unit. */
interface Compared {
  readonly planned: PlannedYear;
  readonly cell: AmountCell;
  readonly expected: Decimal;
}

const differs = ({ cell, expected }: Compared) =>
  expected
    .minus(cell.figure.amount ?? 0)
    .abs()
    .gte(1);

function yearsInBoth(plan: ActivityPlanDocument, { document, line }: Line): Compared[] {
  return yearColumns(document).flatMap((column) => {
    const cell = figureOf(column, line) === null ? null : auditCell(document, line, column.index);
    const planned = plannedByYear(plan).find(({ year }) => year === column.year);
    if (cell === null || planned === undefined) return [];
    return [{ planned, cell, expected: convertAmount(planned.amount, plan.unit, document.unit) }];
  });
}

function messageFor(plan: ActivityPlanDocument, { planned: { year }, cell, expected }: Compared): string {
  const { at, figure, unit } = cell;
  const published = figure.amount ?? new Decimal(0);
  const difference = expected.minus(published);
  const signed = `${difference.gt(0) ? '+' : ''}${formatSwedish(difference)}`;
  return `Planen på bladet ${plan.sheet} har ${formatSwedish(expected)} ${unit} för ${year}, men ${at.sheet}!${formatAddress(at)} är ${formatSwedish(published)}: skillnad ${signed} ${unit}.`;
}

function againstLine(plan: ActivityPlanDocument, line: Line): Finding[] {
  const years = yearsInBoth(plan, line);
  // A name may be another activity's too: a code that both have, or a year that both give the same, says that it is not.
  const isSure = line.isCoded || years.some((each) => !each.expected.isZero() && !differs(each));
  return years.filter(differs).map((each) => {
    const { planned, cell, expected } = each;
    const factor = convertAmount(new Decimal(1), plan.unit, cell.unit);
    const parts = planned.figures.map(({ row, column }) => ({ sheet: plan.sheet, row, column, factor }));
    const message = messageFor(plan, each);
    if (isSure) return cellFinding(cell, { rule: 'viewsDiffer', expected, parts, linear: true, message });
    const doubt = 'De hör ihop bara efter namnet och kan gälla olika pengar.';
    return cellFinding(cell, { rule: 'viewsDiffer', severity: 'info', parts, message: `${message} ${doubt}` });
  });
}

/**
 * Plans against the lines of budgets that are called as they are, on other sheets. The name alone makes a difference
 * information, and where several plans bear it none: they may be parts of the line.
 */
export function againstBudgets(plans: readonly ActivityPlanDocument[], budgets: readonly BudgetDocument[]): Finding[] {
  const named = plans.flatMap((plan) => linesNamed(plan, budgets).map((line) => ({ plan, line })));
  const only = named.filter(({ line: { document, line } }) => {
    const same = named.filter((other) => other.line.document === document && other.line.line === line);
    return same.length === 1;
  });
  return only.flatMap(({ plan, line }) => againstLine(plan, line));
}

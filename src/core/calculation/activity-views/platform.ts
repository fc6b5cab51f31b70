import type { BudgetDocument } from '../../documents/budget';
import { ROLES } from '../../documents/line-role';
import { Decimal } from '../../figures/decimal';
import { isTotal } from './code-table';

/** Posts of one kind under their heading, with their sum. Example: `Lokaler`. */
export interface CostGroup {
  readonly label: string;
  readonly line: number;
}

/** Who pays for a platform. */
export interface Financing {
  readonly lines: readonly number[];
  /** The lines that the förbund itself pays. */
  readonly own: readonly number[];
  readonly total: number | null;
}

/** The budget of one activity: what it costs, group by group, and who pays for it. */
export interface Platform {
  readonly document: BudgetDocument;
  /** What it is called: the caption where its sheet has several, else its sheet. */
  readonly name: string;
  /** All that it may be known by. */
  readonly names: readonly string[];
  readonly total: number;
  readonly groups: readonly CostGroup[];
  readonly financing: Financing | null;
  /** A sum of several platforms on the sheet, below its own. */
  readonly above: number | null;
}

const FINANCING = /(?:^|\s)(?:sam|med)?finansier/iu;
const OWN_FUNDS = /samordningsförbund|^förbundet|^finsam/iu;
/** A table that is divided as a budget of a whole förbund is none of an activity. */
const FORBUND_ROLES: ReadonlySet<string> = new Set([
  ...['income.state', 'income.stateExtra', 'income.withEquity', 'result', 'result.beforeFinancial'],
  ...['equity.opening', 'equity.closing', 'remaining'],
]);
const SUM_WORD = /^(?:summa|s:a|sa|delsumma|totalt?|total|tot)[\s.:]+/iu;

const amountColumnsOf = ({ columns }: BudgetDocument) =>
  columns.flatMap(({ content }, index) => (content === 'amount' ? [index] : []));

const amountAt = ({ lines }: BudgetDocument, line: number, column: number) =>
  lines[line]?.figures[column]?.amount ?? null;

/** Lines that are posts of their own: no sums, headings or `varav`. */
function postsIn(document: BudgetDocument, from: number, to: number): number[] {
  return document.lines.flatMap((line, index) =>
    index >= from && index < to && !isTotal(line) && line.role !== 'heading' && !line.partOfAbove ? [index] : [],
  );
}

/** True if the line is the sum of all posts before it in some column. */
function sumsAll(document: BudgetDocument, line: number): boolean {
  const posts = postsIn(document, 0, line);
  return amountColumnsOf(document).some((column) => {
    const amounts = posts.flatMap((post) => amountAt(document, post, column) ?? []);
    return amounts.length > 0 && amountAt(document, line, column)?.eq(Decimal.sum(...amounts)) === true;
  });
}

/** The sum of all costs: the last sum that its posts give, or the last of all. */
function totalOf(document: BudgetDocument, end: number): number | null {
  const totals = document.lines.flatMap((line, index) => (index < end && isTotal(line) ? [index] : []));
  return totals.findLast((line) => sumsAll(document, line)) ?? totals.at(-1) ?? null;
}

function financingIn(document: BudgetDocument, heading: number): Financing | null {
  const { lines } = document;
  const end = lines.findIndex((line, index) => index > heading && isTotal(line));
  const own = postsIn(document, heading + 1, end < 0 ? lines.length : end);
  if (own.length === 0) return null;
  return {
    ...{ lines: own, total: end < 0 ? null : end },
    own: own.filter((line) => OWN_FUNDS.test(lines[line]?.label ?? '')),
  };
}

/** The sums before the total by what they are of, and posts of a kind that no sum takes in. */
function groupsOf(document: BudgetDocument, total: number): CostGroup[] {
  const sums = document.lines.flatMap((line, index) => (index < total && isTotal(line) ? [index] : []));
  const after = (sums.at(-1) ?? -1) + 1;
  return [...sums, ...postsIn(document, after, total)].map((line) => {
    const label = document.lines[line]?.label ?? '';
    return { label: label.replace(SUM_WORD, '').trim() || label, line };
  });
}

/** The words of a title that name what it is of. Example: of `Budget Norrgården 2031 (kr)` it is `Norrgården`. */
function plainName(title: string): string {
  return title
    .replace(/\([^()]*\)/g, '')
    .replace(/(?:^|\s)(?:budget|verksamhetsbudget|plattformsbudget|\d{4}|tkr|kr)(?=\s|$)/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function platformOf(document: BudgetDocument, isOneOfSeveral: boolean): Platform | null {
  const { lines, caption, title, sheet } = document;
  if (lines.some(({ role }) => FORBUND_ROLES.has(role))) return null;
  const heading = lines.findIndex(({ label, role }) => FINANCING.test(label) && !ROLES[role].isTotal);
  const total = totalOf(document, heading < 0 ? lines.length : heading);
  if (total === null || amountColumnsOf(document).length === 0) return null;
  const above = lines.findIndex((line, index) => index > total && isTotal(line));
  const called = isOneOfSeveral ? [caption] : [caption, title, sheet];
  const names = called.flatMap((name) => (name === null ? [] : [plainName(name)])).filter((name) => name !== '');
  return {
    ...{ document, names, total, groups: groupsOf(document, total) },
    name: isOneOfSeveral ? (names[0] ?? sheet) : sheet,
    financing: heading < 0 ? null : financingIn(document, heading),
    above: heading < 0 && above >= 0 ? above : null,
  };
}

/** The tables that are budgets of one activity each. */
export function platformsIn(documents: readonly BudgetDocument[]): Platform[] {
  const perSheet = new Map<string, number>();
  for (const { sheet } of documents) perSheet.set(sheet, (perSheet.get(sheet) ?? 0) + 1);
  return documents.flatMap((document) => platformOf(document, (perSheet.get(document.sheet) ?? 0) > 1) ?? []);
}

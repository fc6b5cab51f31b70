import type { BudgetDocument, Relation } from '../../documents/budget';
import { INCOME_ROLES } from '../../documents/income-roles';
import { ROLES } from '../../documents/line-role';
import { amountColumns } from '../../documents/amount-column';
import { figureOf, linesOf } from '../../documents/column-view';
import { agrees } from '../../figures/agreement';
import { Decimal } from '../../figures/decimal';
import { resultLine } from './result-line';

/** A line that is not the sum of others, and how its amount enters the printed result. */
export interface Leaf {
  readonly line: number;
  readonly sign: 1 | -1;
}

/** A table, and the columns of it that the lines are wanted for. */
interface LeafTable {
  readonly document: BudgetDocument;
  readonly columns: readonly number[];
}

const opposite = (sign: 1 | -1) => (sign === 1 ? -1 : 1);

function madeOf({ relations }: BudgetDocument, line: number): Relation | undefined {
  return relations.find(
    ({ kind, total, terms }) => total === line && terms.length > 0 && (kind === 'sum' || kind === 'result'),
  );
}

/** What a line is in a column: as printed, else the sum of its parts that are there; `null` where nothing is. */
function amountIn(table: LeafTable, line: number, { index, above }: { index: number; above: ReadonlySet<number> }) {
  const printed = figureOf({ document: table.document, index }, line);
  if (printed !== null || above.has(line)) return printed?.amount ?? null;
  return sumOfParts(table, line, { index, above }).sum;
}

/** True for interest and the like, which is blank where there is none. */
export function isFinancial({ lines }: BudgetDocument, line: number): boolean {
  const role = lines[line]?.role;
  return role !== undefined && ROLES[role].section === 'financial';
}

function sumOfParts(
  table: LeafTable,
  line: number,
  { index, above }: { index: number; above: ReadonlySet<number> },
): { readonly sum: Decimal | null; readonly isWhole: boolean } {
  const inside = new Set([...above, line]);
  const terms = madeOf(table.document, line)?.terms ?? [];
  const amounts = terms.map((term) => amountIn(table, term.line, { index, above: inside })?.times(term.sign) ?? null);
  const known = amounts.filter((amount) => amount !== null);
  const isWhole = terms.every((term, at) => amounts[at] !== null || isFinancial(table.document, term.line));
  return { sum: known.length === 0 ? null : Decimal.sum(0, ...known), isWhole };
}

/** Whether the parts give the total in a column: `open` without a total, `unfilled` where parts are blank. */
function stateIn(table: LeafTable, line: number, index: number): 'open' | 'holds' | 'fails' | 'unfilled' {
  const printed = figureOf({ document: table.document, index }, line);
  const { sum, isWhole } = sumOfParts(table, line, { index, above: new Set() });
  if (printed === null) return 'open';
  if (agrees(printed.amount, sum ?? new Decimal(0))) return 'holds';
  return isWhole ? 'fails' : 'unfilled';
}

/**
 * True if the parts give the total in some column, and in no fewer than they fail to: then a total that differs is
 * wrong. What a result is made of needs no proof.
 */
function areItsParts(table: LeafTable, line: number): boolean {
  if (madeOf(table.document, line)?.kind === 'result') return true;
  const states = amountColumns(table.document).map((index) => stateIn(table, line, index));
  const [holding, failing] = (['holds', 'fails'] as const).map(
    (state) => states.filter((each) => each === state).length,
  );
  return holding !== undefined && failing !== undefined && holding > 0 && holding >= failing;
}

/**
 * True if the parts of a total can stand for it in every column: one that prints the total, leaves parts blank and
 * does not come to it by the others has been filled in by its totals alone, and parts that give it nowhere may be
 * some of its parts only.
 */
function canBeTakenApart(table: LeafTable, line: number): boolean {
  const states = table.columns.map((index) => stateIn(table, line, index));
  if (states.includes('unfilled')) return false;
  return !states.includes('fails') || areItsParts(table, line);
}

/** The lines below a total, down to those that are no sums; the line itself where it is none. */
function leavesOf(table: LeafTable, { line, sign }: Leaf, above: ReadonlySet<number> = new Set()): Leaf[] {
  const relation = madeOf(table.document, line);
  if (relation === undefined || above.has(line) || !canBeTakenApart(table, line)) return [{ line, sign }];
  const inside = new Set([...above, line]);
  return relation.terms.flatMap((term) =>
    leavesOf(table, { line: term.line, sign: term.sign === 1 ? sign : opposite(sign) }, inside),
  );
}

/** What lines come to over all columns of amounts. */
function sumOver(document: BudgetDocument, lines: readonly number[]): Decimal {
  const columns = amountColumns(document);
  const amounts = lines.flatMap((line) =>
    columns.flatMap((index) => document.lines[line]?.figures[index]?.amount ?? []),
  );
  return Decimal.sum(0, ...amounts);
}

/** Asked of each column of a table, and the same for them all. */
const startsOf = new WeakMap<BudgetDocument, Leaf[]>();

function startingPoints(document: BudgetDocument): Leaf[] {
  const starts = startsOf.get(document) ?? findStartingPoints(document);
  startsOf.set(document, starts);
  return starts;
}

/** Costs are taken from income that has their sign, and added where one of both is printed negative. */
function findStartingPoints(document: BudgetDocument): Leaf[] {
  const result = resultLine(document);
  const isComputed = document.relations.some(({ kind, total }) => kind === 'result' && total === result);
  if (result !== null && isComputed) return [{ line: result, sign: 1 }];
  const [income, cost] = [linesOf(document, ['income.total']), linesOf(document, ['cost.total'])];
  const financial = linesOf(document, ['financial.income', 'financial.cost']);
  const incomes = income.length > 0 ? income : linesOf(document, INCOME_ROLES);
  const costs = cost.length > 0 ? cost : linesOf(document, ['cost']);
  const added = [...incomes, ...financial];
  const isOpposite = sumOver(document, incomes).isNegative() !== sumOver(document, costs).isNegative();
  // A table of equity alone has its result for a line.
  if (added.length + costs.length === 0 && result !== null) return [{ line: result, sign: 1 }];
  return [
    ...added.map((line): Leaf => ({ line, sign: 1 })),
    ...costs.map((line): Leaf => ({ line, sign: isOpposite ? 1 : -1 })),
  ];
}

/**
 * The single lines that a table's result is made of, each with its sign in the result as printed; equity is none of
 * them. A total that one of the columns prints without its parts is a single line for all of them.
 * Example: state, region and members with 1, staff and premises with -1; the result alone where a forecast is no more.
 */
export function resultLeaves(document: BudgetDocument, columns: readonly number[] = []): Leaf[] {
  const leaves = startingPoints(document).flatMap((start) => leavesOf({ document, columns }, start));
  return leaves.filter(({ line }) => {
    const role = document.lines[line]?.role;
    return role !== undefined && ROLES[role].section !== 'equity';
  });
}

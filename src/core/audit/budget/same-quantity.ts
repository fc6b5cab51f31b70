import type { BudgetDocument, BudgetLine } from '../../documents/budget';
import type { DocumentColumn, SourcedFigure } from '../../documents/column-view';
import { figureOf } from '../../documents/column-view';
import { ROLES } from '../../documents/line-role';
import { Decimal } from '../../figures/decimal';
import { convertAmount } from '../../figures/unit';
import { isCalledAppendix, refersToAppendix } from './appendix';
import { commonColumns } from './common-columns';
import { areAboutTheSame } from './label-words';
import type { LineOf } from './line-of';
import { labelOf } from './line-of';
import { printedStep } from './printed-step';

/** A line's figure in a column. */
interface FigureIn {
  readonly column: DocumentColumn;
  readonly figure: SourcedFigure;
}

/** What two lines state for one column; `other` is the second's amount in the first's unit. */
export interface ComparedFigures {
  readonly first: FigureIn;
  readonly second: FigureIn;
  readonly other: Decimal;
}

/** Two lines that state the same quantity, where they agree and where they do not. */
export interface SameQuantity {
  readonly first: LineOf;
  readonly second: LineOf;
  readonly agreeing: readonly ComparedFigures[];
  readonly differing: readonly ComparedFigures[];
  /** True if the first refers to the second's table as its appendix. */
  readonly isAppendix: boolean;
}

/** So many significant digits in common are no coincidence: of lines about the same by their labels, and of others. */
const DIGITS_OF_THE_SAME = 3;
const DIGITS_OF_OTHERS = 7;

/** Tables of sister units have most of their lines in common. */
const SISTERS = 0.5;

function figureAt({ document, line }: LineOf, index: number): FigureIn[] {
  const column = { document, index };
  const figure = figureOf(column, line);
  return figure === null ? [] : [{ column, figure }];
}

function comparedIn(
  [one, two]: readonly [LineOf, LineOf],
  columns: readonly (readonly [number, number])[],
): ComparedFigures[] {
  return columns.flatMap(([left, right]) => {
    const [[first], [second]] = [figureAt(one, left), figureAt(two, right)];
    if (first === undefined || second === undefined) return [];
    if (first.figure.amount.isZero() && second.figure.amount.isZero()) return [];
    return [{ first, second, other: convertAmount(second.figure.amount, two.document.unit, one.document.unit) }];
  });
}

/** Amounts in different units agree when they do as printed in the coarser one. */
function agree({ first, second, other }: ComparedFigures): boolean {
  const { amount } = first.figure;
  if (amount.eq(other)) return true;
  const [own, others] = [first.column.document.unit, second.column.document.unit];
  if (own === others) return false;
  const steps = [printedStep(first.column), convertAmount(printedStep(second.column), others, own)];
  return amount
    .minus(other)
    .abs()
    .lt(Decimal.max(...steps));
}

/** True for a line of income and one of costs, which no table states as one. */
function areOpposed(first: LineOf, second: LineOf): boolean {
  const sections = [first, second].map(({ document, line }) => ROLES[document.lines[line]?.role ?? 'heading'].section);
  return sections.includes('income') && sections.includes('cost');
}

/** True if a line that is empty where the two agree is the whole difference where they do not: only one takes it in. */
function isOtherScope(of: 'first' | 'second', { agreeing, differing, ...lines }: SameQuantity): boolean {
  const { document } = lines[of];
  const amountAt = (line: number, each: ComparedFigures) => figureOf(each[of].column, line)?.amount ?? null;
  const gap = ({ first, second }: ComparedFigures) => {
    const [left, right] = [first, second].map(({ figure, column }) =>
      convertAmount(figure.amount, column.document.unit, document.unit),
    );
    return left !== undefined && right !== undefined ? left.minus(right).abs() : null;
  };
  return document.lines.some((_, line) => {
    const isEmpty = agreeing.every((each) => amountAt(line, each)?.isZero() ?? true);
    return (
      isEmpty &&
      differing.every(
        (each) =>
          amountAt(line, each)
            ?.abs()
            .eq(gap(each) ?? 0) === true,
      )
    );
  });
}

function isSisterOf({ document: left }: LineOf, { document: right }: LineOf): boolean {
  const namesOf = ({ lines }: BudgetDocument) => new Set(lines.map(({ label }) => label.toLowerCase()));
  const [one, two] = [namesOf(left), namesOf(right)];
  const common = [...one].filter((name) => two.has(name)).length;
  return common >= SISTERS * Math.min(one.size, two.size);
}

const sumsIn = ({ relations }: BudgetDocument) => relations.filter(({ kind }) => kind === 'sum');

/** True for a line that shares what the other is about with lines beside it: alone it is a part of the quantity. */
function isShared({ document, line }: LineOf, other: LineOf): boolean {
  const sums = new Set(sumsIn(document).map(({ total }) => total));
  if (sums.has(line)) return false;
  const isAbout = (each: number) =>
    !sums.has(each) && areAboutTheSame(labelOf({ document, line: each }), labelOf(other));
  return isAbout(line) && moneyLines(document).some((each) => each !== line && isAbout(each));
}

/** Lines that the others of the table add up to: no line that is a part of another sum. */
export function grandTotals(document: BudgetDocument): Set<number> {
  const { lines } = document;
  const sums = sumsIn(document);
  const parts = new Set(sums.flatMap(({ terms }) => terms.map(({ line }) => line)));
  return new Set(sums.flatMap(({ total }) => (parts.has(total) || lines[total]?.partOfAbove ? [] : [total])));
}

/** Lines of income and costs, and sums of them. */
export function moneyLines({ lines }: BudgetDocument): number[] {
  const isMoney = ({ role }: BudgetLine) =>
    ROLES[role].section === 'income' || ROLES[role].section === 'cost' || ROLES[role].isTotal;
  return lines.flatMap((each, line) => (isMoney(each) && !each.partOfAbove ? [line] : []));
}

/**
 * Two lines of different tables that state the same quantity: they agree where that is no coincidence, and neither
 * leaves out what the other takes in, or one refers to the other as its appendix. `null` for two that are not known to.
 */
export function sameQuantity(first: LineOf, second: LineOf): SameQuantity | null {
  if (areOpposed(first, second)) return null;
  const compared = comparedIn([first, second], commonColumns(first.document, second.document));
  const agreeing = compared.filter(agree);
  const differing = compared.filter((each) => !agree(each));
  const found = {
    first,
    second,
    agreeing,
    differing,
    isAppendix: isCalledAppendix(second.document) && refersToAppendix(first),
  };
  const amounts = new Map(agreeing.map(({ first: { figure } }) => [figure.amount.toString(), figure.amount]));
  // An amount is known by its digits: 117 616 by six, 390 000 by two.
  const digits = [...amounts.values()].reduce((sum, amount) => sum + amount.precision(), 0);
  if (isSisterOf(first, second) || isShared(first, second)) return null;
  const isEnough = digits >= DIGITS_OF_THE_SAME || found.isAppendix;
  if (isEnough && areAboutTheSame(labelOf(first), labelOf(second))) return found;
  const isKnown = agreeing.length > 1 && digits >= DIGITS_OF_OTHERS;
  return isKnown && !isOtherScope('first', found) && !isOtherScope('second', found) ? found : null;
}

import { amountColumns } from '../../documents/amount-column';
import type { BudgetDocument } from '../../documents/budget';
import type { Finding } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { linePrint } from '../../documents/line-print';
import { Decimal } from '../../figures/decimal';
import type { Severity } from '../../rules/checks/check';
import { listed } from './headings';

/** The lines of a table that add up, and those that are added. */
interface Sums {
  readonly totals: ReadonlySet<number>;
  readonly parts: ReadonlySet<number>;
}

function sumsOf({ relations }: BudgetDocument): Sums {
  return {
    totals: new Set(relations.map(({ total }) => total)),
    parts: new Set(relations.flatMap(({ terms }) => terms.map(({ line }) => line))),
  };
}

/** True if there is no heading or total between the two lines. */
function isSameBlock({ lines }: BudgetDocument, { totals }: Sums, [first, second]: readonly [number, number]): boolean {
  for (let index = first + 1; index < second; index += 1)
    if (lines[index]?.role === 'heading' || totals.has(index)) return false;
  return true;
}

/** A line that repeats an earlier one of its block, by their indices. */
interface Repetition {
  readonly first: number;
  readonly second: number;
}

/** Lines of one block with the same label and the same amounts, each with the one before it, by what they share. */
function repetitions(document: BudgetDocument, sums: Sums): Map<string, Repetition[]> {
  const columns = amountColumns(document);
  const seen = new Map<string, number>();
  const found = new Map<string, Repetition[]>();
  document.lines.forEach((line, second) => {
    const amounts = columns.map((column) => line.figures[column]);
    const print = line.role === 'heading' || line.role === 'statistic' ? null : linePrint(line.label, amounts);
    if (print === null) return;
    const first = seen.get(print);
    seen.set(print, second);
    if (first !== undefined && isSameBlock(document, sums, [first, second]))
      found.set(print, [...(found.get(print) ?? []), { first, second }]);
  });
  return found;
}

/** True if lines of one label are as likely posts of a kind: three or more of them, or alike in a single amount. */
function arePosts(document: BudgetDocument, alike: readonly Repetition[]): boolean {
  const [{ second } = { second: -1 }] = alike;
  const figures = amountColumns(document).flatMap((column) => document.lines[second]?.figures[column] ?? []);
  const filled = figures.filter(({ amount }) => amount !== null && !amount.isZero());
  return alike.length > 1 || filled.length === 1;
}

interface Wording {
  readonly document: BudgetDocument;
  readonly severity: Severity;
  readonly effect: string;
}

/** One finding for lines that repeat the same, at the first that does. */
function findingOf(alike: readonly Repetition[], { document, severity, effect }: Wording): Finding[] {
  const [earlier, ...repeating] = [alike[0]?.first ?? -1, ...alike.map(({ second }) => second)].flatMap(
    (index) => document.lines[index] ?? [],
  );
  const [line] = repeating;
  if (line === undefined || earlier === undefined) return [];
  const { sheet, labelColumn: column } = document;
  const rows = listed(repeating.map(({ row }) => String(row + 1)));
  const subject = repeating.length === 1 ? 'Raden' : `Raderna ${rows}`;
  return [
    findingAbout({
      ...{ rule: 'duplicateRow', severity, at: { sheet, row: line.row, column } },
      ...{ label: line.label, published: line.label },
      parts: [{ sheet, row: earlier.row, column, factor: new Decimal(1) }],
      message: `${subject} upprepar rad ${earlier.row + 1} med samma belopp och ${effect}.`,
    }),
  ];
}

function findingsFor(document: BudgetDocument, sums: Sums, alike: readonly Repetition[]): Finding[] {
  const isCounted = ({ first, second }: Repetition) => sums.parts.has(second) || !sums.parts.has(first);
  const counted = alike.filter(isCounted);
  const severity = arePosts(document, alike) ? 'info' : 'warning';
  const effect =
    counted.length > 1 ? 'räknas var för sig, som olika poster' : 'räknas två gånger om det inte är två olika poster';
  const left = alike.filter((each) => !isCounted(each));
  return [
    ...findingOf(counted, { document, severity, effect }),
    ...left.flatMap((each) => findingOf([each], { document, severity: 'error', effect: 'räknas inte i summan' })),
  ];
}

/** Lines of one block with the same label and the same amounts: counted twice, or left out of their sum. */
export function duplicateRow(document: BudgetDocument): Finding[] {
  const sums = sumsOf(document);
  return [...repetitions(document, sums).values()].flatMap((alike) => findingsFor(document, sums, alike));
}

/** The rows of the lines that repeat an earlier one of their block. */
export function repeatedRows(document: BudgetDocument): ReadonlySet<number> {
  const alike = [...repetitions(document, sumsOf(document)).values()].flat();
  return new Set(alike.flatMap(({ second }) => document.lines[second]?.row ?? []));
}

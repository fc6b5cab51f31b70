import { amountColumns } from '../../documents/amount-column';
import type { BudgetDocument } from '../../documents/budget';
import type { Finding } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { linePrint } from '../../documents/line-print';
import { Decimal } from '../../figures/decimal';

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

function findingFor(document: BudgetDocument, sums: Sums, pair: readonly [number, number]): Finding[] {
  const [first, second] = pair;
  const line = document.lines[second];
  const earlier = document.lines[first];
  if (line === undefined || earlier === undefined || !isSameBlock(document, sums, pair)) return [];
  const counted = sums.parts.has(second) || !sums.parts.has(first);
  const effect = counted ? 'räknas två gånger om det inte är två olika poster' : 'räknas inte i summan';
  return [
    findingAbout({
      rule: 'duplicateRow',
      ...(counted && { severity: 'warning' }),
      at: { sheet: document.sheet, row: line.row, column: document.labelColumn },
      label: line.label,
      published: line.label,
      parts: [
        {
          sheet: document.sheet,
          row: earlier.row,
          column: document.labelColumn,
          factor: new Decimal(1),
        },
      ],
      message: `Raden upprepar rad ${earlier.row + 1} med samma belopp och ${effect}.`,
    }),
  ];
}

/** Lines of one block with the same label and the same amounts. */
export function duplicateRow(document: BudgetDocument): Finding[] {
  const seen = new Map<string, number>();
  const columns = amountColumns(document);
  const sums = sumsOf(document);
  return document.lines.flatMap((line, index) => {
    const amounts = columns.map((column) => line.figures[column]);
    const print = line.role === 'heading' || line.role === 'statistic' ? null : linePrint(line.label, amounts);
    const first = print === null ? undefined : seen.get(print);
    if (print !== null) seen.set(print, index);
    return first === undefined ? [] : findingFor(document, sums, [first, index]);
  });
}

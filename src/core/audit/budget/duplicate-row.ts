import { amountColumns } from '../../documents/amount-column';
import type { BudgetDocument } from '../../documents/budget';
import type { Finding } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { linePrint } from '../../documents/line-print';
import { Decimal } from '../../figures/decimal';

/** The total that a line enters, and whether it does. */
function totalsWith(document: BudgetDocument, line: number): number[] {
  return document.relations.filter(({ terms }) => terms.some((term) => term.line === line)).map(({ total }) => total);
}

/** True if no heading or total stands between the two lines. */
function isSameBlock(document: BudgetDocument, first: number, second: number): boolean {
  const totals = new Set(document.relations.map(({ total }) => total));
  return document.lines
    .slice(first + 1, second)
    .every((line, index) => line.role !== 'heading' && !totals.has(first + 1 + index));
}

function findingFor(document: BudgetDocument, first: number, second: number): Finding[] {
  const line = document.lines[second];
  const earlier = document.lines[first];
  if (line === undefined || earlier === undefined || !isSameBlock(document, first, second)) return [];
  const counted = totalsWith(document, second).length > 0 || totalsWith(document, first).length === 0;
  const told = counted ? 'räknas två gånger om det inte är två olika poster' : 'räknas inte i summan';
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
      message: `Raden upprepar rad ${earlier.row + 1} med samma belopp och ${told}.`,
    }),
  ];
}

/** Lines of one block with the same label and the same amounts. */
export function duplicateRow(document: BudgetDocument): Finding[] {
  const seen = new Map<string, number>();
  const columns = amountColumns(document);
  return document.lines.flatMap((line, index) => {
    const amounts = columns.map((column) => line.figures[column]);
    const print = line.role === 'heading' ? null : linePrint(line.label, amounts);
    const first = print === null ? undefined : seen.get(print);
    if (print !== null) seen.set(print, index);
    return first === undefined ? [] : findingFor(document, first, index);
  });
}

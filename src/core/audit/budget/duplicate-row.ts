import type { BudgetDocument, BudgetLine } from '../../documents/budget';
import type { Finding } from '../../documents/finding';
import { Decimal } from '../../figures/decimal';

/** Two lines of the same name further apart than a block can be are not taken for one. */
function fingerprint(line: BudgetLine): string | null {
  const amounts = line.figures.map(({ amount }) => amount);
  if (line.label === '' || line.role === 'heading' || !amounts.some((amount) => amount !== null && !amount.isZero()))
    return null;
  return [line.label.toLowerCase(), ...amounts.map((amount) => (amount ?? new Decimal(0)).toString())].join('|');
}

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
    {
      rule: 'duplicateRow',
      severity: counted ? 'warning' : 'error',
      at: { sheet: document.sheet, row: line.row, column: document.labelColumn },
      label: line.label,
      heading: '',
      published: line.label,
      expected: null,
      difference: null,
      parts: [
        {
          sheet: document.sheet,
          row: earlier.row,
          column: document.labelColumn,
          factor: new Decimal(1),
        },
      ],
      linear: false,
      causedBy: null,
      message: `Raden upprepar rad ${earlier.row + 1} med samma belopp och ${told}.`,
    },
  ];
}

/** Lines of one block with the same label and the same amounts. */
export function duplicateRow(document: BudgetDocument): Finding[] {
  const seen = new Map<string, number>();
  return document.lines.flatMap((line, index) => {
    const print = fingerprint(line);
    const first = print === null ? undefined : seen.get(print);
    if (print !== null) seen.set(print, index);
    return first === undefined ? [] : findingFor(document, first, index);
  });
}

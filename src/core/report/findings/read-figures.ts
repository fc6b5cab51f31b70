import type { CellReference } from '../../documents/finding';
import type { WorkbookDocuments } from '../../documents/workbook-documents';
import type { Decimal } from '../../figures/decimal';

/** The amount that was read from a cell; `null` where none was. */
export type ReadFigures = (at: CellReference) => Decimal | null;

/** What was read from the cells of all documents. Example: `1 234` kept as text in B5 is 1234. */
export function readFigures({ budgets, members, followUp, incomes, activities }: WorkbookDocuments): ReadFigures {
  const amounts = new Map<string, Decimal | null>();
  for (const { sheet, lines } of budgets) {
    for (const { figures } of lines) {
      for (const figure of figures) amounts.set(key({ sheet, ...figure }), figure.amount);
    }
  }
  for (const { sheet, members: lines } of members) {
    for (const { figures } of lines) {
      for (const figure of figures) amounts.set(key({ sheet, ...figure }), figure.value);
    }
  }
  const counted = [
    ...followUp.map(({ sheet, lines }) => ({
      sheet,
      figures: lines.flatMap(({ women, men, total, percent }) => [women, men, total, percent]),
    })),
    ...incomes.map(({ sheet, lines }) => ({ sheet, figures: lines.flatMap(({ cells }) => cells) })),
    ...activities.map(({ sheet, lines }) => ({ sheet, figures: lines.flatMap(({ cells }) => Object.values(cells)) })),
  ];
  for (const { sheet, figures } of counted) {
    for (const figure of figures) if (figure !== null) amounts.set(key({ sheet, ...figure }), figure.amount);
  }
  return (at) => amounts.get(key(at)) ?? null;
}

function key({ sheet, row, column }: CellReference): string {
  return `${sheet}!${row},${column}`;
}

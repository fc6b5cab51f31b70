import type { Figure } from '../../documents/budget';
import type { CellReference } from '../../documents/finding';
import type { WorkbookDocuments } from '../../documents/workbook-documents';
import type { Decimal } from '../../figures/decimal';

/** The amount that was read from a cell; `null` where none was. */
export type ReadFigures = (at: CellReference) => Decimal | null;

/** Figures of a sheet; `null` where a table has no such cell. */
interface SheetFigures {
  readonly sheet: string;
  readonly figures: readonly (Figure | null)[];
}

function figuresOf({
  budgets,
  followUp,
  incomes,
  activities,
  socialBudgets,
  peers,
  balances,
}: WorkbookDocuments): SheetFigures[] {
  return [
    ...budgets.map(({ sheet, lines }) => ({ sheet, figures: lines.flatMap(({ figures }) => figures) })),
    ...followUp.map(({ sheet, lines }) => ({
      sheet,
      figures: lines.flatMap(({ women, men, total, percent }) => [women, men, total, percent]),
    })),
    ...incomes.map(({ sheet, lines }) => ({ sheet, figures: lines.flatMap(({ cells }) => cells) })),
    ...activities.map(({ sheet, lines }) => ({ sheet, figures: lines.flatMap(({ cells }) => Object.values(cells)) })),
    ...balances.map(({ sheet, lines }) => ({ sheet, figures: lines.flatMap(({ figures }) => figures) })),
    ...peers.map(({ sheet, peers: rows, total }) => ({
      sheet,
      figures: [...rows.flatMap(({ result, equity, ratio }) => [result, equity, ratio]), ...Object.values(total ?? {})],
    })),
    ...socialBudgets.map(({ sheet, areas }) => ({
      sheet,
      figures: areas.flatMap(({ points, share }) => [points, share]),
    })),
  ];
}

/** What was read from the cells of all documents. Example: `1 234` kept as text in B5 is 1234. */
export function readFigures(documents: WorkbookDocuments): ReadFigures {
  const amounts = new Map<string, Decimal | null>();
  for (const { sheet, figures } of figuresOf(documents)) {
    for (const figure of figures) if (figure !== null) amounts.set(key({ sheet, ...figure }), figure.amount);
  }
  for (const { sheet, members } of documents.members) {
    for (const figure of members.flatMap(({ figures }) => figures))
      amounts.set(key({ sheet, ...figure }), figure.value);
  }
  return (at) => amounts.get(key(at)) ?? null;
}

function key({ sheet, row, column }: CellReference): string {
  return `${sheet}!${row},${column}`;
}

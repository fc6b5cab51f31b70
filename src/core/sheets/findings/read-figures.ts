import { describe } from '../../documents/descriptions/describe';
import type { CellReference } from '../../documents/finding';
import type { TertialDocument } from '../../documents/tertial-document';
import type { Decimal } from '../../figures/decimal';

/** The amount that was read from a cell; `null` where none was. */
export type ReadFigures = (at: CellReference) => Decimal | null;

/** What was read from the cells of all documents. Example: `1 234` kept as text in B5 is 1234. */
export function readFigures(documents: readonly TertialDocument[]): ReadFigures {
  const amounts = new Map<string, Decimal | null>();
  for (const document of documents) {
    const { sheet } = document;
    for (const figure of describe(document).figures) amounts.set(key({ sheet, ...figure }), figure.amount);
  }
  return (at) => amounts.get(key(at)) ?? null;
}

function key({ sheet, row, column }: CellReference): string {
  return `${sheet}!${row},${column}`;
}

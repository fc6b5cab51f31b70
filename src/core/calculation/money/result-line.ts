import type { BudgetDocument } from '../../documents/budget';
import type { DocumentColumn, SourcedFigure } from '../../documents/column-view';
import { figureOf, linesOf } from '../../documents/column-view';

/** The year's result line: the last one, after financial items where there are any. */
export function resultLine(document: BudgetDocument): number | null {
  return linesOf(document, ['result']).at(-1) ?? linesOf(document, ['result.beforeFinancial']).at(-1) ?? null;
}

/** The result as it is printed; `null` where there is none. */
export function printedResult(column: DocumentColumn): SourcedFigure | null {
  const line = resultLine(column.document);
  return line === null ? null : figureOf(column, line);
}

import type { DocumentColumn } from '../../documents/column-view';
import { figureOf } from '../../documents/column-view';
import { Decimal } from '../../figures/decimal';

/** The last printed digit of a column, in its own unit. Example: 0,001 for amounts in mkr with three decimals. */
export function printedStep(column: DocumentColumn): Decimal {
  const places = column.document.lines.map((_, line) => figureOf(column, line)?.amount.decimalPlaces() ?? 0);
  return new Decimal(10).pow(-Math.max(0, ...places));
}

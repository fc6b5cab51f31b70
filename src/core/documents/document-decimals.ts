import { printedDecimals } from '../figures/agreement';
import type { BudgetDocument } from './budget';

/** The decimals of a document's most precise amount: no sentence about it shows more. */
export function documentDecimals({ lines }: BudgetDocument): number {
  return printedDecimals(lines.flatMap(({ figures }) => figures.flatMap(({ amount }) => amount ?? [])));
}

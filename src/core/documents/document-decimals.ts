import { printedDecimals } from '../figures/agreement';
import type { BudgetDocument } from './budget';

/** A document stays as it is, and is asked about once for each of its columns. */
const known = new WeakMap<BudgetDocument, number>();

/** The decimals of a document's most precise amount: no sentence about it shows more. */
export function documentDecimals(document: BudgetDocument): number {
  const amounts = () => document.lines.flatMap(({ figures }) => figures.flatMap(({ amount }) => amount ?? []));
  const decimals = known.get(document) ?? printedDecimals(amounts());
  known.set(document, decimals);
  return decimals;
}

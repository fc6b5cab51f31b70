import type { Figure } from './budget';
import { amountBrought } from './column-view';

/**
 * What makes two lines the same: label and every amount, blanks counted as 0; `null` for a line without a label or any
 * amount. Example: `Personal` with 1500 and 1600 is `personal|1500|1600`.
 */
export function linePrint(label: string, figures: readonly (Figure | undefined)[]): string | null {
  const name = label
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/(?<![\s:.,;])[\s:.,;]+$/, '')
    .trim();
  const amounts = figures.map((figure) => (figure === undefined ? null : amountBrought(figure)));
  const isEmpty = amounts.every((amount) => amount === null || amount.isZero());
  return name === '' || isEmpty ? null : [name, ...amounts.map((amount) => amount?.toString() ?? '?')].join('|');
}

import type { ViewAmount } from '../../../../core/calculation/activity-views/view-columns';
import type { Decimal } from '../../../../core/figures/decimal';
import { formatSwedish } from '../../../../core/figures/number-text';
import { CellLink } from '../../../parts/cell-link';

/** An amount, linked to the first of its cells; a dash where the sheet has none. */
export function ViewFigure({ of }: { readonly of: ViewAmount | null }) {
  const first = of?.terms[0];
  if (of === null || first === undefined) return '–';
  return <CellLink at={first.at}>{formatSwedish(of.amount)}</CellLink>;
}

/** A difference with its sign. Example: `+4`. */
export function differenceText(difference: Decimal): string {
  return `${difference.gt(0) ? '+' : ''}${formatSwedish(difference)}`;
}

import type { Finding } from '../documents/finding';
import { Decimal } from '../figures/decimal';
import type { AuditCell } from './audit-cell';
import type { CellRemark } from './cell-finding';
import { cellFinding } from './cell-finding';

const ONE = new Decimal(1);

/** A cell whose amount should be another, and the cells that show it. */
export interface Disagreement {
  readonly cell: AuditCell;
  readonly expected: Decimal;
  /** The cells whose sum is expected; none where it is no sum. */
  readonly parts: readonly AuditCell[];
  readonly about: CellRemark;
}

/** A finding about an amount that is not what other cells give. */
export function disagreement({ cell, expected, parts, about }: Disagreement): Finding {
  return cellFinding(cell, {
    ...about,
    ...{ published: cell.figure.amount, expected },
    parts: parts.map(({ at }) => ({ ...at, factor: ONE })),
    linear: parts.length > 0,
  });
}

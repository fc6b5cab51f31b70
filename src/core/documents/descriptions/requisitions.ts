import { periodKey } from '../period';
import type { RequisitionsDocument } from '../requisitions';
import type { Description } from './description';
import { present } from './description';

/** Example: ”Rekvisitioner tertial 1 2018”: 6 rekvisitioner och fakturor. Suppliers are left out: some are persons. */
export function describeRequisitions(document: RequisitionsDocument): Description {
  const { title, sheet, lines, unit, total, period, periodIsStated } = document;
  return {
    ...{ unit, counts: unit },
    text: `”${title ?? sheet}”: ${lines.length} rekvisitioner och fakturor.`,
    details: { period: periodIsStated ? periodKey(period) : null },
    columns: [],
    lines: lines.map(({ at, label }) => ({ row: at.row, label, role: 'requisition', level: 0 })),
    figures: present([...lines.map(({ figure }) => figure), total?.figure]),
  };
}

import type { CoFinancingDocument } from '../co-financing';
import type { Description } from './description';
import { present } from './description';

/** Example: ”Budgetskiss för ett projekt”: medfinansiering i 11 rader. */
export function describeCoFinancing({ title, sheet, lines, unit }: CoFinancingDocument): Description {
  const parts = new Set(['degree', 'required']);
  return {
    ...{ unit, counts: unit },
    text: `”${title ?? sheet}”: medfinansiering i ${lines.length} rader.`,
    details: {},
    columns: [],
    lines: lines.map(({ at, label, role }) => ({ row: at.row, label, role, level: role === 'source' ? 1 : 0 })),
    figures: present(lines.filter(({ role }) => !parts.has(role)).flatMap(({ figures }) => figures)),
  };
}

import type { ControlPlanDocument } from '../control-plan';
import type { Description } from './description';
import { present } from './description';

/** Example: ”Internkontrollplan”: internkontrollplan, 13 kontroller. */
export function describeControlPlan({ title, sheet, lines, grades }: ControlPlanDocument): Description {
  return {
    ...{ unit: null, counts: 'kontroller' },
    text: `”${title ?? sheet}”: internkontrollplan, ${lines.length === 1 ? '1 kontroll' : `${lines.length} kontroller`}.`,
    details: { grades },
    columns: [],
    lines: lines.map(({ at, label }) => ({ row: at.row, label, role: 'control', level: 0 })),
    figures: present(lines.map(({ printedScore }) => printedScore)),
  };
}

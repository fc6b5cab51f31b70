import type { YearPlanDocument } from '../year-plan';
import type { Description } from './description';

/** Example: ”Mötesplan 2031”: årshjul, 13 datum. */
export function describeYearPlan({ title, sheet, meetings, years }: YearPlanDocument): Description {
  return {
    ...{ unit: null, counts: 'datum' },
    text: `”${title ?? sheet}”: årshjul, ${meetings.length} datum.`,
    details: { year: years[0] ?? null },
    columns: [],
    lines: meetings.map(({ at, label }) => ({ row: at.row, label, role: 'meeting', level: 0 })),
    figures: [],
  };
}

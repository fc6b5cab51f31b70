import type { SurveysDocument } from '../surveys';
import type { Description } from './description';
import { present } from './description';

const SHARES = ['rate', 'positiveShare'] as const;

/** Example: ”Enkät till deltagare”: enkätsvar i 3 rader. */
export function describeSurveys({ title, sheet, lines, occasions }: SurveysDocument): Description {
  const counts = lines.flatMap(({ figures }) =>
    figures.flatMap((each) => Object.entries(each).filter(([holds]) => !SHARES.some((share) => share === holds))),
  );
  const times = occasions.length === 1 ? '' : ` vid ${occasions.length} tillfällen`;
  return {
    ...{ unit: 'antal', counts: 'antal' },
    text: `”${title ?? sheet}”: enkätsvar i ${lines.length === 1 ? '1 rad' : `${lines.length} rader`}${times}.`,
    details: {},
    columns: [],
    lines: lines.map(({ at, label, isTotal }) => ({
      ...{ row: at.row, label, role: isTotal ? 'total' : 'group', level: 0 },
    })),
    figures: present(counts.map(([, figure]) => figure)),
  };
}

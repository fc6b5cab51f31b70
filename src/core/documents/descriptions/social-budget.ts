import type { SocialArea, SocialBudgetDocument } from '../social-budget';
import type { DescribedLine, Description } from './description';
import { present } from './description';

function linesOf(area: SocialArea): DescribedLine[] {
  return [
    { row: area.row, label: area.name, role: 'area', level: 0 },
    ...area.goals.flatMap((goal) => [
      { row: goal.row, label: goal.text, role: 'goal', level: 1 },
      ...goal.subGoals.map(({ row, text }) => ({ row, label: text, role: 'subGoal', level: 2 })),
    ]),
  ];
}

/** Example: ”Social budget 2023”: 4 områden, 13 mål. */
export function describeSocialBudget({ title, year, areas }: SocialBudgetDocument): Description {
  const goals = areas.reduce((sum, area) => sum + area.goals.length, 0);
  return {
    unit: null,
    counts: 'poäng',
    text: `”${title ?? 'Social budget'}”: ${areas.length} områden, ${goals} mål.`,
    details: { year },
    columns: [],
    lines: areas.flatMap(linesOf),
    figures: areas.flatMap(({ points, share }) => present([points, share])),
  };
}

import type { EffectGoalsDocument } from '../effect-goals';
import type { Description } from './description';

/** Example: ”Effektmål”: 6 mål med baslinje. */
export function describeEffectGoals({ title, sheet, goals }: EffectGoalsDocument): Description {
  const figures = goals.flatMap(({ baseline, target, outcomes }) => [baseline, target, ...outcomes]);
  return {
    ...{ unit: null, counts: 'mål' },
    text: `”${title ?? sheet}”: ${goals.length} mål med baslinje.`,
    details: {},
    columns: [],
    lines: goals.map(({ at, label }) => ({ row: at.row, label, role: 'goal', level: 0 })),
    figures: figures.flatMap((each) => each?.figure ?? []),
  };
}

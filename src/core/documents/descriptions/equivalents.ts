import type { EquivalentsDocument } from '../equivalents';
import type { Description } from './description';

/** Example: ”Helårsekvivalenter 20-64 år”: 18 uppgifter för 2022 och 2023. */
export function describeEquivalents({ title, figures }: EquivalentsDocument): Description {
  const years = [...new Set(figures.map(({ period }) => period.year))].toSorted((one, other) => one - other);
  const rows = new Map(figures.map((each) => [each.figure.row, each]));
  const columns = new Map(figures.map((each) => [each.figure.column, each.period.year]));
  return {
    unit: 'antal',
    counts: 'antal',
    text: `”${title ?? 'Helårsekvivalenter'}”: ${figures.length} uppgifter för ${years.join(', ')}.`,
    details: {},
    columns: [...columns].map(([column, year]) => ({ column, year, basis: null })),
    lines: [...rows].map(([row, { label, content }]) => ({ row, label, role: content, level: 0 })),
    figures: figures.map(({ figure }) => figure),
  };
}

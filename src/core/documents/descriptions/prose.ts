import type { ProseDocument } from '../prose';
import type { Description } from './description';

/** Example: ”Förslag till årsrapport”: löpande text, 12 meningar med 9 tal. */
export function describeProse({ title, year, sentences }: ProseDocument): Description {
  const count = sentences.reduce((sum, { figures }) => sum + figures.length, 0);
  return {
    unit: null,
    counts: 'tal',
    text: `”${title ?? 'Text'}”: löpande text, ${sentences.length} meningar med ${count} tal.`,
    details: { year },
    columns: [],
    lines: [],
    figures: [],
  };
}

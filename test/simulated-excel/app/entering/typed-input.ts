/** What was typed as the model takes it, and the number format that typing it gives a cell without one. */
export interface TypedInput {
  readonly text: string;
  readonly format: string | null;
}

const NUMBER = /^[-+\u2212]?\d[\d\s\u00a0\u202f]*(?:,\d+)?\s*%?$/u;
const DATE = /^\d{4}-\d{1,2}-\d{1,2}$/;
const TRUTH: Readonly<Record<string, string>> = { sant: 'TRUE', falskt: 'FALSE' };

function formatOf(text: string): string | null {
  if (DATE.test(text)) return 'yyyy-mm-dd';
  if (!text.endsWith('%')) return null;
  return text.includes('.') ? '0.00%' : '0%';
}

/**
 * What a person types in a Swedish Excel, as the model takes it. Example: `1 234,5` is `1234.5` and
 * `sant` is `TRUE`; formulas and text stay as they are.
 */
export function typedInput(typed: string): TypedInput {
  const text = typed.trim();
  const truth = TRUTH[text.toLowerCase()];
  if (truth !== undefined) return { text: truth, format: null };
  if (DATE.test(text)) return { text, format: formatOf(text) };
  if (!NUMBER.test(text)) return { text: typed, format: null };
  const number = text
    .replace(/[\s\u00a0\u202f]/gu, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  return { text: number, format: formatOf(number) };
}

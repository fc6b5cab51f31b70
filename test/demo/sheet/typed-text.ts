const SWEDISH_NUMBER = /^[-+\u2212]?\d[\d\s\u00a0\u202f]*(,\d+)?\s*%?$/u;

/**
 * What a person types in a Swedish Excel, as the model takes it. Example: `1 234,5` is `1234.5`;
 * formulas and text stay as they are.
 */
export function fromSwedish(typed: string): string {
  const text = typed.trim();
  if (!SWEDISH_NUMBER.test(text)) return typed;
  return text
    .replace(/[\s\u00a0\u202f]/gu, '')
    .replace('\u2212', '-')
    .replace(',', '.');
}

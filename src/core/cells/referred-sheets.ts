import { formulaTokens } from './formula-tokens';
import { sheetName } from './sheet-name';

/**
 * The names of the sheets that a formula in English A1 notation, without its `=`, refers to, in their order and as
 * they are spelt, in quotes or not. Sheets of other workbooks are none; of `Jan:Mars!A1` both ends are.
 * Example: `Budget!B5-'Budget 2019'!B5` gives `Budget` and `Budget 2019`.
 */
export function referredSheets(formula: string): string[] {
  const tokens = formulaTokens(formula);
  return tokens.flatMap(({ kind, text }, index) => {
    if (kind !== 'sheet') return [];
    const [before, first] = [tokens[index - 1], tokens[index - 2]];
    const name = sheetName(text);
    if (name.includes('[') || (before?.kind === 'other' && before.text.startsWith('['))) return [];
    if (before?.text === ':' && first !== undefined) return [first.text, name];
    return name.split(':');
  });
}

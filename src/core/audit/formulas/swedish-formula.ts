import type { CellAddress } from '../../cells/address';
import type { FormulaToken } from '../../cells/formula-tokens';
import { formulaTokens } from '../../cells/formula-tokens';
import { copiedFormula } from '../../formulas/copied-formula';
import type { FormulaForm } from './formula-form';

/** The functions that sums and ratios of a budget use; Excel takes the others by their English names from a file only. */
const SWEDISH: Readonly<Record<string, string>> = {
  ABS: 'ABS',
  AVERAGE: 'MEDEL',
  COUNT: 'ANTAL',
  IF: 'OM',
  IFERROR: 'OMFEL',
  INDEX: 'INDEX',
  MATCH: 'PASSA',
  MAX: 'MAX',
  MIN: 'MIN',
  PRODUCT: 'PRODUKT',
  ROUND: 'AVRUNDA',
  SUBTOTAL: 'DELSUMMA',
  SUM: 'SUMMA',
  SUMIF: 'SUMMA.OM',
  SUMPRODUCT: 'PRODUKTSUMMA',
  VLOOKUP: 'LETARAD',
};
/** A longer formula is no help in a sentence. */
const LONGEST = 80;

/** Tokens by their Swedish words; `null` if one of them has no Swedish name here. */
function swedishWords(tokens: readonly FormulaToken[]): string | null {
  let text = '';
  for (const token of tokens) {
    const word = token.kind === 'function' ? SWEDISH[token.text.toUpperCase()] : token.text;
    if (word === undefined) return null;
    if (token.kind === 'number') text += word.replace('.', ',');
    else text += token.kind === 'sign' && word === ',' ? ';' : word;
  }
  return text;
}

/**
 * The formula as Swedish Excel shows it in a cell that it is copied to; `null` if it is long, or has functions whose
 * Swedish names are not known here. Example: `SUM(B2:B4)` copied to C5 is `=SUMMA(C2:C4)`.
 */
export function swedishFormula({ example }: FormulaForm, to: CellAddress): string | null {
  const by = { row: to.row - example.at.row, column: to.column - example.at.column };
  const text = swedishWords(copiedFormula(example.tokens, by));
  return text === null || text.length > LONGEST ? null : `=${text.replace(/^\+/, '')}`;
}

/** A formula, without its `=`, as Swedish Excel shows it as far as its words are known. Example: `=SUMMA(D13:D16)`. */
export function inSwedish(formula: string): string {
  return `=${swedishWords(formulaTokens(formula)) ?? formula}`;
}

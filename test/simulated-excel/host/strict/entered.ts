import { invalidArgument } from '../rich-api/host-error';
import { requireFormulaWithinLimits } from './formula-limits';
import { requireSyntax } from './formula-syntax';
import { formulaWords } from './formula-words';
import { typedValue } from './typed-text';

/**
 * The formula that a text is, typed into a cell: what begins with `=`, or with `+`, `-` or `@` and is no number (as in
 * the formula bar; that the API does the same is a guess). `null` for what is none.
 */
export function enteredFormula(input: string): string | null {
  if (input.length < 2) return null;
  if (input.startsWith('=')) return input;
  return /^[-+@]/.test(input) && typeof typedValue(input) === 'string' ? `=${input}` : null;
}

/** Microsoft, "Excel specifications and limits": characters that a cell can contain. */
const LONGEST_TEXT = 32_767;

/**
 * Refuses what no cell can hold, before any cell of the range is changed: a text of more than 32,767 characters
 * (documented), a formula that is none or over its limits. A guess: `InvalidArgument` for the text, and that the
 * apostrophe before it is not counted.
 */
export function requireEnterable(input: unknown): void {
  if (typeof input !== 'string') return;
  const formula = enteredFormula(input);
  if (formula !== null) {
    const words = formulaWords(formula.slice(1));
    requireFormulaWithinLimits(formula, words);
    requireSyntax(words);
    return;
  }
  if (input.replace(/^'/, '').length > LONGEST_TEXT) throw invalidArgument();
}

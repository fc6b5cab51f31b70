import { HostError, invalidArgument } from '../rich-api/host-error';
import type { FormulaWord } from './formula-words';

const LONGEST = 8_192;
const LONGEST_TEXT = 255;
const MOST_ARGUMENTS = 255;
const DEEPEST = 64;

/** Counts what is open while a formula is read, and the arguments of each function. */
function requireCounts(words: readonly FormulaWord[]): void {
  const open: { readonly isCall: boolean; arguments: number }[] = [];
  words.forEach(({ kind, text }, index) => {
    if (kind !== 'sign') return;
    if (text === '(') open.push({ isCall: words[index - 1]?.kind === 'call', arguments: 1 });
    if (text === ')') open.pop();
    const inner = open.at(-1);
    if (text === ',' && inner !== undefined) inner.arguments += 1;
    const isTooMuch = open.filter(({ isCall }) => isCall).length > DEEPEST;
    if (isTooMuch || (inner?.isCall === true && inner.arguments > MOST_ARGUMENTS)) throw invalidArgument();
  });
}

/**
 * Refuses a formula over Excel's limits: 8,192 characters, 255 arguments, 64 levels of functions (Microsoft, "Excel
 * specifications and limits"), 255 characters of a text in it ("Text values in formulas are limited to 255
 * characters", Excel's own message). `FormulaLengthExceedsLimit` is documented for the length of a formula's
 * bytecode ("application-specific-api-error-handling"); that it comes for the characters too, and `InvalidArgument` for the others, is a guess.
 */
export function requireFormulaWithinLimits(formula: string, words: readonly FormulaWord[]): void {
  if (formula.length > LONGEST)
    throw new HostError(
      'FormulaLengthExceedsLimit',
      'The bytecode of the applied formula exceeds the maximum length limit.',
    );
  const isTooLong = ({ kind, text }: FormulaWord) =>
    kind === 'text' && text.slice(1, -1).replaceAll('""', '"').length > LONGEST_TEXT;
  if (words.some(isTooLong)) throw invalidArgument();
  requireCounts(words);
}

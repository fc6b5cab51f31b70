import { invalidArgument } from '../rich-api/host-error';
import type { FormulaWord } from './formula-words';

const OPERANDS: ReadonlySet<FormulaWord['kind']> = new Set(['text', 'number', 'error', 'word', 'brackets']);
const BEFORE_OPERAND = ['+', '-', '@'];
const AFTER_OPERAND = ['%', '#'];

/** Where the reading of a formula is. */
interface State {
  /** What is open: a function's arguments, or parentheses of their own. */
  readonly open: ('call' | '(')[];
  /** What comes next. `argument`: an operand, or nothing, as between two commas. */
  wants: 'operand' | 'argument' | 'operator';
}

function takeParenthesis({ open, ...state }: State, isCall: boolean): State | null {
  if (!isCall && state.wants === 'operator') return null;
  return { open: [...open, isCall ? 'call' : '('], wants: isCall ? 'argument' : 'operand' };
}

function takeEnd({ open, wants }: State): State | null {
  const opened = open.at(-1);
  const isWhole = wants === 'operator' || (opened === 'call' && wants === 'argument');
  return opened !== undefined && isWhole ? { open: open.slice(0, -1), wants: 'operator' } : null;
}

function takeSign({ open, wants }: State, sign: string): State | null {
  if (sign === ',') {
    const isCall = open.at(-1) === 'call';
    if (open.length === 0 || wants === 'operand' || (wants === 'argument' && !isCall)) return null;
    return { open, wants: isCall ? 'argument' : 'operand' };
  }
  if (wants === 'operator') return AFTER_OPERAND.includes(sign) ? { open, wants } : { open, wants: 'operand' };
  return BEFORE_OPERAND.includes(sign) ? { open, wants: 'operand' } : null;
}

function take(state: State, word: FormulaWord, before: FormulaWord | undefined): State | null {
  if (word.kind === 'sign' && word.text === '(') return takeParenthesis(state, before?.kind === 'call');
  if (word.kind === 'sign' && word.text === ')') return takeEnd(state);
  if (word.kind === 'sign') return takeSign(state, word.text);
  // Two references with a space between them are what they have in common.
  const isFree = state.wants !== 'operator' || before?.kind === 'space' || before?.kind === 'sheet';
  if (word.kind === 'call' || word.kind === 'sheet' || word.kind === 'workbook')
    return isFree ? { ...state, wants: 'operand' } : null;
  // A table's column is in brackets after the table's name.
  if (word.kind === 'brackets' && before?.kind === 'word') return state;
  return OPERANDS.has(word.kind) && isFree ? { ...state, wants: 'operator' } : null;
}

/**
 * Refuses a formula that is none: `=SUM(`, `=1+`, `=A1)`. Whoever types one is asked to mend it; the API answers
 * `InvalidArgument` (OfficeDev/office-js #1856 and others have the code; that it is always this one is a guess).
 */
export function requireSyntax(words: readonly FormulaWord[]): void {
  let state: State | null = { open: [], wants: 'operand' };
  for (const [index, word] of words.entries()) {
    if (word.kind === 'space') continue;
    state = take(state, word, words[index - 1]);
    if (state === null) throw invalidArgument();
  }
  if (state.open.length > 0 || state.wants !== 'operator') throw invalidArgument();
}

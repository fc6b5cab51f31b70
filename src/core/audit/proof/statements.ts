import type { Finding } from '../../documents/finding';
import { grouped } from '../../figures/grouped';
import { ERROR_PROOF } from './constants';
import { unprovenSentence } from './sentences';

/** What a figure should be of others where that is no sum: a percent, or a part that is no greater than its whole. */
export interface Statement {
  /** What is said where it fails; `null` where it holds. */
  readonly finding: Finding | null;
  /** The same for statements that are read in one way, so that those that hold prove it. */
  readonly kin: string;
  /** What the words that it was read from are worth, in bits. */
  readonly words: number;
  /** How unlikely it is to hold by chance, in bits. */
  readonly bits: number;
}

function isProven({ words }: Statement, kin: readonly Statement[]): boolean {
  const held = kin.filter(({ finding }) => finding === null);
  const others = kin.length - held.length - 1;
  const bits = held.reduce((sum, each) => sum + each.bits, words) - ERROR_PROOF.failure * others;
  return bits >= ERROR_PROOF.error && others <= held.length;
}

/** One warning for each sheet and check of what was read in one way, which nothing proves. */
function doubts(findings: readonly Finding[]): Finding[] {
  const byCheck = grouped(findings, ({ rule, at }) => `${rule} ${at.sheet}`);
  return [...byCheck.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ ...first, severity: 'warning' as const, message: `${first.message}${unprovenSentence(others)}` }],
  );
}

function findingsOf(kin: readonly Statement[]): Finding[] {
  const failing = kin.filter((each) => each.finding !== null);
  const isSure = (each: Statement) => each.finding?.severity !== 'error' || isProven(each, kin);
  const [sure, doubtful] = [failing.filter(isSure), failing.filter((each) => !isSure(each))];
  return [...sure.flatMap(({ finding }) => finding ?? []), ...doubts(doubtful.flatMap(({ finding }) => finding ?? []))];
}

/**
 * The findings of statements that fail: errors only where others that are read in the same way hold, and oftener than
 * they fail; one warning for the rest. Example: 74 % beside five percents that are right of their counts is an error.
 */
export function statementFindings(statements: readonly Statement[]): Finding[] {
  return [...grouped(statements, ({ kin }) => kin).values()].flatMap(findingsOf);
}

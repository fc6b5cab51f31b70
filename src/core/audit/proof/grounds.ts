import { amountOf } from '../audit-cell';
import type { Equation } from '../equation';
import { cellsOf, holds, impliedValue, severityOf, sumOf } from '../equation';
import { plausibleGap } from '../gap';
import { areCodes } from '../../figures/code-numbers';
import { ERROR_PROOF, SAME_AMOUNT, WORDS } from './constants';
import type { Explanation } from './explanation';
import { explanationBits, explanationOf, sizeBits } from './explanation';
import { familiesOf, isAcross } from './family';

/** The grounds for a failing equation, all without the figure that it accuses. */
export interface Grounds {
  /** The equations that are the same but for their column (or row), itself included. */
  readonly family: readonly Equation[];
  /** In how many other columns (or rows) the same holds, and fails. */
  readonly held: number;
  readonly failed: number;
  readonly explanation: Explanation | null;
  /** True if another equation that fails wants the same value in one of its cells. */
  readonly hasWitness: boolean;
  /**
   * `proven`: an error. `doubtful`: perhaps, with too little evidence. `unfounded`: it holds nowhere and nothing
   * explains that, so that the parts must be others than was thought.
   */
  readonly verdict: 'proven' | 'doubtful' | 'unfounded';
}

function isOfZeros(equation: Equation): boolean {
  return cellsOf(equation).every((cell) => amountOf(cell)?.isZero() !== false);
}

/** What the rest of the family gives: bits for those that hold, each figure once, less those that fail. */
function fromFamily(equation: Equation, family: readonly Equation[]) {
  const bits = new Map<string, number>();
  let [held, failed] = [0, 0];
  for (const other of family) {
    const [published, state] = [amountOf(other.total), holds(other)];
    if (other === equation || isOfZeros(other) || state === null || published === null) continue;
    if (!state) failed += 1;
    else {
      held += 1;
      bits.set(published.toString(), Math.min(ERROR_PROOF.agreement, sizeBits(published, other.total.decimals)));
    }
  }
  const agreeing = [...bits.values()].reduce((sum, each) => sum + each, 0);
  return { bits: agreeing - ERROR_PROOF.failure * failed, held, failed };
}

const wish = (equation: Equation, key: string) => `${key}=${impliedValue(equation, key)?.toString() ?? ''}`;

/** How many failing equations want each value in each cell. */
function wishes(failing: readonly Equation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const equation of failing) {
    for (const { key } of cellsOf(equation))
      counts.set(wish(equation, key), (counts.get(wish(equation, key)) ?? 0) + 1);
  }
  return counts;
}

function wordBits({ rule, terms, words }: Equation): number {
  if (words !== undefined) return words;
  return rule === 'carryForward' && terms.length === 1 ? SAME_AMOUNT : (WORDS[rule] ?? 0);
}

/** Further apart than this factor, a figure that no slip explains is no sum of its parts: a mean, or a share. */
const BELIEVABLE = 4;

function isBelievable({ total, terms }: Equation): boolean {
  const [published, sum] = [amountOf(total)?.toNumber() ?? 0, sumOf(terms)?.toNumber() ?? 0];
  const ratio = published / sum;
  return published === 0 || sum === 0 || (Math.abs(ratio) >= 1 / BELIEVABLE && Math.abs(ratio) <= BELIEVABLE);
}

/** Fewer columns show nothing of how a line goes on. */
const LEAST_COLUMNS = 3;

/** True for a row whose total repeats its last (or first) figure: what there is at the end, which nobody adds up. */
function isStock(equation: Equation): boolean {
  const { total, terms } = equation;
  if (!isAcross(equation) || terms.length < LEAST_COLUMNS) return false;
  const published = amountOf(total);
  const ends = [terms[0], terms.at(-1)].map((term) => term && amountOf(term.cell));
  return published !== null && !published.isZero() && ends.some((end) => end?.eq(published) === true);
}

/** True for codes and account numbers among columns of amounts. */
function isOfCodes({ total, terms }: Equation): boolean {
  const numbers = [...terms.map(({ cell }) => amountOf(cell)), amountOf(total)].flatMap(
    (each) => each?.toNumber() ?? [],
  );
  return numbers.length > terms.length && areCodes(numbers.slice(0, -1), numbers.at(-1) ?? 0);
}

/** The value of another column is an explanation that many figures have by chance, where most of them fail. */
function isHandMade(explanation: Explanation | null): boolean {
  return explanation !== null && explanation.kind !== 'neighbour';
}

/** What an equation leaves out, by its place along the way in which its family does not run; else `null`. */
function leftOutLine(equation: Equation, explanation: Explanation | null): string | null {
  if (explanation?.kind !== 'leftOut') return null;
  const { sheet, row, column } = explanation.cell.at;
  return isAcross(equation) ? `${sheet} column ${column}` : `${sheet} row ${row}`;
}

/** What is known of all equations that fail. */
interface Failing {
  readonly explanations: ReadonlyMap<Equation, Explanation | null>;
  readonly wanted: ReadonlyMap<string, number>;
}

/** How many others of the family leave out the same line: what one hand did in several places, and no other failures. */
function leavingOutAlike(equation: Equation, family: readonly Equation[], { explanations }: Failing): number {
  const lineOf = (each: Equation) => leftOutLine(each, explanations.get(each) ?? null);
  const own = lineOf(equation);
  return own === null ? 0 : family.filter((other) => other !== equation && lineOf(other) === own).length;
}

function groundsFor(equation: Equation, family: readonly Equation[], known: Failing): Grounds {
  const { bits, held, failed } = fromFamily(equation, family);
  const explanation = known.explanations.get(equation) ?? null;
  const isWanted = cellsOf(equation).some(({ key }) => (known.wanted.get(wish(equation, key)) ?? 0) > 1);
  const alike = held === 0 ? 0 : leavingOutAlike(equation, family, known);
  const hasWitness = isWanted || alike > 0;
  const seen = (explanation === null ? 0 : explanationBits(equation)) + (hasWitness ? ERROR_PROOF.witness : 0);
  const sum = wordBits(equation) + bits + ERROR_PROOF.failure * alike + seen;
  const isSure = sum >= ERROR_PROOF.error && (failed <= held || hasWitness || isHandMade(explanation));
  const isProven =
    isSure && !isStock(equation) && (seen > 0 || isBelievable(equation) || plausibleGap(equation) !== null);
  const isUnfounded = (held === 0 && failed > 0 && seen === 0) || isOfCodes(equation);
  const verdict = isUnfounded ? 'unfounded' : isProven ? 'proven' : 'doubtful';
  return { family, held, failed, explanation, hasWitness, verdict };
}

/** The grounds for each equation that fails. Those that are only warnings anyway need no proof. */
export function groundsOf(equations: readonly Equation[]): ReadonlyMap<Equation, Grounds> {
  const failing = equations.filter((equation) => holds(equation) === false);
  const families = familiesOf(equations);
  const familyOf = (equation: Equation) => families.get(equation) ?? [equation];
  const known = {
    explanations: new Map(failing.map((each) => [each, explanationOf(each, familyOf(each))])),
    wanted: wishes(failing),
  };
  return new Map(
    failing.map((equation) => {
      const grounds = groundsFor(equation, familyOf(equation), known);
      return [equation, severityOf(equation) === 'error' ? grounds : { ...grounds, verdict: 'proven' }];
    }),
  );
}

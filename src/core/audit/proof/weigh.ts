import type { RuleName } from '../../rules/checks/checks';
import type { Equation } from '../equation';
import { cellsOf, holds, severityOf } from '../equation';
import { FEWEST_HELD } from './constants';
import { Declarations } from './declared';
import type { Grounds } from './grounds';
import { groundsOf } from './grounds';
import { ownEquations } from './own-equations';
import { isNoise, roundedEquations } from './rounding';
import type { SheetEvidence } from './sheet-equations';
import { figuresKey } from './sheet-equations';
import type { Shown } from './shown';
import { shownBy } from './shown';

/** What an equation is after all that is known of it. */
export type Standing =
  /** It holds, or cannot be read. */
  | 'holds'
  /** It fails, and that is proven without the figure that it accuses. */
  | 'proven'
  /** It fails, and each of its figures is the total of parts that give it: only a fault elsewhere explains that. */
  | 'follows'
  /** It fails, and there is too little evidence for it. */
  | 'doubtful'
  /** It holds nowhere, so that its parts are not known. */
  | 'unfounded'
  /** It fails by no more than the rounding of its figures. */
  | 'rounded'
  /** It was misread: other parts give the total. */
  | 'misread';

/** Equations by their standing, and the grounds for those that fail. */
export interface Weighed {
  readonly of: (standing: Standing) => readonly Equation[];
  readonly grounds: ReadonlyMap<Equation, Grounds>;
}

/** A total that is not filled in yet is neither wrong nor 0, and nothing can be added where there is nothing. */
function isFilledIn({ total, terms }: Equation): boolean {
  return total.figure.state !== 'blank' && terms.some(({ cell }) => cell.figure.state !== 'blank');
}

/**
 * True if the equation holds elsewhere, so that it was read right: oftener than it fails, or but for a part left out, or
 * at all where another equation wants the same of one of its figures.
 */
function isFounded({ held, failed, explanation, hasWitness }: Grounds): boolean {
  if (hasWitness && held > 0) return true;
  return held >= FEWEST_HELD && (failed < held || explanation?.kind === 'leftOut');
}

/**
 * True if other parts give the total. Not where the equation is founded, and the figures show it too or show the other
 * way no oftener: that is the fault then, or comes from an equation around it. What a label itself names is right.
 */
function isMisread(equation: Equation, { shown, grounds }: { shown: Shown; grounds: Grounds | undefined }): boolean {
  const other = shown.otherWay(equation);
  if (other === null || grounds === undefined) return false;
  if (!isFounded(grounds) || other.source === 'label') return true;
  if (grounds.explanation?.kind === 'leftOut' || grounds.family.some(shown.knows)) return false;
  return other.fails === 0 && other.holds > grounds.held + 1;
}

/** What must hold between totals of two sides or two years accuses them, however well each is added up. */
const BETWEEN_TOTALS: ReadonlySet<RuleName> = new Set(['balance', 'carryForward']);

const canFollow = (equation: Equation) => !BETWEEN_TOTALS.has(equation.rule) && severityOf(equation) === 'error';

function standings(read: readonly Equation[], shown: Shown) {
  const rounded = roundedEquations(read);
  const grounds = groundsOf(read);
  const standingOf = (equation: Equation): Standing => {
    if (rounded.has(equation)) return 'rounded';
    if (holds(equation) !== false) return 'holds';
    if (isNoise(equation) || shown.isRounded(equation)) return 'rounded';
    if (canFollow(equation) && shown.isOfTotals(equation)) return 'follows';
    if (shown.accused.has(figuresKey(equation))) return 'proven';
    if (isMisread(equation, { shown, grounds: grounds.get(equation) })) return 'misread';
    return grounds.get(equation)?.verdict ?? 'doubtful';
  };
  return { grounds, standingOf };
}

/**
 * Sorts what was read by what proves it, and adds what the sheets' own figures prove: an error needs a relation that
 * holds elsewhere, or a difference that a hand makes.
 */
export function weigh(all: readonly Equation[], evidence: readonly SheetEvidence[]): Weighed {
  const sheets = evidence.filter(({ hasOwnAudit }) => !hasOwnAudit);
  const read = all.filter(isFilledIn);
  const shown = shownBy(sheets, read);
  const { grounds, standingOf } = standings(read, shown);
  const own = ownEquations(sheets, read);
  const sorted = new Map<Standing, Equation[]>();
  const put = (standing: Standing, equation: Equation) => {
    const alike = sorted.get(standing) ?? [];
    sorted.set(standing, alike);
    alike.push(equation);
  };
  const ownGrounds = groundsOf(own);
  const declarations = new Declarations(evidence.map(({ grid }) => grid));
  const unlessRefuted = (standing: Standing, equation: Equation) => {
    if (standing !== 'proven' && standing !== 'doubtful') return standing;
    const { family = [], held = 0 } = grounds.get(equation) ?? ownGrounds.get(equation) ?? {};
    return declarations.refute(equation, { family, held }) ?? standing;
  };
  for (const equation of read) put(unlessRefuted(standingOf(equation), equation), equation);
  const defined = new Set(read.map(({ total }) => total.key));
  for (const equation of own) {
    // A column whose every cell was read as made of its row, as deviations are, has no sums of its own.
    const isDefined = cellsOf(equation).every(({ key }) => defined.has(key)) || shown.isOfTotals(equation);
    if (holds(equation) !== false) put('holds', equation);
    else put(unlessRefuted(isDefined && canFollow(equation) ? 'follows' : 'proven', equation), equation);
  }
  return { of: (standing) => sorted.get(standing) ?? [], grounds: new Map([...grounds, ...ownGrounds]) };
}

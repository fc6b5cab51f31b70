import type { Equation } from '../equation';
import { cellsOf, holds, severityOf } from '../equation';
import { FEWEST_WHOLE } from './constants';
import type { Grounds } from './grounds';
import { groundsOf } from './grounds';
import { ownEquations } from './own-equations';
import { roundedEquations } from './rounding';
import type { SheetEvidence } from './sheet-equations';
import { figuresKey } from './sheet-equations';
import { shownBy } from './shown';

/** What an equation is after all that is known of it. */
export type Standing =
  /** It holds, or cannot be read. */
  | 'holds'
  /** It fails, and that is proven without the figure that it accuses. */
  | 'proven'
  /** It fails, and each of its figures is the total of parts that give it: only a fault elsewhere explains that. */
  | 'follows'
  /** It fails, and too little speaks for it. */
  | 'doubtful'
  /** It holds nowhere, so that its parts are not known. */
  | 'unfounded'
  /** It fails by no more than the rounding of its figures. */
  | 'rounded'
  /** It was misread: other parts give the total. */
  | 'misread';

/** Equations by their standing, and what speaks for those that fail. */
export interface Weighed {
  readonly of: (standing: Standing) => readonly Equation[];
  readonly grounds: ReadonlyMap<Equation, Grounds>;
}

/** A total that is not filled in yet is neither wrong nor 0, and nothing can be added where there is nothing. */
function isFilledIn({ total, terms }: Equation): boolean {
  return total.figure.state !== 'blank' && terms.some(({ cell }) => cell.figure.state !== 'blank');
}

/** True where a total lacks one of its parts, though it holds elsewhere: the others give it, which is the fault. */
function isShort(grounds: Grounds | undefined): boolean {
  return grounds?.verdict === 'proven' && grounds.explanation?.kind === 'leftOut' && grounds.held >= FEWEST_WHOLE;
}

function standings(read: readonly Equation[], sheets: readonly SheetEvidence[]) {
  const shown = shownBy(sheets, read);
  const rounded = roundedEquations(read);
  const grounds = groundsOf(read);
  const standingOf = (equation: Equation): Standing => {
    if (rounded.has(equation)) return 'rounded';
    if (holds(equation) !== false) return 'holds';
    if (shown.accused.has(figuresKey(equation))) return 'proven';
    if (isShort(grounds.get(equation))) return 'proven';
    if (shown.givesTotal(equation)) return 'misread';
    if (cellsOf(equation).every(({ key }) => shown.isTotal(key)) && severityOf(equation) === 'error') return 'follows';
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
  const { grounds, standingOf } = standings(read, sheets);
  const own = ownEquations(sheets, read);
  const sorted = new Map<Standing, Equation[]>();
  const put = (standing: Standing, equation: Equation) => {
    const alike = sorted.get(standing) ?? [];
    sorted.set(standing, alike);
    alike.push(equation);
  };
  for (const equation of read) put(standingOf(equation), equation);
  for (const equation of own) put(holds(equation) === false ? 'proven' : 'holds', equation);
  return { of: (standing) => sorted.get(standing) ?? [], grounds: new Map([...grounds, ...groundsOf(own)]) };
}

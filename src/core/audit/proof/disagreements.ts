import { formatRange } from '../../cells/address';
import type { Finding, NotChecked } from '../../documents/finding';
import { grouped } from '../../figures/grouped';
import type { AuditCell } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import type { Diagnosis } from '../diagnosis';
import { diagnose } from '../diagnosis';
import type { Equation } from '../equation';
import { cellsOf, holds } from '../equation';
import type { EquationsByTerm } from '../equation-findings';
import { byTerm, clearestEquation, findingsOf } from '../equation-findings';
import { familiesOf, isAcross } from './family';
import { proofOf } from './finding-proof';
import type { Grounds } from './grounds';
import { doubtSentence, groundsSentence, roundedSentence, unfoundedReason } from './sentences';
import type { SheetEvidence } from './sheet-equations';
import { upsetFigures } from './upset-figures';
import type { Weighed } from './weigh';
import { weigh } from './weigh';

/** What fails, and what could not be asked. */
export interface Disagreements {
  readonly findings: Finding[];
  readonly notChecked: NotChecked[];
}

/** The findings of a diagnosis, the cause's with a reason more. */
function withReason(diagnosis: Diagnosis, uses: EquationsByTerm, more: string): Finding[] {
  const [cause, ...consequences] = findingsOf(diagnosis, uses);
  return cause === undefined ? [] : [{ ...cause, message: `${cause.message}${more}` }, ...consequences];
}

/** What is known of a diagnosis beside itself. */
interface Beside {
  readonly uses: EquationsByTerm;
  readonly grounds: ReadonlyMap<Equation, Grounds>;
  readonly vouched: ReadonlySet<string>;
}

/** The findings of a diagnosis that is proven, the cause's with why. */
function proven(diagnosis: Diagnosis, { uses, grounds, vouched }: Beside): Finding[] {
  const equation = clearestEquation(diagnosis);
  const known = equation && grounds.get(equation);
  if (equation === undefined || known === undefined || diagnosis.expected === null)
    return withReason(diagnosis, uses, '');
  const [cause, ...others] = withReason(diagnosis, uses, groundsSentence(known, { equation, cause: diagnosis.cause }));
  const proof = proofOf(diagnosis, { equation, grounds: known, vouched });
  return cause === undefined ? [] : [{ ...cause, proof }, ...others];
}

/** Readings that are doubted: the equations that were used before, and the grounds for those that fail. */
interface Doubted {
  readonly uses: EquationsByTerm;
  readonly grounds: ReadonlyMap<Equation, Grounds | undefined>;
}

/** The sentence for the first of the diagnoses of one reading. */
function doubtOf(diagnosis: Diagnosis, others: readonly Diagnosis[], { grounds }: Doubted): string {
  const equation = clearestEquation(diagnosis);
  const own = equation && grounds.get(equation);
  const { cause } = diagnosis;
  const known = equation && own ? { grounds: own, accusation: { equation, cause } } : null;
  return doubtSentence(
    others.map((each) => each.cause),
    known,
  );
}

/** One warning for each reading that nothing proves, however often it fails. */
function doubts(diagnoses: readonly Diagnosis[], doubted: Doubted): Finding[] {
  const families = familiesOf([...doubted.grounds.keys()]);
  const readingOf = (diagnosis: Diagnosis) => {
    const equation = clearestEquation(diagnosis);
    const isPlain = diagnosis.equations.length === 1 && equation?.total.key === diagnosis.cause.key;
    return isPlain ? families.get(equation) : diagnosis;
  };
  return [...grouped(diagnoses, readingOf).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : withReason(first, doubted.uses, doubtOf(first, others, doubted)),
  );
}

function rangeOf(cells: readonly AuditCell[]): string {
  const [rows, columns] = [cells.map(({ at }) => at.row), cells.map(({ at }) => at.column)];
  return formatRange({
    first: { row: Math.min(...rows), column: Math.min(...columns) },
    last: { row: Math.max(...rows), column: Math.max(...columns) },
  });
}

function unfounded(equations: readonly Equation[], grounds: ReadonlyMap<Equation, Grounds>): NotChecked[] {
  const families = familiesOf(equations);
  return [...grouped(equations, (equation) => families.get(equation)).values()].flatMap((family) => {
    const [first] = family;
    if (first === undefined) return [];
    const { label, heading, at } = first.total;
    const across = isAcross(first);
    const known = grounds.get(first);
    // Where its own grounds do not tell, formulas elsewhere in the line did.
    const held = known === undefined || known.verdict === 'unfounded' ? 0 : known.held;
    const reason = unfoundedReason({ label: across ? heading : label, places: family.length, held, across });
    return [{ sheet: at.sheet, range: rangeOf(family.map(({ total }) => total)), reason }];
  });
}

function roundings(equations: readonly Equation[]): Finding[] {
  return [...grouped(equations, ({ total }) => total.at.sheet).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const message = roundedSentence(1 + others.length);
    return [cellFinding(first.total, { rule: first.rule, severity: 'info', message })];
  });
}

/**
 * What is proven is diagnosed first: doubtful readings may follow from it, and accuse only afterwards, as warnings.
 */
function diagnosed(weighed: Weighed, uses: EquationsByTerm) {
  const { of, grounds } = weighed;
  const silent = (['follows', 'doubtful', 'unfounded'] as const).flatMap(of);
  const followers = new Map(
    silent.map((equation): [Equation, Equation] => [{ ...equation, canOnlyFollow: true }, equation]),
  );
  const sure = diagnose([...of('holds'), ...of('proven'), ...followers.keys()]);
  const explained = new Set(sure.flatMap(({ equations }) => equations).map((each) => followers.get(each)));
  const left = (standing: 'follows' | 'doubtful' | 'unfounded') => of(standing).filter((each) => !explained.has(each));
  const vouched = new Set(
    of('holds')
      .filter((each) => holds(each) === true)
      .flatMap(cellsOf)
      .map(({ key }) => key),
  );
  const beside = { uses, grounds, vouched };
  const warning = { severity: 'warning' as const };
  const doubtful = new Map(left('doubtful').map((each) => [{ ...each, ...warning }, grounds.get(each)]));
  const following = left('follows').map((each) => ({ ...each, ...warning, canOnlyFollow: true }));
  return {
    findings: [
      ...sure.flatMap((diagnosis) => proven(diagnosis, beside)),
      ...upsetFigures(sure, of('holds')),
      ...doubts(diagnose([...of('holds'), ...doubtful.keys(), ...following]), { uses, grounds: doubtful }),
    ],
    unfounded: left('unfounded'),
  };
}

/**
 * Every disagreement among the equations that were read and those that the sheets' figures show: errors where they
 * are proven, one warning for each reading that is not, and what holds nowhere as not checked.
 */
export function disagreementsIn(read: readonly Equation[], sheets: readonly SheetEvidence[]): Disagreements {
  const weighed = weigh(read, sheets);
  const found = diagnosed(weighed, byTerm([...read, ...weighed.of('proven')]));
  return {
    findings: [...found.findings, ...roundings(weighed.of('rounded'))],
    notChecked: unfounded(found.unfounded, weighed.grounds),
  };
}

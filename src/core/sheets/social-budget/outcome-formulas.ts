import { ANSWERS } from '../../documents/answer';
import type { Measure, SexOrTotal } from '../../documents/measure';
import type { GoalKind, GoalMeasure } from '../../documents/social-budget';
import { yesNoWord } from '../parts/words';
import type { Parameter } from './parameters';

/** Gives the formula's name of a count in the sheet of follow-up; `null` for a count that is not shown there. */
export type CountReference = (measure: Measure, column: SexOrTotal) => string | null;

/** The formulas of an outcome from counts; `null` where the sheet of follow-up does not show them. */
export interface OutcomeFormulas {
  readonly value: string;
  readonly otherwise: string | null;
}

function ratio(part: string | null, whole: string | null): string | null {
  return part === null || whole === null ? null : `IF(${whole}>0,ROUND(${part}/${whole},6),"")`;
}

const alone = (value: string | null): OutcomeFormulas | null => (value === null ? null : { value, otherwise: null });

function work(count: CountReference, extraJobsAreWork: string): OutcomeFormulas | null {
  const [jobs, extra, positive] = (['work', 'extraJobs', 'positive'] as const).map((each) => count(each, 'total'));
  const strict = ratio(jobs ?? null, positive ?? null);
  if (!extra || !jobs || strict === null) return alone(strict);
  const wide = ratio(`(${jobs}+${extra})`, positive ?? null);
  const counts = `${extraJobsAreWork}="${yesNoWord(true)}"`;
  return { value: `IF(${counts},${wide},${strict})`, otherwise: `IF(${counts},${strict},${wide})` };
}

function gap(count: CountReference, minimum: string): string | null {
  const [women, men] = (['women', 'men'] as const).map((sex) => ({
    exits: count('exits', sex),
    positive: count('positive', sex),
  }));
  if (!women?.exits || !women.positive || !men?.exits || !men.positive) return null;
  const share = ({ exits, positive }: { exits: string | null; positive: string | null }) =>
    `ROUND(${positive}/${exits},6)`;
  return `IF(MIN(${women.exits},${men.exits})<MAX(1,${minimum}),"",ROUND(${share(women)}-${share(men)},6))`;
}

/**
 * The formulas that take a goal's outcome from the sheet of follow-up, as `calculation/social-budget/computed-outcomes`
 * does. Example: lasting solutions are `IF('Tertial Uppföljning'!E9>0,ROUND('Tertial Uppföljning'!E10/...,6),"")`.
 */
export function outcomeFormulas(
  measure: GoalMeasure,
  count: CountReference,
  parameter: (id: Parameter) => string,
): OutcomeFormulas | null {
  const total = (each: Measure) => count(each, 'total');
  switch (measure) {
    case 'positive':
      return alone(ratio(total('positive'), total('exits')));
    case 'work':
      return work(count, parameter('extraJobsAreWork'));
    case 'studies':
    case 'rehab':
      return alone(ratio(total(measure), total('positive')));
    case 'positiveGap':
      return alone(gap(count, parameter('parityMinimum')));
    case 'womenShare':
      return alone(ratio(count('participants', 'women'), total('participants')));
    case 'publicSupport':
      return null;
  }
}

/** A number typed in whole percents beside a target that is a fraction, or the other way round, made alike. */
function alike(cell: string, target: string): string {
  const scaled = `IF(AND(${target}<=1,${cell}>1.5),${cell}/100,IF(AND(${target}>1.5,${cell}>0,${cell}<=1),${cell}*100,${cell}))`;
  return `IF(ISNUMBER(${target}),${scaled},${cell})`;
}

/** An answer in words as the number that it counts; other content as it is. */
export function answered(cell: string, otherwise: string): string {
  return Object.entries(ANSWERS).reduceRight(
    (rest, [word, value]) => `IF(${cell}="${word}",${value},${rest})`,
    otherwise,
  );
}

/** The outcome that counts: what was typed here, else the workbook's own, else what the counts give. */
export function chosenOutcome(
  kind: GoalKind,
  { own, printed, computed, target }: Readonly<Record<'own' | 'printed' | 'computed' | 'target', string>>,
): string {
  const rest = `IF(ISNUMBER(${computed}),${computed},"")`;
  if (kind === 'yesNo') {
    return `IF(ISNUMBER(${own}),${own},${answered(own, `IF(ISNUMBER(${printed}),${printed},${rest})`)})`;
  }
  return `IF(ISNUMBER(${own}),${alike(own, target)},IF(ISNUMBER(${printed}),${alike(printed, target)},${rest}))`;
}

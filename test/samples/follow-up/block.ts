import type { CellValue } from '../../../src/core/cells/cell';
import type { Measure } from '../../../src/core/documents/measure';
import { MEASURES, PERCENT_MEASURES } from '../../../src/core/documents/measure';

type Rows = readonly (readonly CellValue[])[];

/** Women and men of each measure. */
export type Counts = Readonly<Record<Measure, readonly [number, number]>>;

/** The rows' labels as a report prints them. */
export const LABELS: Readonly<Record<Measure, string>> = {
  participants: 'Antal deltagare T1',
  new: 'varav nya för T1',
  exits: 'Totalt antal avslutade T1',
  positive: 'Deltagaren har avslutats till en långsiktig lösning',
  work: ' - varav till arbete (SUS 1)',
  extraJobs: ' - varav till extratjänster (SUS 1)',
  studies: ' - varav till studier (SUS 1)',
  rehab: ' - varav fortsatt rehab och öppet a-sök (SUS 1,2)',
  noWorkCapacity: ' - varav saknar arbetsförmåga (SUS 3)',
  healthBreak: 'Avbrott av hälsoskäl (SUS 3)',
  otherBreak: 'Övriga avbrott (SUS 4, 5, 7 och 9)',
  remaining: 'Antal kvar i verksamheten',
};

/** What ended how, as women and men; the sums follow. */
export interface Ended {
  readonly participants: readonly [number, number];
  readonly new: readonly [number, number];
  readonly work: readonly [number, number];
  readonly extraJobs?: readonly [number, number];
  readonly studies?: readonly [number, number];
  readonly rehab?: readonly [number, number];
  readonly healthBreak?: readonly [number, number];
  readonly otherBreak?: readonly [number, number];
}

const NONE = [0, 0] as const;
const plus = (...pairs: readonly (readonly [number, number])[]) =>
  [pairs.reduce((sum, [women]) => sum + women, 0), pairs.reduce((sum, [, men]) => sum + men, 0)] as const;

/** Counts that agree with each other. */
export function countsOf(ended: Ended): Counts {
  const {
    participants,
    work,
    extraJobs = NONE,
    studies = NONE,
    rehab = NONE,
    healthBreak = NONE,
    otherBreak = NONE,
  } = ended;
  const positive = plus(work, extraJobs, studies, rehab);
  const exits = plus(positive, healthBreak, otherBreak);
  const remaining = [participants[0] - exits[0], participants[1] - exits[1]] as const;
  return {
    participants,
    new: ended.new,
    exits,
    positive,
    work,
    extraJobs,
    studies,
    rehab,
    noWorkCapacity: NONE,
    healthBreak,
    otherBreak,
    remaining,
  };
}

const percent = (part: number, whole: number) => Math.floor((100 * part) / whole + 0.5) / 100;

/** The block under its header, without a title: label, women, men, total, percent. */
export function blockRows(counts: Counts, corner = 'Tertial 1'): Rows {
  const exits = counts.exits[0] + counts.exits[1];
  const rows = MEASURES.map((measure) => {
    const [women, men] = counts[measure];
    const share = PERCENT_MEASURES.includes(measure) && exits > 0 ? percent(women + men, exits) : null;
    return [LABELS[measure], women, men, women + men, share];
  });
  return [[corner, 'Kvinnor', 'Män', 'Totalt', '%'], ...rows];
}

/** The row of a measure under a header in row 1. */
export const rowOf = (measure: Measure) => MEASURES.indexOf(measure) + 1;

export const NORTH = countsOf({
  participants: [40, 35],
  new: [9, 5],
  work: [5, 3],
  studies: [4, 2],
  rehab: [2, 2],
  healthBreak: [4, 2],
  otherBreak: [1, 0],
});

export const SOUTH = countsOf({
  participants: [60, 80],
  new: [8, 8],
  work: [10, 14],
  studies: [3, 7],
  healthBreak: [1, 4],
  otherBreak: [2, 3],
});

/** The counts of two blocks together. */
export function added(left: Counts, right: Counts): Counts {
  const sums = MEASURES.map((measure) => [measure, plus(left[measure], right[measure])] as const);
  return Object.fromEntries(sums) as Record<Measure, readonly [number, number]>;
}

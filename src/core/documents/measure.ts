/**
 * What a follow-up table counts, in the order of the printed tables. `extraJobs` are subsidised
 * extratjänster, `rehab` continued rehabilitation beside job seeking.
 */
export const MEASURES = [
  'participants',
  'new',
  'exits',
  'positive',
  'work',
  'extraJobs',
  'studies',
  'rehab',
  'noWorkCapacity',
  'healthBreak',
  'otherBreak',
  'remaining',
] as const;

export type Measure = (typeof MEASURES)[number];

/** The exits that are a lasting solution: what `positive` is the sum of. */
export const POSITIVE_MEASURES = ['work', 'extraJobs', 'studies', 'rehab', 'noWorkCapacity'] as const;

/** How an episode can end, as one of the measures. */
export const EXIT_MEASURES = [...POSITIVE_MEASURES, 'healthBreak', 'otherBreak'] as const;

export type ExitMeasure = (typeof EXIT_MEASURES)[number];

/** The parts that all exits are the sum of. */
export const EXIT_PARTS: readonly Measure[] = ['positive', 'healthBreak', 'otherBreak'];

/** The measures whose percent is shown: each of them as a part of the exits. */
export const PERCENT_MEASURES: readonly Measure[] = ['positive', ...EXIT_MEASURES];

export type Sex = 'women' | 'men';

/** The columns of a follow-up table. */
export type SexOrTotal = Sex | 'total';

/** The columns in their order, women and men first. */
export const COUNT_COLUMNS: readonly SexOrTotal[] = ['women', 'men', 'total'];

/** True for a measure of how episodes ended. */
export function isExitMeasure(measure: Measure): measure is ExitMeasure {
  return EXIT_MEASURES.some((each) => each === measure);
}

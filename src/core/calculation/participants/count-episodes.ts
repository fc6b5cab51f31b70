import type { Measure } from '../../documents/measure';
import { MEASURES, POSITIVE_MEASURES } from '../../documents/measure';
import type { ParticipantsDocument } from '../../documents/participants';
import { NO_DAY } from '../../documents/participants';
import type { ExitRule } from '../../documents/exit-category';
import type { SerialPeriod } from './episode-periods';
import { exitCategory } from '../../documents/exit-category';

/** What a group of episodes counts: three numbers for each measure, by sex: unknown, women, men. */
export type Tally = Int32Array;

const SEXES = 3;
/** Where the count of a measure for a sex is in a tally. */
export const tallyIndex = (measure: Measure, sex: number): number => MEASURES.indexOf(measure) * SEXES + sex;

const TALLY_SIZE = MEASURES.length * SEXES;
const [PARTICIPANTS, NEW, EXITS, POSITIVE, REMAINING] = (
  ['participants', 'new', 'exits', 'positive', 'remaining'] as const
).map((measure) => MEASURES.indexOf(measure) * SEXES) as [number, number, number, number, number];

/** No category: the exit is counted, but as none of the outcomes. */
const NO_OUTCOME = -1;
const EXCLUDED = -2;

/** Where each exit of the list is tallied. */
function outcomesOf({ exits }: ParticipantsDocument, rules: readonly ExitRule[]): Int32Array {
  return Int32Array.from(exits, (exit) => {
    const category = exitCategory(exit, rules);
    if (category === 'excluded') return EXCLUDED;
    return category === null ? NO_OUTCOME : MEASURES.indexOf(category) * SEXES;
  });
}

/** The outcomes that are lasting solutions, by where they are tallied. */
const POSITIVE_OFFSETS: ReadonlySet<number> = new Set(POSITIVE_MEASURES.map((each) => MEASURES.indexOf(each) * SEXES));

/** The episodes counted by the words of one column: a tally for each word. */
export interface Tallies {
  readonly unit: readonly Tally[];
  readonly municipality: readonly Tally[];
  readonly all: Tally;
}

function add(tallies: readonly Tally[], offset: number): void {
  for (const tally of tallies) tally[offset] = (tally[offset] ?? 0) + 1;
}

/** Counts one episode that is not a mistaken registration. */
function countEpisode(
  episode: { readonly start: number; readonly end: number; readonly sex: number; readonly outcome: number },
  { from, to }: SerialPeriod,
  tallies: readonly Tally[],
): void {
  const { start, end, sex, outcome } = episode;
  if (start > 0 && start <= to) {
    if (end === NO_DAY || end >= from) add(tallies, PARTICIPANTS + sex);
    if (end === NO_DAY || end > to) add(tallies, REMAINING + sex);
    if (start >= from) add(tallies, NEW + sex);
  }
  if (end < from || end > to) return;
  add(tallies, EXITS + sex);
  if (outcome >= 0) add(tallies, outcome + sex);
  if (POSITIVE_OFFSETS.has(outcome)) add(tallies, POSITIVE + sex);
}

/** Counts a list in one period: by unit, by kommun and in all, mistaken registrations left out. */
export function countEpisodes(
  document: ParticipantsDocument,
  period: SerialPeriod,
  rules: readonly ExitRule[],
): Tallies {
  const { start, end, sex, unit, municipality, exit, count } = document;
  const outcomes = outcomesOf(document, rules);
  const tally = () => new Int32Array(TALLY_SIZE);
  const units = document.units.map(tally);
  const municipalities = document.municipalities.map(tally);
  const all = tally();
  const none = tally();
  for (let index = 0; index < count; index += 1) {
    const outcome = outcomes[exit[index] ?? 0] ?? NO_OUTCOME;
    if (outcome === EXCLUDED) continue;
    const own = [units[unit[index] ?? 0] ?? none, municipalities[municipality[index] ?? 0] ?? none, all];
    const episode = { start: start[index] ?? 0, end: end[index] ?? 0, sex: sex[index] ?? 0, outcome };
    countEpisode(episode, period, own);
  }
  return { unit: units, municipality: municipalities, all };
}

/** True if the list has ids, and no person has two of the exits that are counted in the period. */
export function hasOneExitEach(
  { person, end, exit, exits, count }: ParticipantsDocument,
  { from, to }: SerialPeriod,
  rules: readonly ExitRule[],
): boolean {
  if (person === null) return false;
  const isExcluded = exits.map((each) => exitCategory(each, rules) === 'excluded');
  const left = new Uint8Array(count);
  for (let index = 0; index < count; index += 1) {
    const day = end[index] ?? NO_DAY;
    if (day < from || day > to || isExcluded[exit[index] ?? 0] === true) continue;
    const who = person[index] ?? 0;
    if (left[who] === 1) return false;
    left[who] = 1;
  }
  return true;
}

import type { AnnouncedGoals, GoalKind, GoalMeasure } from '../../documents/social-budget';
import { Decimal } from '../../figures/decimal';
import { KINDS, GOAL_MEASURE_WORDS, NUMBER_WORDS, PART_MEASURES } from './goal-lexicon';

const AREA = /^(?:mål|del)?område\s+(\d+(?!\d)|[a-zåäö]\b)\s*(?:[:.–-]\s*)?(\S.*)?$/i;
const NUMBERED = /^(\d{1,3})\s*[.)]\s+(\S.*)$/;
const STARTS_WITH_SHARE = /^[\s–-]*(?:minst\s+)?\d{1,3}(?:[.,]\d+)?\s*%/;
const SHARE = /(\d{1,3}(?:[.,]\d+)?)\s*%/;
const ANNOUNCED = /omfattar\s+(?:(\p{L}+)\s*)?(?:\(?(\d+)\)?\s*)?(?:st\.?\s+)?(?:mål|indikatorer)/iu;

/** The area that a heading names: `Målområde 2: God samordning`. */
export function areaHeading(text: string): { readonly ordinal: string; readonly name: string } | null {
  const [, ordinal, name = ''] = AREA.exec(text.trim()) ?? [];
  return ordinal === undefined ? null : { ordinal: ordinal.toLowerCase(), name: name.trim() };
}

/** A numbered goal or area: `2. Andelen ...`. */
export function numbered(text: string): { readonly number: number; readonly text: string } | null {
  const [, number, rest] = NUMBERED.exec(text.trim()) ?? [];
  return number === undefined || rest === undefined ? null : { number: Number(number), text: rest };
}

/** True for a goal that begins with its own target: `35 % gå vidare till arbete`. */
export function startsWithShare(text: string): boolean {
  return STARTS_WITH_SHARE.test(text);
}

/** The first share that a sentence names, as a fraction; `null` for none. */
export function shareIn(text: string): Decimal | null {
  const [, digits] = SHARE.exec(text) ?? [];
  return digits === undefined ? null : new Decimal(digits.replace(',', '.')).div(100);
}

/** How many goals a sentence states that there are: `Målområdet omfattar två (2) mål`. */
export function announcedIn(text: string, at: { row: number; column: number }): AnnouncedGoals | null {
  const [, word, digits] = ANNOUNCED.exec(text) ?? [];
  const inWords = word === undefined ? -1 : NUMBER_WORDS.indexOf(word.toLowerCase());
  if (inWords < 0 && digits === undefined) return null;
  return { ...at, text, inWords: inWords < 0 ? null : inWords, inDigits: digits === undefined ? null : Number(digits) };
}

/** How a goal is judged, from its wording. */
export function kindOf(text: string): GoalKind {
  const plain = text.toLowerCase();
  return KINDS.find(([pattern]) => pattern.test(plain))?.[1] ?? 'unknown';
}

/** What follow-up shows of a goal; sub-goals are parts of the lasting solutions. */
export function measureOfGoal(text: string, isSubGoal: boolean): GoalMeasure | null {
  const plain = text.toLowerCase();
  return (isSubGoal ? PART_MEASURES : GOAL_MEASURE_WORDS).find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

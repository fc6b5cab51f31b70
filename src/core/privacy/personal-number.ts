import type { NumberShape } from './number-shapes';
import { HEADED_SHAPE, NUMBER_SHAPES, signsOf } from './number-shapes';
import type { PlainText } from './plain-text';
import { plainText } from './plain-text';

/** A number of a person in a text: its ten signs, and where it is written. */
interface Found {
  readonly signs: string;
  readonly first: number;
  readonly next: number;
}

/** The fewest digits that a number of a person has: a temporary one has nine, one under a heading seven. */
const ENOUGH_DIGITS = /(?:\p{N}\P{N}*){7}/u;
/** A word beside a number that states what it is. */
const HEADING_BEFORE =
  /(?:person(?:al|ligt)?[ -]*(?:id(?:entitets)?[ -]*)?-?n(?:umme)?r|pers[.]? ?n(?:umme)?r|\bp[.]?[ -]?nr|födelse-?n(?:umme)?r|samordnings-?n(?:umme)?r|reserv-?n(?:umme)?r|\bt-?n(?:umme)?r)/i;
const HEADING_JUST_BEFORE = new RegExp(`${HEADING_BEFORE.source}[^0-9a-zåäö]{0,6}$`, 'i');
/** A longer text may name the numbers without being their heading. */
const LONGEST_HEADING = 60;

function foundBy({ pattern, isOne }: NumberShape, text: string): { first: number; written: string }[] {
  const found: { first: number; written: string }[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [written] = match;
    const next = match.index + written.length;
    const before = text.slice(Math.max(0, match.index - LONGEST_HEADING), match.index);
    if (isOne({ written, before, after: text.slice(next, next + LONGEST_HEADING) }))
      found.push({ first: match.index, written });
    // The number may begin inside what was none.
    else pattern.lastIndex = match.index + 1;
  }
  return found;
}

function hasHeadingBefore(text: string, first: number): boolean {
  return HEADING_JUST_BEFORE.test(text.slice(Math.max(0, first - LONGEST_HEADING), first));
}

function findIn({ text, placeOf }: PlainText, isHeaded: boolean): Found[] {
  const own = NUMBER_SHAPES.flatMap((shape) => foundBy(shape, text));
  const headed = foundBy(HEADED_SHAPE, text).filter(({ first }) => isHeaded || hasHeadingBefore(text, first));
  const all = [...own, ...headed];
  all.sort((one, other) => one.first - other.first || other.written.length - one.written.length);
  let last = 0;
  return all.flatMap(({ first, written }) => {
    if (first < last) return [];
    last = first + written.length;
    return [{ signs: signsOf(written), first: placeOf(first), next: placeOf(last) }];
  });
}

function find(text: string, isHeaded: boolean): Found[] {
  return ENOUGH_DIGITS.test(text) ? findIn(plainText(text), isHeaded) : [];
}

/** The numbers of persons in a text, as ten signs each. Example: a name beside `19121212-1212` has `1212121212`. */
export function personalNumbersIn(text: string): string[] {
  return find(text, false).map(({ signs }) => signs);
}

/**
 * The text with each number of a person replaced, in whatever way it is written. Under a heading that says so
 * (`isHeaded`), also what has the form of one but a wrong check digit.
 */
export function replacePersonalNumbers(text: string, replacement: (signs: string) => string, isHeaded = false): string {
  let done = 0;
  const kept = find(text, isHeaded).map(({ signs, first, next }) => {
    const before = text.slice(done, first);
    done = next;
    return before + replacement(signs);
  });
  return kept.join('') + text.slice(done);
}

/** True for a text that heads numbers of persons. Example: `Pers.nr`. */
export function headsPersonalNumbers(text: string): boolean {
  return text.length <= LONGEST_HEADING && HEADING_BEFORE.test(plainText(text).text);
}

const BARE = /^\d{10}$/;

/**
 * The digits of a value that is ten digits and nothing else, which may as well be an amount; `null` for
 * anything else, such as twelve digits with the century. A number has lost its leading zeros.
 */
export function bareDigits(value: string | number): string | null {
  if (typeof value === 'number') return BARE.test(paddedDigits(value)) ? paddedDigits(value) : null;
  const trimmed = value.trim();
  // A sign between the digits that is not seen, such as a soft hyphen, makes it a number as persons have.
  return trimmed.length === 10 && BARE.test(plainText(trimmed).text) ? plainText(trimmed).text : null;
}

/** A number with the zeros that it began with, if it is a person's. Example: `0102031234` is kept as 102031234. */
export function paddedDigits(value: number): string {
  return String(value).padStart(10, '0');
}

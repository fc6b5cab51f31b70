import type { Tertial } from '../../../documents/period';
import { MONTHS_FROM_TO, monthNumber } from './month-names';
import { normalizeText } from '../text';

/** A part of a year, without the year. */
export interface YearPart {
  readonly first: Tertial;
  readonly last: Tertial;
}

const TERTIAL = '(?:t|tertial(?:et|rapport(?:en)?)?)';
const NUMBER = '(?:([1-3])|(i{1,3}))(?![a-zåäö\\d])';
const TERTIALS_FROM_TO = new RegExp(
  `(?<![a-zåäö])${TERTIAL}\\.?\\s*([1-3])\\s*(?:[-–—+&]|\\.\\.|och|till)+\\s*(?:${TERTIAL}\\s*)?([1-3])(?!\\d)`,
);
const ONE_TERTIAL = new RegExp(`(?<![a-zåäö])${TERTIAL}\\.?\\s*${NUMBER}`);
const ORDINAL = /(första|andra|tredje) tertial/;
const ORDINALS = ['första', 'andra', 'tredje'];
const ACCUMULATED = /(?<![a-zåäö])ack(?:umuler\S*)?(?![a-zåäö])/;
const WHOLE_YEAR = /hela året|helår|årets resultat|årsbokslut|årsredovisning|(?<![a-zåäö])per helår/;

function asTertial(number: number): Tertial | null {
  return number === 1 || number === 2 || number === 3 ? number : null;
}

function part(first: number, last: number): YearPart | null {
  const from = asTertial(first);
  const to = asTertial(last);
  return from !== null && to !== null && from <= to ? { first: from, last: to } : null;
}

/** `jan-aug` is the first two tertials; months that begin or end no tertial are none. */
function monthsIn(text: string): YearPart | null {
  const [, from, to] = MONTHS_FROM_TO.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  return part((monthNumber(from) - 1) / 4 + 1, monthNumber(to) / 4);
}

function oneTertialIn(text: string): number | null {
  const [, digit, roman] = ONE_TERTIAL.exec(text) ?? [];
  if (digit !== undefined) return Number(digit);
  if (roman !== undefined) return roman.length;
  const ordinal = ORDINALS.indexOf(ORDINAL.exec(text)?.[1] ?? '');
  return ordinal < 0 ? null : ordinal + 1;
}

/**
 * The part of a year that a text names; `null` for none.
 * Example: `Tertial 1` is the first, `jan–aug 2021` and `ackumulerat T2` the first two, `Helår` all three.
 */
export function yearPartIn(text: string): YearPart | null {
  const plain = normalizeText(text);
  const [, from, to] = TERTIALS_FROM_TO.exec(plain) ?? [];
  if (from !== undefined && to !== undefined) return part(Number(from), Number(to));
  const one = oneTertialIn(plain);
  if (one !== null) return part(ACCUMULATED.test(plain) ? 1 : one, one);
  return monthsIn(plain) ?? (WHOLE_YEAR.test(plain) ? part(1, 3) : null);
}

/** True for a text that states that it is about a year so far: `ackumulerat`. */
export function isOfAccumulated(text: string): boolean {
  return ACCUMULATED.test(normalizeText(text));
}

const PERIOD_PARTS = [TERTIALS_FROM_TO, ONE_TERTIAL, ORDINAL, MONTHS_FROM_TO, WHOLE_YEAR, ACCUMULATED];

/** The text without what it states about tertials, months and years: `Torget, tertial 1 2021` is `Torget`. */
export function withoutPeriod(text: string): string {
  const parts = PERIOD_PARTS.map((pattern) => new RegExp(pattern.source, 'giu'));
  const bare = parts
    .reduce((rest, pattern) => rest.replace(pattern, ' '), text)
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, ' ');
  return bare
    .replace(/\s+/gu, ' ')
    .replace(/\(\s*\)/gu, '')
    .replace(/^[\s,;:.–—-]+|(?<![\s,;:.–—-])[\s,;:.–—-]+$/gu, '');
}

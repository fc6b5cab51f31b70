import type { ControlFrequency } from '../../documents/control-plan';
import type { Tertial } from '../../documents/period';
import { MONTH, monthNumber } from '../table/calendar/month-names';
import type { Phrase } from '../table/phrases';
import { mentions } from '../table/phrases';
import { normalizeText, wordsOf } from '../table/text';

const COUNTS: Readonly<Record<string, number>> = {
  ...{ en: 1, ett: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10, tolv: 12 },
};
/** A number and what shows it to be one of times: `15/2` is a day, and `enstaka` is no number. */
const TIMES = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,3}|${Object.keys(COUNTS).join('|')})\\s*(?:/(?!\\s*\\d)|(?:x|ggr|gånger|gång|ggn|st)(?!\\p{L}))`,
  'u',
);

const SELDOM: readonly Phrase[] = [['vartannat'], ['vart', 'år'], ['mandatperiod*']];
const EVERY: readonly (readonly [number, readonly Phrase[]])[] = [
  [52, [['vecko*'], ['varje', 'vecka']]],
  [12, [['månad*'], ['varje', 'månad']]],
  [6, [['varannan', 'månad']]],
  [4, [['kvartal*']]],
  [3, [['tertial*']]],
  [2, [['halvår*']]],
  [1, [['årlig*'], ['varje', 'år'], ['helår*'], ['årsvis']]],
];
const ONGOING: readonly Phrase[] = [
  ...[['löpande'], ['kontinuerlig*'], ['ständig*'], ['fortlöpande'], ['vid', 'behov'], ['vid', 'varje']],
  ...[['dagligen'], ['vid', 'alla']],
];

const scheduled = (times: number): ControlFrequency => ({ kind: 'scheduled', times });

/**
 * How often a text states that something is done; `null` where it states nothing of it.
 * Example: `1/ggr år` and `Årligen` are once a year, `löpande` is whenever there is reason to.
 */
export function controlFrequency(text: string): ControlFrequency | null {
  const plain = normalizeText(text);
  const words = wordsOf(text);
  if (mentions(words, [['varannan', 'månad']])) return scheduled(6);
  const [, count] = TIMES.exec(plain) ?? [];
  const times = count === undefined ? NaN : (COUNTS[count] ?? Number(count));
  if (times > 0)
    return mentions(words, [['månad*']]) && !mentions(words, [['år']]) ? scheduled(times * 12) : scheduled(times);
  if (mentions(words, SELDOM)) return { kind: 'seldom' };
  const every = EVERY.find(([, phrases]) => mentions(words, phrases));
  if (every !== undefined) return scheduled(every[0]);
  return mentions(words, ONGOING, 'near') ? { kind: 'ongoing' } : null;
}

const MONTHS_IN_TEXT = new RegExp(`(?<![a-zåäö])${MONTH}(?![a-zåäö])`, 'gu');

/** The one tertial that texts name, by number or by a month; `null` for none or several. Example: `november` is the third. */
export function tertialNamed(texts: readonly string[]): Tertial | null {
  const named = texts.flatMap((text) => {
    const plain = normalizeText(text);
    const numbers = [...plain.matchAll(/\b(?:tertial\s*|t)([1-3])\b/g)].map(([, number]) => Number(number));
    const months = [...plain.matchAll(MONTHS_IN_TEXT)].map(([, month = '']) => Math.ceil(monthNumber(month) / 4));
    return [...numbers, ...months];
  });
  const [first] = named;
  const isOne = named.every((each) => each === first);
  return isOne && (first === 1 || first === 2 || first === 3) ? first : null;
}

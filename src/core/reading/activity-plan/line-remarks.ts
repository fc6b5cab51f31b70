import type { Decimal } from '../../figures/decimal';
import { parseNumberText } from '../../figures/number-text';
import type { Unit } from '../../figures/unit';
import { convertAmount } from '../../figures/unit';
import type { Phrase } from '../table/phrases';
import { mentions } from '../table/phrases';
import { wordsOf } from '../table/text';
import { unitInText } from '../table/unit-text';

const STRUCK_WORDS: readonly Phrase[] = [
  ...[['stryks'], ['struken'], ['struket'], ['utgår'], ['utgått'], ['inställd'], ['avbruten'], ['nedlagd']],
  ...[
    ['genomförs', 'ej'],
    ['genomförs', 'inte'],
    ['ej', 'aktuell'],
  ],
];

const CEILING = /^\(?(?:max(?:imalt)?|högst|tak|upp till)\.?:?\s*(\d[\d\s\u00a0]*(?:[,.]\d+)?)/iu;
/** What an amount is not all of: so much for each of something else than a year. */
const FOR_EACH = /(?:\bper\b|\/)(?!\s*år)/iu;
/** `Ersättning utgår med 100 kr` and `utgår från fjolåret` take nothing away. */
const NOT_STRUCK = /\butgår\s+(?:i?från|med|till)\b/iu;

/** True for a text that takes its activity out of the plan. Example: `INSATSEN STRYKS`. */
export function isStruck(text: string): boolean {
  return mentions(wordsOf(text.replace(NOT_STRUCK, ' ')), STRUCK_WORDS);
}

/**
 * The most that a text allows, in the unit; `null` for a text of anything else. Example: `Max 300 tkr`, but not
 * `Max 20 personer` or `Max 5 tkr per person`.
 */
export function ceilingIn(text: string, unit: Unit): Decimal | null {
  const [head = '', digits] = CEILING.exec(text.trim()) ?? [];
  const rest = text.trim().slice(head.length);
  const isMoney = unitInText(rest) !== null || !/\p{L}/u.test(rest);
  if (!isMoney || FOR_EACH.test(rest)) return null;
  const amount = digits === undefined ? null : (parseNumberText(digits.trim())?.amount ?? null);
  return amount === null ? null : convertAmount(amount, unitInText(text) ?? unit, unit);
}

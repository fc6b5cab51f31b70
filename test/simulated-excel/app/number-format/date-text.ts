import { dayOfSerial } from '../../../../src/core/cells/serial-day';
import type { Token } from './token';

const MONTHS = [
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober'],
  ...['november', 'december'],
];
const DAYS = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
const SHORT = 3;
const SECONDS_A_DAY = 86_400;
const MINUTE = 60;
const HOUR = 3600;
const HALF_DAY = 12;

/** A moment in the parts that codes name. */
interface Moment {
  readonly date: Date;
  /** Since midnight, and since the first day of all. */
  readonly seconds: number;
  readonly elapsed: number;
  readonly isHalfDays: boolean;
}

function momentOf(serial: number, isHalfDays: boolean): Moment {
  const elapsed = Math.round(serial * SECONDS_A_DAY);
  const date = new Date(`${dayOfSerial(elapsed / SECONDS_A_DAY, false)}T00:00:00Z`);
  return { date, seconds: elapsed % SECONDS_A_DAY, elapsed, isHalfDays };
}

const two = (part: number) => String(part).padStart(2, '0');
const sized = (part: number, letters: string) => (letters.length > 1 ? two(part) : String(part));

function monthText(month: number, letters: string): string {
  const name = MONTHS[month] ?? '';
  if (letters.length === 5) return name.charAt(0);
  if (letters.length > SHORT) return name;
  return letters.length === SHORT ? name.slice(0, SHORT) : sized(month + 1, letters);
}

function dayText(date: Date, letters: string): string {
  const name = DAYS[date.getUTCDay()] ?? '';
  if (letters.length > SHORT) return name;
  return letters.length === SHORT ? name.slice(0, SHORT) : sized(date.getUTCDate(), letters);
}

function hourText({ seconds, isHalfDays }: Moment, letters: string): string {
  const hour = Math.floor(seconds / HOUR);
  return sized(isHalfDays ? hour % HALF_DAY || HALF_DAY : hour, letters);
}

function elapsedText({ elapsed }: Moment, letters: string): string {
  const unit = letters.includes('h') ? HOUR : letters.includes('m') ? MINUTE : 1;
  return String(Math.floor(elapsed / unit)).padStart(letters.length - 2, '0');
}

function partText(moment: Moment, letters: string, isMinutes: boolean): string {
  const { date, seconds } = moment;
  if (letters.startsWith('[')) return elapsedText(moment, letters);
  if (letters.startsWith('a')) return seconds < HALF_DAY * HOUR ? 'fm' : 'em';
  if (letters.startsWith('y'))
    return letters.length > 2 ? String(date.getUTCFullYear()) : two(date.getUTCFullYear() % 100);
  if (letters.startsWith('d')) return dayText(date, letters);
  if (letters.startsWith('h')) return hourText(moment, letters);
  if (letters.startsWith('s')) return sized(seconds % MINUTE, letters);
  return isMinutes ? sized(Math.floor((seconds % HOUR) / MINUTE), letters) : monthText(date.getUTCMonth(), letters);
}

/** `m` is minutes beside hours and seconds, else months. */
function isMinutesAt(tokens: readonly Token[], index: number): boolean {
  const dates = (from: readonly Token[]) => from.filter(({ kind }) => kind === 'date').map(({ text }) => text);
  const before = dates(tokens.slice(0, index)).at(-1) ?? '';
  const after = dates(tokens.slice(index + 1))[0] ?? '';
  return before.includes('h') || after.includes('s');
}

/** A date serial of the 1900 system as a section shows it. Example: 45292 under `d mmm yyyy` is `1 jan 2024`. */
export function dateText(serial: number, tokens: readonly Token[]): string {
  const moment = momentOf(
    serial,
    tokens.some(({ kind, text }) => kind === 'date' && text.startsWith('a')),
  );
  const textAt = ({ kind, text }: Token, index: number) => {
    if (kind === 'date') return partText(moment, text, isMinutesAt(tokens, index));
    // The mark between a date's parts is the language's own.
    return kind === 'literal' && text === '/'
      ? '-'
      : kind === 'comma' || kind === 'literal' || kind === 'point'
        ? text
        : '';
  };
  return tokens.map(textAt).join('');
}

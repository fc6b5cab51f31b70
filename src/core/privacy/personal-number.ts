/** A number of a person as it may be written: two or four digits of the year, a hyphen, plus sign or space, or nothing. */
const WRITTEN = /(?<![\d,.])(?:18|19|20)?(\d{2})(\d{2})(\d{2})[-+ –]?(\d{4})(?![\d,])/g;
/** Days of coordination numbers are 60 higher. */
const COORDINATION = 60;
const DIGITS = 10;

/** The digit that the first nine give, by Luhn's algorithm over all ten. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < DIGITS; index += 1) {
    const doubled = Number(digits[index]) * (index % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The month has the day in some year that ends in these two digits. */
function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000 + year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * True for the ten digits of a personnummer or samordningsnummer: a date (its day 60 higher in the latter)
 * and a right check digit.
 */
export function isPersonalNumber(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)].map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const ofMonth = day > COORDINATION ? day - COORDINATION : day;
  return isDate(year, month, ofMonth) && hasCheckDigit(digits);
}

/** The numbers of persons in a text, as ten digits each. Example: a name beside `19121212-1212` has `1212121212`. */
export function personalNumbersIn(text: string): string[] {
  return [...text.matchAll(WRITTEN)].flatMap(([, ...parts]) => {
    const digits = parts.join('');
    return isPersonalNumber(digits) ? [digits] : [];
  });
}

/** The text with each number of a person replaced. */
export function replacePersonalNumbers(text: string, replacement: (digits: string) => string): string {
  return text.replace(WRITTEN, (written, ...parts: string[]) => {
    const digits = parts.slice(0, 4).join('');
    return isPersonalNumber(digits) ? replacement(digits) : written;
  });
}

const BARE = /^\d{10}$/;

/**
 * The digits of a value that is ten digits and nothing else, which may as well be an amount; `null` for
 * anything else, such as twelve digits with the century. A number has lost its leading zeros.
 */
export function bareDigits(value: string | number): string | null {
  const text = typeof value === 'number' ? String(value).padStart(DIGITS, '0') : value.trim();
  return BARE.test(text) ? text : null;
}

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

/** True if six digits are a day of birth, or one of a coordination number: `850203` and `850263`. */
export function isBirth(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)].map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return isDate(year, month, day > COORDINATION ? day - COORDINATION : day);
}

/**
 * True for the ten digits of a personnummer or samordningsnummer: a date (its day 60 higher in the latter)
 * and a right check digit. Numbers of organisations have a third digit of 2 or more, and so no date.
 */
export function isPersonalNumber(digits: string): boolean {
  return isBirth(digits) && hasCheckDigit(digits);
}

import type { Decimal } from '../figures/decimal';
import { formatSwedish } from '../figures/number-text';
import type { Unit } from '../figures/unit';

/** Decimals that an amount of each unit is read with. */
const DECIMALS: Readonly<Record<Unit, number>> = { kr: 0, tkr: 0, mkr: 1 };

/** The decimals that an amount in a headline has. Example: one in mkr. */
export const headlineDecimals = (unit: Unit): number => DECIMALS[unit];

/** An amount as a headline has it. Example: 1723.6 tkr is `1 724`, 3.414 mkr is `3,4`. */
export function headlineAmount(amount: Decimal, unit: Unit): string {
  return formatSwedish(amount, { decimals: DECIMALS[unit] });
}

/** The same with its sign, for differences. Example: `+860`. */
export function signedAmount(amount: Decimal, unit: Unit): string {
  const text = headlineAmount(amount, unit);
  return amount.gt(0) && /[1-9]/u.test(text) ? `+${text}` : text;
}

/** Things in a sentence. Example: `2024, 2025 och 2026`. */
export function listed(things: readonly (string | number)[]): string {
  const last = things.at(-1);
  if (last === undefined) return '';
  return things.length === 1 ? String(last) : `${things.slice(0, -1).join(', ')} och ${last}`;
}

/** Years from the first to the last. Example: `2024–2026`, `2024`. */
export function yearSpan(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}

/** A word with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const COUNTED = ['Noll', 'Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio', 'Elva', 'Tolv'];

/** How many, as a sentence about neuters begins. Example: 2 is `Två`, 37 is `37`. */
export function countedWord(count: number): string {
  return COUNTED[count] ?? String(count);
}

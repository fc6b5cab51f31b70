import { Decimal } from './decimal';

/** The units that amounts are given in: kronor, thousands, millions. */
export type Unit = 'kr' | 'tkr' | 'mkr';

const KRONOR: Readonly<Record<Unit, number>> = { kr: 1, tkr: 1_000, mkr: 1_000_000 };

/** An amount converted between units. Example: 2 067,5 tkr is 2 067 500 kr. */
export function convertAmount(amount: Decimal, from: Unit, to: Unit): Decimal {
  return amount.times(KRONOR[from]).div(KRONOR[to]);
}

/** The smallest step of a contribution: whole kronor or thousands, and millions to the thousand. */
export function contributionStep(unit: Unit): Decimal {
  return new Decimal(unit === 'mkr' ? '0.001' : 1);
}

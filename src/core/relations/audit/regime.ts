import { PROOF } from '../constants';
import type { Instance } from './instance';

/** How likely a sum of rounded figures is to be off: of two a quarter, of more oftener. */
const OFF = 0.25;

interface Counts {
  readonly rounded: number;
  readonly agreeing: number;
}

/** The chance of at most so many differences among the sums if all figures had been rounded. */
function chanceOfSoFew({ rounded, agreeing }: Counts): number {
  let [chance, one] = [0, (1 - OFF) ** agreeing];
  for (let count = 0; count <= Math.min(rounded, agreeing); count += 1) {
    chance += one;
    one *= ((agreeing - count) / (count + 1)) * (OFF / (1 - OFF));
  }
  return chance;
}

/** Whether figures of a kind are rounded, by how their sums come out. */
export interface Regime {
  readonly isRounded: (instance: Instance) => boolean;
  /** The sums of the instance's kind that hold. */
  readonly agreeing: (instance: Instance) => number;
}

/**
 * Finds whether the figures of each kind are rounded: differences within the print are usual then, and none is an
 * error. Where so few could not be chance, figures are exact.
 * Example: 1 difference of a unit among 45 sums: exact, and the one is a fault.
 */
export function regimeOf(instances: readonly Instance[]): Regime {
  const counts = new Map<number, Counts>();
  for (const { kind, state } of instances) {
    const { rounded, agreeing } = counts.get(kind) ?? { rounded: 0, agreeing: 0 };
    counts.set(kind, {
      rounded: rounded + (state === 'rounded' ? 1 : 0),
      agreeing: agreeing + (state === 'fails' ? 0 : 1),
    });
  }
  const of = ({ kind }: Instance) => counts.get(kind) ?? { rounded: 0, agreeing: 0 };
  const chances = new Map([...counts].map(([kind, count]) => [kind, chanceOfSoFew(count)]));
  return {
    isRounded: ({ kind }) => (chances.get(kind) ?? 1) > PROOF.exact,
    agreeing: (instance) => of(instance).agreeing,
  };
}

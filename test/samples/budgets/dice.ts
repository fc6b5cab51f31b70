/** Random choices that follow from a seed, so that a failing workbook can be made again. */
export interface Dice {
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  chance(probability: number): boolean;
  oneOf<T>(choices: readonly T[]): T;
  /** So many different ones of the choices, in their order. */
  some<T>(choices: readonly T[], count: number): T[];
}

/** Mulberry32: small, and good enough to shuffle budgets. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function diceFrom(seed: number): Dice {
  const next = randomNumbers(seed);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    chance: (probability) => next() < probability,
    oneOf: (choices) => choices[whole(0, choices.length - 1)]!,
    some: (choices, count) => {
      const left = [...choices.keys()];
      const taken = Array.from({ length: Math.min(count, choices.length) }, () =>
        left.splice(whole(0, left.length - 1), 1),
      );
      return taken
        .flat()
        .sort((a, b) => a - b)
        .map((index) => choices[index]!);
    },
  };
}

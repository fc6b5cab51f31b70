import { diceFrom } from '../samples/budgets/dice';
import type { Verdict } from './judge';
import { judge } from './judge';
import { mutated } from './mutations/mutations';
import { packed } from './mutations/package';
import { TERTIAL } from './program';
import type { SeedBook } from './seeds';

/** A run: what was changed, the workbook that came of it, and how it went. */
export interface FuzzRun extends Verdict {
  readonly seed: number;
  readonly done: readonly string[];
  readonly bytes: Uint8Array;
  /** Of this process, in milliseconds, so that what else the machine does is not counted. */
  readonly milliseconds: number;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Makes the workbook of a number, and takes it the whole way. */
export async function oneRun(books: readonly SeedBook[], seed: number): Promise<FuzzRun> {
  const dice = diceFrom(seed);
  const book = await dice.oneOf(books)();
  const { parts, done, person } = mutated(book, dice);
  const bytes = packed(parts);
  const start = processorTime();
  const verdict = await judge(TERTIAL, { bytes, person, again: seed % 8 === 0 });
  return { seed, done, bytes, milliseconds: processorTime() - start, ...verdict };
}

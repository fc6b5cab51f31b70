import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { oneRun } from './one-run';
import { seedBooks } from './seeds';

/** The first of those that `npm run fuzz` tries, each in this process; it also holds them to their time and memory. */
const RUNS = 20;

it('workbooks that are changed at random are refused in a sentence, or read, written and kept', async () => {
  const books = seedBooks(join(__dirname, '..', 'samples', 'workbooks'));
  const runs = [];
  for (let seed = 1; seed <= RUNS; seed += 1) runs.push(await oneRun(books, seed));
  // A wrong run is made again by its seed.
  const wrong = runs.filter(({ faults }) => faults.length > 0);
  expect(wrong.map(({ seed, done, faults }) => ({ seed, done, faults }))).toEqual([]);
  expect(runs.filter(({ ended }) => ended === 'written').length).toBeGreaterThan(RUNS / 2);
});

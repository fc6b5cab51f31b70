import { parentPort, workerData } from 'node:worker_threads';
import { diceFrom } from '../samples/budgets/dice';
import { judge } from './judge';
import { mutated } from './mutations/mutations';
import { packed } from './mutations/package';
import { TERTIAL } from './program';
import { seedBooks } from './seeds';

/** Makes the workbook of each number that it is given, takes it the whole way, and answers how it went. */
const books = await seedBooks(String(workerData));

parentPort?.on('message', (seed: number) => {
  const dice = diceFrom(seed);
  const { parts, done, person } = mutated(dice.oneOf(books), dice);
  const bytes = packed(parts);
  const start = performance.now();
  void judge(TERTIAL, { bytes, person, again: seed % 4 === 0 }).then((verdict) =>
    parentPort?.postMessage({ seed, done, bytes, milliseconds: performance.now() - start, ...verdict }),
  );
});
parentPort?.postMessage('ready');

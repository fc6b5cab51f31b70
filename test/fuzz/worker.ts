import { diceFrom } from '../samples/budgets/dice';
import { judge } from './judge';
import { mutated } from './mutations/mutations';
import { packed } from './mutations/package';
import { TERTIAL } from './program';
import { seedBooks } from './seeds';

/** Makes the workbook of each number that it is sent, takes it the whole way, and answers how it went. */
const books = await seedBooks(process.argv[2] ?? '');

/** Of this process, so that what else the machine does is not counted. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function run(seed: number): Promise<unknown> {
  const dice = diceFrom(seed);
  const { parts, done, person } = mutated(dice.oneOf(books), dice);
  const bytes = packed(parts);
  const start = processorTime();
  const verdict = await judge(TERTIAL, { bytes, person, again: seed % 8 === 0 });
  const milliseconds = processorTime() - start;
  return { seed, done, milliseconds, workbook: Buffer.from(bytes).toString('base64'), ...verdict };
}

process.on('message', (seed: number) => {
  void run(seed).then((answer) => process.send?.(answer));
});
process.send?.('ready');

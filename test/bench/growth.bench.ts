import { expect, it } from '@jest/globals';
import { recalculateGrids } from '../samples/budgets/budget';
import { inTurns, medianBy, printLine, ratio } from './figures';
import { GROWING } from './samples/growing';
import { GROWTH_SHARE, RUNS } from './sizes';

/** Processor time, so that what else the machine does counts for less. */
function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

it.each(Object.entries(GROWING))('reading, checking and counting twice as many %s', async (name, { of, size }) => {
  const sizes = [1, 2].map((times) => Math.ceil((size * times) / GROWTH_SHARE));
  const works = sizes.map((each) => {
    const grids = of(each);
    return () =>
      timed(() => {
        const { documents, notChecked } = recalculateGrids(...grids);
        expect(documents.length + notChecked.length).toBeGreaterThan(0);
      });
  });
  const [one, two] = (await inTurns(RUNS, works)).map((times) => medianBy(times, (time) => time));
  printLine(
    `${sizes[0]} ${name}: ${one!.toFixed(0)} ms, twice as many ${two!.toFixed(0)} ms, ratio ${ratio(two!, one!)}`,
  );
});

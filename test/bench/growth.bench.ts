import { expect, it } from '@jest/globals';
import { audit } from '../../src/core/audit/audit';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { finish } from '../../src/core/pace/steps';
import { readDocuments } from '../../src/core/reading/read-documents';
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

it.each(Object.entries(GROWING))('reading and checking twice as many %s', async (name, { of, size }) => {
  const sizes = [1, 2].map((times) => Math.ceil((size * times) / GROWTH_SHARE));
  const works = sizes.map((each) => {
    const grids = of(each);
    return () =>
      timed(() => {
        const { documents } = readDocuments(grids);
        const { findings } = finish(audit(documents, { today: null, exitRules: DEFAULT_SETTINGS.exitRules }));
        expect(documents.length + findings.length).toBeGreaterThanOrEqual(0);
      });
  });
  const [one, two] = (await inTurns(RUNS, works)).map((times) => medianBy(times, (time) => time));
  printLine(
    `${sizes[0]} ${name}: ${one!.toFixed(0)} ms, twice as many ${two!.toFixed(0)} ms, ratio ${ratio(two!, one!)}`,
  );
});

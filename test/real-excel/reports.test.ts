import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/self-test/report/report';
import { reportFileName } from '../../src/self-test/report/report';
import { runOnHost } from '../self-test/run-on-host';
import { createTestHost } from '../simulated-excel/host/create-test-host';
import { differences, unexplained } from './differences';
import { HOST_DIFFERENCES } from './host-differences';
import { KNOWN_DIFFERENCES } from './known-differences';

const KEPT = readdirSync(__dirname).filter((file) => file.endsWith('.json'));

let simulated: Report;
let sheets: readonly string[];

beforeAll(async () => {
  const { host, ...library } = createTestHost();
  const outcome = await runOnHost({ host, ...library });
  sheets = host.workbook.sheets.map(({ name }) => name);
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  simulated = outcome.report;
});

describe('the simulated Excel', () => {
  it('answers every probe as Excel is documented to, but for what is written down with a reason', () => {
    const differing = simulated.probes
      .filter(({ verdict }) => verdict === 'differs')
      .map(({ id, seen }) => ({ id, seen }));
    // A new difference is a fault of the host or of the probe; one that has gone is to be taken out of the list.
    expect(differing.filter(({ id }) => !(id in HOST_DIFFERENCES))).toEqual([]);
    expect(Object.keys(HOST_DIFFERENCES).filter((id) => !differing.some((each) => each.id === id))).toEqual([]);
  });

  it('is left by every probe as it was', () => {
    expect([sheets, simulated.left]).toEqual([['Blad1'], []]);
  });

  it('holds what the product writes on its main road', () => {
    expect(simulated.road.flatMap(({ mismatches }) => mismatches)).toEqual([]);
  });
});

describe('the kept reports of real Excels', () => {
  it('are called what they are of, and answer as the simulated Excel does', () => {
    const reports = KEPT.map((file) => ({
      file,
      report: JSON.parse(readFileSync(join(__dirname, file), 'utf8')) as Report,
    }));
    expect(reports.filter(({ file, report }) => file !== reportFileName(report)).map(({ file }) => file)).toEqual([]);
    const found = reports.flatMap(({ report }) => differences(report, simulated.probes));
    expect(unexplained(found, KNOWN_DIFFERENCES)).toEqual({ unknown: [], outdated: [] });
  });
});

describe('a report that is made up', () => {
  const NAME = 'PC-16.0.1.2-sv-SE.json';
  const madeUp = (changed: Partial<Report> = {}): Report => ({
    ...simulated,
    ...{ platform: 'PC', version: '16.0.1.2', displayLanguage: 'sv-SE' },
    ...changed,
  });
  const answering = (probe: string, seen: string) =>
    madeUp({ probes: simulated.probes.map((each) => (each.id === probe ? { ...each, seen } : each)) });

  it('with the same answers has no difference', () => {
    expect(differences(madeUp(), simulated.probes)).toEqual([]);
  });

  it('with another answer fails, until the difference is written down', () => {
    const found = differences(answering('digits', 'other'), simulated.probes);
    const seen = simulated.probes.find(({ id }) => id === 'digits')!.seen;
    expect(found).toEqual([{ report: NAME, probe: 'digits', excel: 'other', simulated: seen }]);
    expect(unexplained(found, []).unknown).toEqual(found);
    const known = [{ report: NAME, probe: 'digits', reason: 'made up' }];
    expect(unexplained(found, known)).toEqual({ unknown: [], outdated: [] });
    expect(unexplained([], known).outdated).toEqual(known);
  });

  it('may answer what the simulated Excel lacks, and lack what it answers', () => {
    const oneUndoStep = differences(answering('oneUndoStep', 'done'), simulated.probes);
    const lacking = simulated.probes.map((each) => ({ ...each, verdict: 'missing' as const, seen: null }));
    expect([oneUndoStep, differences(madeUp({ probes: lacking }), simulated.probes)]).toEqual([[], []]);
  });

  it('of a probe that is no more fails', () => {
    const gone = { ...simulated.probes[0]!, id: 'gone' };
    const [found] = differences(madeUp({ probes: [gone] }), simulated.probes);
    expect(found).toMatchObject({ probe: 'gone', simulated: 'no such probe' });
  });

  it('in which the product did not find what it wrote fails', () => {
    const mismatch = { sheet: 'Tertial Översikt', cell: 'B5', planned: '=1', found: '=2' };
    const [step] = simulated.road;
    const found = differences(madeUp({ road: [{ ...step!, mismatches: [mismatch] }] }), simulated.probes);
    expect(found).toEqual([{ report: NAME, probe: 'road', excel: ['B5'], simulated: [] }]);
  });
});

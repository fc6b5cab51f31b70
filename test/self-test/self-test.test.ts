import { describe, expect, it } from '@jest/globals';
import { PROBES } from '../../src/self-test/probes/probe-table';
import { cleanUp } from '../../src/self-test/run/clean-up';
import { emptyWorkbook as emptyBefore } from '../../src/self-test/run/empty-workbook';
import { saveAsSheet } from '../../src/self-test/report/save-as-sheet';
import type { Report } from '../../src/self-test/report/report';
import { ROAD_STEPS } from '../../src/self-test/report/report';
import type { Progress } from '../../src/self-test/run/self-test';
import { createTestHost, emptyWorkbook } from '../simulated-excel/host/create-test-host';
import type { ModelWorkbook } from '../simulated-excel/host/workbook-model/model';
import { runOnHost, SURROUNDINGS } from './run-on-host';

const contentOf = ({ sheets, names, settings, calculationMode }: ModelWorkbook) => ({
  sheets: sheets.map((sheet) => [sheet.name, sheet.cells.size, sheet.names.length, sheet.isProtected]),
  ...{ names: names.map(({ name }) => name), settings: [...settings.keys()], calculationMode },
});
const EMPTY = { sheets: [['Blad1', 0, 0, false]], names: [], settings: [], calculationMode: 'Automatic' };
/** Few of the probes, so that what is tested here is the running of them; all are asked in `test/real-excel`. */
const FEW = ['apostrophe', 'digits', 'marker', 'deadName', 'setting', 'protectedSheet', 'manual'];
const probes = FEW.map((id) => PROBES.find((probe) => probe.id === id)!);

describe('the self-test in an empty workbook', () => {
  it('answers what is asked, takes the whole road, and leaves the workbook as it was', async () => {
    const simulated = createTestHost();
    const shown: Progress[] = [];
    const outcome = await runOnHost(simulated, { probes, onProgress: (progress) => shown.push(progress) });
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    const { probes: answers, road, left, ...head } = outcome.report;
    expect(head).toEqual({ date: '2026-11-27', ...SURROUNDINGS });
    expect(answers.map(({ id }) => id)).toEqual(FEW);
    expect(road.map(({ step }) => step)).toEqual([...ROAD_STEPS]);
    expect(left).toEqual([]);
    expect(contentOf(simulated.host.workbook)).toEqual(EMPTY);
    const of = FEW.length + ROAD_STEPS.length;
    expect(shown.map(({ done }) => done)).toEqual(Array.from({ length: of }, (_, done) => done));
    expect(shown.every((progress) => progress.of === of)).toBe(true);
  });

  it.each([0, 4, FEW.length - 1, FEW.length, FEW.length + 3])(
    'that is broken off after %i steps leaves nothing',
    async (steps) => {
      const simulated = createTestHost();
      const outcome = await runOnHost(simulated, {
        probes,
        onProgress: ({ done }, stop) => {
          if (done === steps) stop();
        },
      });
      expect(outcome).toEqual({ kind: 'cancelled', left: [] });
      expect(contentOf(simulated.host.workbook)).toEqual(EMPTY);
    },
  );

  it.each([
    [5004, 'cellEditMode'],
    [5012, 'timeout'],
    [7000, 'accessDenied'],
  ])('that the host ends with %i says why, and leaves nothing', async (number, reason) => {
    const simulated = createTestHost();
    const outcome = await runOnHost(simulated, {
      probes,
      onProgress: ({ done }) => {
        // The next message adds the probe's sheet.
        if (done === 5) simulated.host.faults.at(simulated.host.requests.length + 1, { kind: 'host', number });
      },
    });
    expect(outcome).toEqual({ kind: 'failed', reason, left: [] });
    expect(contentOf(simulated.host.workbook)).toEqual(EMPTY);
  });

  it.each(['deadName', 'protectedSheet'])('stops where the user types in a cell in the midst of %s', async (id) => {
    const simulated = createTestHost();
    const outcome = await runOnHost(simulated, {
      probes,
      onProgress: ({ done }) => {
        const next = simulated.host.requests.length + 1;
        if (done === FEW.indexOf(id)) simulated.host.faults.at(next + 1, { kind: 'host', number: 5004 });
      },
    });
    expect(outcome).toEqual({ kind: 'failed', reason: 'cellEditMode', left: [] });
  });

  it('says that something is left where the user goes on typing', async () => {
    const simulated = createTestHost();
    const outcome = await runOnHost(simulated, {
      probes,
      onProgress: ({ done }) => {
        simulated.host.isEditing = done === 3;
      },
    });
    expect(outcome).toEqual({ kind: 'failed', reason: 'cellEditMode', left: ['Självtest …'] });
  });

  it('tries one by one what could not be taken away together', async () => {
    const { Excel, host } = createTestHost();
    const newContext = () => new Excel.RequestContext();
    const before = (await emptyBefore(newContext))!;
    for (const name of ['Självtest a', 'Självtest b']) host.workbook.addSheet(name);
    host.workbook.names.push({ name: 'Tertial_Sjalvtest', formula: '=1', visible: true });
    // The next message looks at what is there; the one after that takes it away.
    host.faults.at(host.requests.length + 2, { kind: 'api', code: 'GeneralException', action: 1 });
    expect(await cleanUp(newContext, before)).toEqual([]);
    expect(contentOf(host.workbook)).toEqual(EMPTY);
  });

  it('names what Excel does not let it take away', async () => {
    const simulated = createTestHost();
    const { workbook } = simulated.host;
    workbook.removeSheet = () => {
      throw new Error('It stays');
    };
    const outcome = await runOnHost(simulated, {
      probes,
      onProgress: ({ done }, stop) => {
        if (done === 1) stop();
      },
    });
    expect(outcome).toEqual({ kind: 'cancelled', left: FEW.slice(0, 2).map((id) => `Självtest ${id}`) });
  });

  it('leaves the sheet that somebody else adds meanwhile', async () => {
    const simulated = createTestHost();
    const { workbook } = simulated.host;
    await runOnHost(simulated, {
      probes,
      onProgress: ({ done }, stop) => {
        if (done === 2) workbook.addSheet('Kollegans blad');
        if (done === 4) stop();
      },
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Blad1', 'Kollegans blad']);
  });

  it('leaves the mode of calculation that the user has chosen', async () => {
    const workbook = emptyWorkbook();
    workbook.calculationMode = 'Manual';
    await runOnHost(createTestHost(workbook), {
      probes,
      onProgress: ({ done }, stop) => {
        if (done === FEW.indexOf('manual') + 1) stop();
      },
    });
    expect(workbook.calculationMode).toBe('Manual');
  });
});

describe('the self-test in a workbook that is not empty', () => {
  const changes: readonly (readonly [string, (workbook: ModelWorkbook) => void])[] = [
    ['two sheets', (workbook) => void workbook.addSheet('Blad2')],
    ['a value', ({ sheets }) => sheets[0]!.cells.set('0,0', { value: 1, formula: null, isError: false })],
    ['a name', ({ names }) => names.push({ name: 'Skatt', formula: '=1', visible: true })],
    [
      'a chart',
      ({ sheets }) =>
        sheets[0]!.charts.push({ id: '1', name: 'D', type: '', title: '', series: [], place: {}, look: {} }),
    ],
  ];
  it.each(changes)('with %s does nothing', async (_, change) => {
    const workbook = emptyWorkbook();
    change(workbook);
    const before = contentOf(workbook);
    expect(await runOnHost(createTestHost(workbook))).toEqual({ kind: 'notEmpty' });
    expect(contentOf(workbook)).toEqual(before);
  });

  it('that Excel does not let it look at says why', async () => {
    const simulated = createTestHost();
    simulated.host.faults.at(1, { kind: 'host', number: 5004 });
    expect(await runOnHost(simulated)).toEqual({ kind: 'failed', reason: 'cellEditMode', left: [] });
  });
});

describe('a report that is saved as a sheet', () => {
  const report: Report = {
    ...SURROUNDINGS,
    date: '2026-11-27',
    probes: [
      { id: 'digits', verdict: 'agrees', seen: [0.1], expected: [[0.1]], ms: 3 },
      { id: 'syntax', verdict: 'differs', seen: '=1+1', expected: ['-', 'b'], ms: 4 },
    ],
    ...{ road: [], left: [] },
  };
  const save = ({ Excel }: ReturnType<typeof createTestHost>) => saveAsSheet(new Excel.RequestContext(), report);

  it('has what differs first, answers as text, and never takes the place of another sheet', async () => {
    const simulated = createTestHost();
    const { workbook } = simulated.host;
    expect([await save(simulated), await save(simulated)]).toEqual(['Självtest rapport', 'Självtest rapport 2']);
    const sheet = workbook.sheet('Självtest rapport')!;
    const row = [0, 1, 2, 3, 4].map((column) => sheet.cells.get(`11,${column}`));
    expect(row.map((cell) => cell?.value)).toEqual([
      ...['Vägras en formel som inte går att läsa?', 'avviker', '"=1+1"', '"-" eller "b"', 4],
    ]);
    expect([sheet.cells.get('1,1')?.value, sheet.cells.get('7,1')?.value]).toEqual(['2026-11-27', '1.13']);
    expect(workbook.activeSheet).toBe(workbook.sheet('Självtest rapport 2')!.id);
  });
});

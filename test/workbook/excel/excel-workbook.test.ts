import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { planSheets, recalculate } from '../../../src/core/recalculate';
import { neededColumns } from '../../../src/core/reading/participants/list-header';
import type { SheetPlan } from '../../../src/core/port/sheet-plan';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import type { OpenWorkbook } from '../../../src/core/port/workbook';
import { verifyPlans } from '../../../src/core/port/read-back';
import { createTestHost, emptyWorkbook } from '../../simulated-excel/host/create-test-host';
import { LARGEST_MESSAGE } from '../../simulated-excel/host/excel-host';
import type { Fault } from '../../simulated-excel/host/faults';
import { loadXlsx } from '../../simulated-excel/host/workbook-model/load-xlsx';
import type { ModelWorkbook } from '../../simulated-excel/host/workbook-model/model';
import { cellKey } from '../../simulated-excel/host/workbook-model/model';
import { renameSheet } from '../../simulated-excel/host/workbook-model/rename';
import { IS_FULL_CHECK } from '../../samples/seeds';
import { runOnce } from '../contract/contract';
import { sampleBytes } from '../contract/sample';

async function openBudget() {
  const model = await loadXlsx(sampleBytes('budget-med-fel.xlsx'));
  const { host, Excel } = createTestHost(model);
  return { model, host, workbook: createExcelWorkbook(Excel) };
}

/** What the sheet holds, cell by cell, with its name. */
function contentOf(model: ModelWorkbook, id: string): unknown {
  const sheet = model.sheet(id);
  return sheet === null
    ? null
    : [[...sheet.cells].map(([key, { value, formula }]) => [key, formula ?? value]), [...sheet.numberFormats]];
}

/** The plan with so much text below it that two of them do not fit in a message. */
function longer(plan: SheetPlan, rows = 70): SheetPlan {
  const start = Math.max(...plan.cells.map(({ row }) => row)) + 2;
  const text = 'x'.repeat(20_000);
  const more = Array.from({ length: rows }, (_, index) => ({
    ...{ row: start + index, column: 0, style: 'text' as const },
    content: { kind: 'text' as const, text },
  }));
  return { ...plan, cells: [...plan.cells, ...more] };
}

const messages = (host: Awaited<ReturnType<typeof openBudget>>['host']) => host.requests.length;

async function rejection(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => (error as { reason?: unknown }).reason,
  );
}

describe('a sheet with more merged areas than Excel gives at once', () => {
  async function openMerged(count: number) {
    const opened = await openBudget();
    const sheet = opened.model.addSheet('Blankett');
    for (let row = 0; row < count; row += 1) {
      sheet.cells.set(cellKey(row, 0), { value: row, formula: null, isError: false });
      sheet.merges.push({ first: { row, column: 0 }, last: { row, column: 1 } });
    }
    return opened;
  }
  const mergesOf = async (workbook: OpenWorkbook) => (await workbook.read()).sheets.at(-1)?.grid.merges;

  it('is read whole, the others with it', async () => {
    const { workbook, model } = await openMerged(600);
    const merges = await mergesOf(workbook);
    expect(new Set(merges?.map(({ first }) => first.row)).size).toBe(600);
    expect(merges).toHaveLength(600);
    expect((await workbook.read()).sheets).toHaveLength(model.sheets.length);
  });

  it('costs a few more messages, and none where there are no more than 512', async () => {
    const few = await openMerged(512);
    expect(await mergesOf(few.workbook)).toHaveLength(512);
    expect(messages(few.host)).toBe(3);
    const many = await openMerged(600);
    await mergesOf(many.workbook);
    expect(messages(many.host)).toBeLessThan(10);
  });
});

describe('a long participant list', () => {
  const ROWS = 6_000;
  const LIST_HEADINGS = ['Anteckning', 'Insats', 'Kön', 'Startdatum', 'Slutdatum', 'Avslutskod', 'Fritext'];

  function openList(headings: readonly string[]) {
    const model = emptyWorkbook();
    const { cells } = model.sheets[0]!;
    const put = (row: number, column: number, value: string | number) =>
      cells.set(cellKey(row, column), { value, formula: null, isError: false });
    headings.forEach((heading, column) => put(0, column, heading));
    for (let row = 1; row <= ROWS; row += 1) {
      const end = 45_300 + (row % 60);
      const values = ['hemligt', row % 2 ? 'Norr' : 'Söder', row % 3 ? 'Kvinna' : 'Man', 45_200, end, 1, 'hemligt'];
      values.forEach((value, column) => put(row, column, value));
    }
    const { host, Excel } = createTestHost(model);
    return { host, workbook: createExcelWorkbook(Excel) };
  }

  it('is read in the columns that are needed, and counted as if it were read whole', async () => {
    const whole = await openList(LIST_HEADINGS).workbook.read();
    const { host, workbook } = openList(LIST_HEADINGS);
    const needed = await workbook.read({ neededColumns });
    const results = [whole, needed].map((content) => recalculate(content, DEFAULT_SETTINGS).results.followUp);
    expect(results[0]!.length).toBeGreaterThan(0);
    expect(results[1]).toEqual(results[0]);
    const { grid } = needed.sheets[0]!;
    expect([grid.value(5, 0), grid.value(ROWS, 0), grid.value(ROWS, 6)]).toEqual(['hemligt', null, null]);
    expect(messages(host)).toBe(4);
    expect(Math.max(...host.requests.map(({ bytesOut }) => bytesOut))).toBeLessThan(LARGEST_MESSAGE);
  });

  it('is read whole if it is no list', async () => {
    const { workbook } = openList(
      LIST_HEADINGS.map((heading) => `${heading} enligt protokollet från förra årets möte`),
    );
    const { grid } = (await workbook.read({ neededColumns })).sheets[0]!;
    expect([grid.value(ROWS, 0), grid.value(ROWS, 6)]).toEqual(['hemligt', 'hemligt']);
  });

  it('is read no further when it is broken off', async () => {
    const { host, workbook } = openList(LIST_HEADINGS);
    const controller = new AbortController();
    const reading = rejection(workbook.read({ neededColumns, signal: controller.signal }));
    controller.abort();
    expect(await reading).not.toBeNull();
    expect(messages(host)).toBeLessThan(4);
  });
});

describe('messages to Excel', () => {
  it.each([3, 40])('are three for reading and five for writing, with %i sheets', async (sheets) => {
    const { model, host, workbook } = await openBudget();
    for (let more = 1; more < sheets; more += 1)
      model.addSheet(`Blad ${more}`).cells.set('0,0', { value: more, formula: null, isError: false });
    const content = await workbook.read();
    expect(messages(host)).toBe(3);
    await workbook.write(planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS));
    expect(messages(host)).toBe(8);
    expect(host.interpreter.references).toBe(0);
  });

  it('stay below the limit for a hundred thousand cells, and read them all', async () => {
    const model = emptyWorkbook();
    for (let row = 0; row < 10_000; row += 1) {
      for (let column = 0; column < 10; column += 1)
        model.sheets[0]!.cells.set(cellKey(row, column), { value: row + column / 8, formula: null, isError: false });
    }
    const { host, Excel } = createTestHost(model);
    const { sheets } = await createExcelWorkbook(Excel).read();
    expect(sheets[0]!.grid.value(9_999, 9)).toBe(9_999 + 9 / 8);
    expect(Math.max(...host.requests.map(({ bytesOut }) => bytesOut))).toBeLessThan(LARGEST_MESSAGE);
  });

  it('are more for sheets that do not fit in one, each below the limit', async () => {
    const { model, host, workbook } = await openBudget();
    const content = await workbook.read();
    const plans = planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS).map((plan) =>
      longer(plan),
    );
    const own = contentOf(model, 'Budget');
    host.requests.length = 0;
    await workbook.write(plans);
    expect(messages(host)).toBe(3 + plans.length + 1);
    expect(Math.max(...host.requests.map(({ bytesIn }) => bytesIn))).toBeLessThan(LARGEST_MESSAGE);
    expect(verifyPlans(await workbook.read(), plans).flatMap(({ mismatches }) => mismatches)).toEqual([]);
    expect(contentOf(model, 'Budget')).toEqual(own);
  });

  it('are more for a single sheet that does not fit in one, and write it again over what was there', async () => {
    const { host, model, workbook } = await openBudget();
    const content = await workbook.read();
    const own = contentOf(model, 'Budget');
    const [plan, ...others] = planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
    for (const rows of [300, 250]) {
      const large = [longer(plan!, rows), ...others];
      host.requests.length = 0;
      await workbook.write(large);
      expect(messages(host)).toBeGreaterThan(4);
      expect(Math.max(...host.requests.map(({ bytesIn }) => bytesIn))).toBeLessThan(LARGEST_MESSAGE * 1.1);
      expect(verifyPlans(await workbook.read(), large).flatMap(({ mismatches }) => mismatches)).toEqual([]);
    }
    expect(contentOf(model, 'Budget')).toEqual(own);
  });

  it('that are answered with nothing, being too large, are asked again in halves', async () => {
    const { host, workbook } = await openBudget();
    const whole = await workbook.read();
    host.mostCellsAnswered = 40;
    const halves = await workbook.read();
    expect(halves.sheets[0]!.grid.value(17, 2)).toBe(whole.sheets[0]!.grid.value(17, 2));
  });

  it('that are answered with nothing however small are trouble', async () => {
    const { host, workbook } = await openBudget();
    host.mostCellsAnswered = 1;
    expect(await rejection(workbook.read())).toBe('tooLarge');
  });
});

describe('cells that Excel is still calculating', () => {
  it('are read as errors', async () => {
    const { model, workbook } = await openBudget();
    model.sheets[0]!.cells.set('12,1', { value: '#BUSY!', formula: null, isError: true });
    const content = await workbook.read();
    expect(content.sheets[0]!.grid.value(12, 1)).toEqual({ error: '#BUSY!' });
    const { notChecked } = recalculate(content, DEFAULT_SETTINGS);
    expect(notChecked.map(({ reason }) => reason).join()).toContain('inte kontrolleras än');
  });
});

describe('the user’s view and settings', () => {
  it('selects the cell that a finding is about, and brings its sheet to the front', async () => {
    const { model, workbook } = await openBudget();
    model.addSheet('Annat');
    model.activeSheet = model.sheet('Annat')!.id;
    await workbook.select('Budget', { row: 17, column: 2 });
    expect(model.activeSheet).toBe(model.sheet('Budget')!.id);
    expect(model.selection?.range).toEqual({ first: { row: 17, column: 2 }, last: { row: 17, column: 2 } });
  });

  it('says that a sheet is gone', async () => {
    const { workbook } = await openBudget();
    expect(await rejection(workbook.select('Saknas', { row: 0, column: 0 }))).toBe('sheetGone');
  });

  it('keeps settings in the workbook', async () => {
    const { workbook } = await openBudget();
    expect(await workbook.readSetting()).toBeNull();
    await workbook.saveSetting('{"version":1}');
    expect(await workbook.readSetting()).toBe('{"version":1}');
  });
});

describe('looks', () => {
  it('are set cell by cell, with widths, choices, links, charts, frozen and printed header', async () => {
    const { model, workbook } = await openBudget();
    const plans = await runOnce(workbook);
    const findings = model.sheet('Tertial Kontroller')!;
    const plan = plans.find(({ key }) => key === 'findings')!;
    expect(findings.frozenRows).toBe(plan.headerRow! + 1);
    expect(findings.pageLayout).toMatchObject({ orientation: 'Landscape', paperSize: 'A4' });
    expect([...findings.links.values()]).toContainEqual(expect.objectContaining({ documentReference: "'Budget'!C18" }));
    expect(findings.validations.map(({ rule }) => rule)).toEqual([
      { list: { inCellDropDown: true, source: 'åtgärda,åtgärdat,godta' } },
    ]);
    expect([...findings.hiddenColumns]).toEqual([...plan.hiddenColumns]);
    const [chart] = model.sheet('Tertial Eget kapital')!.charts;
    expect(chart).toMatchObject({
      name: 'Tertial eget kapital',
      series: [{ name: 'Utgående eget kapital' }, { name: 'Tak' }],
    });
    // The ceiling is a dashed line over columns that carry their values, as in a file.
    expect(chart!.series.map(({ type, look }) => [type, look])).toMatchObject([
      ['', { Fill: '#2B5C8A', HasDataLabels: true }],
      ['Line', { Line: { LineStyle: 'Dash' }, MarkerStyle: 'None', DataLabels: { Position: 'Top' } }],
    ]);
    await runOnce(workbook);
    expect(model.sheet('Tertial Eget kapital')!.charts).toHaveLength(1);
  });

  it('take away a chart of Tertial’s that is planned no more, and none of the user’s', async () => {
    const { model, workbook } = await openBudget();
    const plans = await runOnce(workbook);
    const plan = plans.find(({ charts }) => charts.length > 0)!;
    const { charts } = model.sheet(plan.name)!;
    charts.push({ ...charts[0]!, id: 'own', name: 'Mitt diagram' });
    await workbook.write([{ ...plan, charts: [] }]);
    expect(model.sheet(plan.name)!.charts.map(({ name }) => name)).toEqual(['Mitt diagram']);
  });
});

const FAULTS: readonly [string, Fault, string][] = [
  ['the user is typing in a cell', { kind: 'host', number: 5004 }, 'cellEditMode'],
  ['the workbook may not be changed', { kind: 'host', number: 7000 }, 'accessDenied'],
  ['the session has ended', { kind: 'host', number: 5012 }, 'timeout'],
  ['the message is too large', { kind: 'host', number: 5103 }, 'tooLarge'],
  ['the first action is denied', { kind: 'api', code: 'AccessDenied', action: 0 }, 'accessDenied'],
  ['an action in the middle is not found', { kind: 'api', code: 'ItemNotFound', action: 40 }, 'sheetGone'],
  ['a late action times out', { kind: 'api', code: 'Timeout', action: 120 }, 'timeout'],
  ['Excel fails in general', { kind: 'api', code: 'GeneralException', action: 12 }, 'unknown'],
];

/**
 * Of messages one for each case, another one for the next, so that each is tried; in the full check every third, so that
 * each meets a third of the cases.
 */
const messagesFor = (index: number, messages: readonly number[]) =>
  messages.filter((message) => (message + index) % (IS_FULL_CHECK ? 3 : messages.length) === 0);

const CASES = FAULTS.map(([name, fault, reason], index) => ({ name, fault, reason, index }));

describe.each(CASES)('if $name', ({ fault, reason, index }) => {
  it.each(messagesFor(index, [1, 2, 3, 4, 5, 6, 7, 8]))(
    'at message %i, the user’s sheets stay, and Tertial’s are old or new',
    async (at) => {
      const { model, host, workbook } = await openBudget();
      await runOnce(workbook);
      const own = contentOf(model, 'Budget');
      const earlier = model.sheets.map(({ id }) => contentOf(model, id));
      host.requests.length = 0;
      host.faults.at(at, fault);
      const failed = await rejection(runOnce(workbook));
      expect(contentOf(model, 'Budget')).toEqual(own);
      expect(model.sheets.map(({ id }) => contentOf(model, id))).toEqual(earlier);
      expect([null, reason]).toContain(failed);
      host.faults.clear();
      const again = await runOnce(workbook);
      expect(verifyPlans(await workbook.read(), again).flatMap(({ mismatches }) => mismatches)).toEqual([]);
    },
  );

  it.each(messagesFor(index, [4, 5, 6, 7, 8]))(
    'at message %i of the first writing, nothing is left half done',
    async (at) => {
      const { model, host, workbook } = await openBudget();
      const own = contentOf(model, 'Budget');
      host.faults.at(at, fault);
      await rejection(runOnce(workbook));
      expect(contentOf(model, 'Budget')).toEqual(own);
      const plans = await runOnce(workbook);
      expect(verifyPlans(await workbook.read(), plans).flatMap(({ mismatches }) => mismatches)).toEqual([]);
      expect(model.sheets).toHaveLength(7);
    },
  );
});

const MEANWHILE: readonly [string, (workbook: ModelWorkbook) => void][] = [
  [
    'deletes the budget',
    (model) => {
      model.removeSheet(model.sheet('Budget')!.id);
    },
  ],
  [
    'renames the budget',
    (model) => {
      renameSheet(model, model.sheet('Budget')!.id, 'Plan');
    },
  ],
  [
    'deletes a sheet of Tertial’s',
    (model) => {
      model.removeSheet(model.sheet('Tertial Eget kapital')!.id);
    },
  ],
  [
    'renames a sheet of Tertial’s',
    (model) => {
      renameSheet(model, model.sheet('Tertial Eget kapital')!.id, 'EK');
    },
  ],
];

describe.each(MEANWHILE.map((each, index) => [...each, index] as const))('if somebody else %s', (_, change, index) => {
  it.each(messagesFor(index, [2, 3, 4, 5, 6, 7]))(
    'before message %i, no other sheet of the user’s is touched',
    async (at) => {
      const { model, host, workbook } = await openBudget();
      model.addSheet('Annat').cells.set('0,0', { value: 'kvar', formula: null, isError: false });
      await runOnce(workbook);
      host.requests.length = 0;
      host.faults.at(at, { kind: 'meanwhile', change });
      const reason = await rejection(verified(workbook));
      expect([null, 'sheetGone', 'mismatch']).toContain(reason);
      expect(contentOf(model, 'Annat')).toEqual([[['0,0', 'kvar']], []]);
    },
  );
});

/** A run that is read back, as the pane does it; a mismatch is told, never passed by. */
async function verified(workbook: OpenWorkbook): Promise<void> {
  const plans = await runOnce(workbook);
  const mismatches = verifyPlans(await workbook.read(), plans).flatMap((sheet) => sheet.mismatches);
  if (mismatches.length > 0) throw Object.assign(new Error(), { reason: 'mismatch' });
}

describe('a protected sheet of Tertial’s', () => {
  it('is trouble before anything is written', async () => {
    const { model, workbook } = await openBudget();
    await runOnce(workbook);
    model.sheet('Tertial Kontroller')!.isProtected = true;
    const before = model.sheets.map(({ id }) => contentOf(model, id));
    expect(await rejection(runOnce(workbook))).toBe('accessDenied');
    expect(model.sheets.map(({ id }) => contentOf(model, id))).toEqual(before);
  });
});

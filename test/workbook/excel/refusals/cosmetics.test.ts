import { describe, expect, it } from '@jest/globals';
import type { Fault } from '../../../simulated-excel/host/faults';
import type { ModelSheet } from '../../../simulated-excel/host/workbook-model/model';
import { createExcelWorkbook } from '../../../../src/workbook/excel/excel-workbook';
import { mismatchesOf, open, write } from './open';

const OWN = /^Tertial /;
const looksOf = ({ name, showGridlines, pageLayout, frozenRows, charts, columnWidths }: ModelSheet) => ({
  ...{ name, showGridlines, pageLayout, frozenRows, widths: columnWidths.size },
  charts: charts.map((chart) => [chart.name, chart.series.length]),
});
const ownLooks = ({ model }: Awaited<ReturnType<typeof open>>) =>
  model.sheets.filter(({ name }) => OWN.test(name)).map(looksOf);

/** How the sheets look where nothing is refused. */
async function looksWithoutRefusals() {
  const opened = await open();
  await write(opened.workbook);
  return ownLooks(opened);
}

describe('a page set-up that Excel refuses, since there is no printer', () => {
  it('costs neither cells nor other looks, and is a remark for each new sheet', async () => {
    const opened = await open();
    opened.model.hasPrinter = false;
    const { plans, remarks } = await write(opened.workbook);
    expect(await mismatchesOf(opened.workbook, plans)).toEqual([]);
    const details = 'GeneralException, PageLayout.orientation';
    expect(remarks).toEqual(plans.map(({ name }) => ({ sheet: name, cosmetic: 'page', reason: 'unknown', details })));
    const whole = await looksWithoutRefusals();
    expect(ownLooks(opened)).toEqual(whole.map((looks) => ({ ...looks, pageLayout: {} })));
  });

  it('is tried again at the next writing, and from then on the layout is the user’s', async () => {
    const opened = await open();
    opened.model.hasPrinter = false;
    await write(opened.workbook);
    const grid = opened.model.sheet('Tertial Översikt')!;
    grid.showGridlines = true;
    opened.model.hasPrinter = true;
    expect((await write(opened.workbook)).remarks).toEqual([]);
    // The grid lines were put away once; that the user shows them again is not undone.
    const whole = await looksWithoutRefusals();
    expect(ownLooks(opened)).toEqual(whole.map((looks) => ({ ...looks, showGridlines: looks.name === grid.name })));
    grid.pageLayout.orientation = 'Portrait';
    await write(opened.workbook);
    expect(grid.pageLayout).toMatchObject({ orientation: 'Portrait', paperSize: 'A4' });
  });

  it('leaves no trace in the workbook once it has been set', async () => {
    const opened = await open();
    const namesOf = () => opened.model.sheets.flatMap(({ names }) => names.map(({ name }) => name));
    opened.model.hasPrinter = false;
    await write(opened.workbook);
    const waiting = namesOf();
    opened.model.hasPrinter = true;
    await write(opened.workbook);
    expect(new Set(namesOf())).toEqual(new Set(['Tertial_Blad']));
    expect(waiting.length).toBeGreaterThan(namesOf().length);
  });
});

describe('another workbook that comes to the front after the cells were written', () => {
  it('costs looks alone, which the next writing sets', async () => {
    const opened = await open();
    const { host, model, workbook } = opened;
    const leave: Fault = {
      kind: 'meanwhile',
      change: (changed) => {
        changed.isInFront = false;
      },
    };
    // Three messages to read, three for the font and the frame, one with the cells.
    host.faults.at(8, leave);
    const { plans, remarks } = await write(workbook);
    model.isInFront = true;
    expect(await mismatchesOf(workbook, plans)).toEqual([]);
    expect(new Set(remarks.map(({ cosmetic }) => cosmetic))).toEqual(new Set(['header', 'gridlines']));
    expect((await write(workbook)).remarks).toEqual([]);
    expect(ownLooks(opened)).toEqual(await looksWithoutRefusals());
  });
});

describe('looks that Excel refuses once', () => {
  it.each([
    { kind: 'host', number: 5012 },
    { kind: 'api', code: 'GeneralException', action: 30 },
    { kind: 'api', code: 'ItemNotFound', action: 90 },
  ] as const)('are set sheet by sheet: %j', async (fault) => {
    const opened = await open();
    opened.host.faults.at(7, fault);
    expect((await write(opened.workbook)).remarks).toEqual([]);
    expect(ownLooks(opened)).toEqual(await looksWithoutRefusals());
  });

  it('are not asked for again and again while the user types in a cell', async () => {
    const opened = await open();
    const { host, workbook } = opened;
    const { plans } = await write(workbook);
    for (let request = 16; request < 60; request += 1) host.faults.at(request, { kind: 'host', number: 5004 });
    host.requests.length = 8;
    const { remarks } = await write(workbook);
    host.faults.clear();
    expect(new Set(remarks.map(({ reason }) => reason))).toEqual(new Set(['cellEditMode']));
    expect(new Set(remarks.map(({ sheet }) => sheet))).toEqual(new Set(plans.map(({ name }) => name)));
    expect(host.requests.length).toBeLessThan(8 + 7 + 4);
    expect(await mismatchesOf(workbook, plans)).toEqual([]);
  });
});

describe('a chart over cells that are empty', () => {
  it('is not drawn, and is a remark', async () => {
    const { model, Excel, workbook } = await open();
    const { plans } = await write(workbook);
    const plan = plans.find(({ charts }) => charts.length > 0)!;
    const [chart] = plan.charts;
    const place = { row: 900, column: 30 };
    const empty = { ...chart!.series[0]!, values: { first: place, last: place } };
    const charts = [{ ...chart!, name: 'Tomt', series: [empty] }, chart!];
    const remarks = await createExcelWorkbook(Excel).write([{ ...plan, charts }]);
    expect(remarks).toMatchObject([{ sheet: plan.name, cosmetic: 'charts' }]);
    expect(model.sheet(plan.name)!.charts.map(({ name }) => name)).toContain(chart!.name);
  });
});

describe('names that Excel does not hide', () => {
  it('are seen, and the sheets are written all the same and found again', async () => {
    const { model, workbook } = await open();
    model.hidesNames = false;
    const { plans, remarks } = await write(workbook);
    expect([remarks, await mismatchesOf(workbook, plans)]).toEqual([[], []]);
    const sheets = model.sheets.map(({ name }) => name);
    await write(workbook);
    expect(model.sheets.map(({ name }) => name)).toEqual(sheets);
  });
});

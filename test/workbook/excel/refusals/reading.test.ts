import { describe, expect, it } from '@jest/globals';
import type { ModelSheet } from '../../../simulated-excel/host/workbook-model/model';
import { planSheets, recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { contentOf, mismatchesOf, open, reasonOf, write } from './open';

const KINDS = ['chart', 'macro', 'dialog'] as const;

async function openWith(kind: ModelSheet['kind']) {
  const opened = await open();
  opened.model.addSheet('Diagram1').kind = kind;
  return opened;
}

describe.each(KINDS)('a %s sheet among the others', (kind) => {
  it('is left out and named, and the others are read', async () => {
    const { model, workbook } = await openWith(kind);
    const content = await workbook.read();
    expect(content.sheets.map(({ grid }) => grid.name)).toEqual(['Budget']);
    expect(content.unreadSheets).toEqual([{ name: 'Diagram1', kind: 'refused' }]);
    const { notChecked } = recalculate(content, DEFAULT_SETTINGS);
    expect(notChecked).toContainEqual({
      ...{ sheet: 'Diagram1', range: null },
      reason: expect.stringMatching(/^Excel lämnar inte ut bladet/),
    });
    expect(model.sheets).toHaveLength(2);
  });

  it('does not keep the sheets from being written, again and again', async () => {
    const { model, workbook } = await openWith(kind);
    model.activeSheet = model.sheet('Diagram1')!.id;
    for (let time = 1; time <= 2; time += 1) {
      const { plans, remarks } = await write(workbook);
      expect([remarks, await mismatchesOf(workbook, plans)]).toEqual([[], []]);
    }
    expect(model.sheets).toHaveLength(8);
  });
});

describe('sheets that Excel refuses', () => {
  it('by the name of one of Tertial’s, are not written over', async () => {
    const { model, workbook } = await openWith('chart');
    model.sheet('Diagram1')!.name = 'Tertial Kontroller';
    const { plans } = await write(workbook);
    expect(plans.map(({ name }) => name)).toContain('Tertial Kontroller 2');
    expect(await mismatchesOf(workbook, plans)).toEqual([]);
  });

  it('are not confused with one with too many merged areas', async () => {
    const { model, workbook } = await openWith('chart');
    const form = model.addSheet('Blankett');
    for (let row = 0; row < 600; row += 1) {
      form.cells.set(`${row},0`, { value: row, formula: null, isError: false });
      form.merges.push({ first: { row, column: 0 }, last: { row, column: 1 } });
    }
    const { sheets, unreadSheets } = await workbook.read();
    expect(sheets.map(({ grid }) => [grid.name, grid.merges.length])).toEqual([
      ['Budget', 0],
      ['Blankett', 600],
    ]);
    expect(unreadSheets).toHaveLength(1);
  });

  it('all of them, for no reason that has a name, are trouble', async () => {
    const { host, workbook } = await open();
    for (let request = 2; request < 20; request += 1)
      host.faults.at(request, { kind: 'api', code: 'GeneralException', action: 0 });
    expect(await reasonOf(workbook.read())).toBe('unknown');
  });

  it('are trouble where it is one of Tertial’s own: what is typed there must not be passed by', async () => {
    const { host, workbook } = await open();
    await write(workbook);
    host.requests.length = 0;
    // All of them with merged areas, all without, the first by itself (which answers), the second.
    for (const request of [2, 3, 5]) host.faults.at(request, { kind: 'api', code: 'GeneralException', action: 0 });
    expect(await reasonOf(workbook.read())).toBe('unknown');
  });
});

describe('a workbook behind another one', () => {
  it('is not read: which sheets are Tertial’s is not known then', async () => {
    const { model, workbook } = await open();
    model.isInFront = false;
    expect(await reasonOf(workbook.read())).toBe('otherWorkbook');
    expect(await reasonOf(workbook.select('Budget', { row: 0, column: 0 }))).toBe('otherWorkbook');
  });

  it('is given no new sheet, not even an empty one', async () => {
    const opened = await open();
    const { model, host, workbook } = opened;
    const before = contentOf(opened);
    host.faults.at(7, {
      kind: 'meanwhile',
      change: (changed) => {
        changed.isInFront = false;
      },
    });
    expect(await reasonOf(write(workbook))).toBe('otherWorkbook');
    expect(contentOf(opened)).toEqual(before);
    // Excel would answer the same: it is not asked twice.
    expect(host.requests).toHaveLength(7);
    model.isInFront = true;
    expect((await write(workbook)).remarks).toEqual([]);
  });
});

describe('a workbook whose structure is protected', () => {
  it('is given no new sheet, which is known before anything is sent', async () => {
    const opened = await open();
    const before = contentOf(opened);
    opened.model.isStructureProtected = true;
    expect(await reasonOf(write(opened.workbook))).toBe('structureProtected');
    expect(contentOf(opened)).toEqual(before);
    expect(opened.host.requests).toHaveLength(6);
  });

  it('has its sheets written where they are there', async () => {
    const { model, workbook } = await open();
    await write(workbook);
    model.isStructureProtected = true;
    const { plans, remarks } = await write(workbook);
    expect([remarks, await mismatchesOf(workbook, plans)]).toEqual([[], []]);
  });
});

describe('a cell on a hidden sheet', () => {
  it.each(['Hidden', 'VeryHidden'] as const)(
    'is not selected, and that the sheet is hidden is the reason: %s',
    async (state) => {
      const { model, workbook } = await open();
      model.addSheet('Annat');
      model.sheet('Budget')!.visibility = state;
      model.activeSheet = model.sheet('Annat')!.id;
      expect(await reasonOf(workbook.select('Budget', { row: 3, column: 1 }))).toBe('sheetHidden');
      expect([model.activeSheet, model.selection]).toEqual([model.sheet('Annat')!.id, null]);
    },
  );
});

describe('a workbook that calculates by hand', () => {
  it.each(['budget-med-fel.xlsx', 'tertial-1.xlsx', 'uppfoljning.xlsx'] as const)(
    'has its written sheets calculated, and nothing else: %s',
    async (sample) => {
      const { model, workbook } = await open(sample);
      model.calculationMode = 'Manual';
      const { plans } = await write(workbook);
      expect(await mismatchesOf(workbook, plans)).toEqual([]);
      expect(model.calculationMode).toBe('Manual');
    },
  );

  it('keeps the user’s own values as they are', async () => {
    const { model, workbook } = await open();
    const [budget] = model.sheets;
    budget!.cells.set('60,0', { value: 4711, formula: '=1+1', isError: false });
    model.calculationMode = 'Manual';
    const content = await workbook.read();
    await workbook.write(planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS));
    expect(budget!.cells.get('60,0')!.value).toBe(4711);
  });
});

import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { planSheets, recalculate } from '../../../src/core/recalculate';
import type { SheetPlan } from '../../../src/core/port/sheet-plan';
import type { Workbook, WorkbookContent } from '../../../src/core/port/workbook';
import { verifyPlans } from '../../../src/core/port/read-back';
import { oddBytes, sampleBytes } from './sample';

/** A workbook opened by an adapter, and what a user can do to it beside the adapter. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  rename(sheet: string, name: string): void;
  /** Deletes a sheet as the user would: what refers to it is dead from then on. */
  deleteSheet(sheet: string): void;
  /** Gives the workbook a defined name of the user's; what it refers to is without `=`. */
  addName(name: string, refersTo: string): void;
  /** Gives the workbook a table of this name. */
  addTable(name: string): void;
  /** Lets the workbook calculate only when the user asks. */
  calculateByHand(): void;
}

export interface AdapterUnderTest {
  readonly name: string;
  open(bytes: Uint8Array): Promise<OpenedWorkbook>;
}

/** What a grid says of a sheet's cells, in a form that can be compared. */
export function cellsOf({ sheets }: WorkbookContent, name: string): Record<string, unknown> {
  const grid = sheets.find((sheet) => sheet.grid.name === name)?.grid;
  const cells: Record<string, unknown> = {};
  const { first, last } = grid?.usedRange ?? { first: { row: 0, column: 0 }, last: { row: -1, column: -1 } };
  for (let row = first.row; row <= last.row; row += 1) {
    for (let column = first.column; column <= last.column; column += 1) {
      const [value, formula] = [grid!.value(row, column), grid!.formula(row, column)];
      if (value !== null || formula !== null)
        cells[`${row},${column}`] = { value, formula, format: grid!.numberFormat(row, column) };
    }
  }
  return cells;
}

/** Reads, computes and writes, as every run does. */
export async function runOnce(workbook: Workbook): Promise<readonly SheetPlan[]> {
  const content = await workbook.read();
  const plans = planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  await workbook.write(plans);
  return plans;
}

/** The names that a run would give. */
async function namesFor(workbook: Workbook): Promise<readonly string[]> {
  const content = await workbook.read();
  const plans = planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  return plans.flatMap(({ names }) => names.map((each) => each.name));
}

/** What each workbook-wide name refers to, in the order of the names. */
const globalNames = ({ names }: WorkbookContent) =>
  names
    .flatMap(({ name, refersTo, sheet }) => (sheet === null ? [[name, refersTo] as const] : []))
    .sort(([one], [other]) => one.localeCompare(other));

const markersIn = ({ sheets }: WorkbookContent) =>
  sheets.flatMap(({ marker, grid }) => (marker ? [[marker, grid.name]] : []));

/** What every adapter must do alike. */
export function describeAdapter({ name, open }: AdapterUnderTest): void {
  describe(`${name}, reading`, () => {
    it('gives values, formulas, number formats and errors', async () => {
      const { workbook } = await open(await oddBytes());
      const content = await workbook.read();
      expect(cellsOf(content, "Års 'egen' plan")).toMatchObject({
        '1,1': { value: 'Rubrik över tre', formula: null },
        '2,1': { value: 1234.5, formula: null, format: '#,##0.0' },
        '2,2': { value: true },
        '2,3': { value: 2469, formula: 'B3*2' },
        '3,1': { value: { error: '#REF!' } },
        '3,2': { value: '1 234', formula: null },
        '3,3': { value: { error: '#DIV/0!' }, formula: '1/0' },
        '5,1': { value: 'sist' },
      });
    });

    it('gives what is merged, and the sheets in order', async () => {
      const { workbook } = await open(await oddBytes());
      const { sheets } = await workbook.read();
      expect(sheets.map(({ grid }) => [grid.name, grid.state])).toEqual([
        ["Års 'egen' plan", 'visible'],
        ['Gömt', 'hidden'],
        ['Tomt', 'visible'],
      ]);
      const [first, , empty] = sheets.map(({ grid }) => grid);
      expect(first!.merges).toEqual([{ first: { row: 1, column: 1 }, last: { row: 1, column: 3 } }]);
      expect(empty!.usedRange).toBeNull();
    });

    it('shows whether the workbook calculates only when it is asked to, and leaves it so', async () => {
      const opened = await open(sampleBytes('budget-med-fel.xlsx'));
      expect((await opened.workbook.read()).isManual).toBe(false);
      opened.calculateByHand();
      await runOnce(opened.workbook);
      const content = await opened.workbook.read();
      expect(content.isManual).toBe(true);
      const { notChecked } = recalculate(content, DEFAULT_SETTINGS);
      expect(notChecked[0]?.reason).toMatch(/värden kan vara gamla\. Tryck F9/);
    });

    it('gives the defined names', async () => {
      const { workbook } = await open(await oddBytes());
      const { names } = await workbook.read();
      expect(names).toContainEqual({
        name: 'Nyckel',
        refersTo: "'Års ''egen'' plan'!$B$3",
        sheet: null,
        hidden: false,
      });
    });
  });

  describe(`${name}, writing`, () => {
    it.each(['budget-med-fel.xlsx', 'arsbudget-i-kronor.xlsx'] as const)(
      'writes what was planned into %s, and leaves its own sheets as they were',
      async (file) => {
        const { workbook } = await open(sampleBytes(file));
        const before = await workbook.read();
        const plans = await runOnce(workbook);
        const after = await workbook.read();
        expect(verifyPlans(after, plans).flatMap(({ mismatches }) => mismatches)).toEqual([]);
        for (const { grid } of before.sheets) expect(cellsOf(after, grid.name)).toEqual(cellsOf(before, grid.name));
      },
    );

    it('marks its sheets, and names the key figures', async () => {
      const { workbook } = await open(sampleBytes('budget-med-fel.xlsx'));
      const plans = await runOnce(workbook);
      const content = await workbook.read();
      expect(markersIn(content)).toEqual(plans.map(({ key, name: sheet }) => [key, sheet]));
      const named = content.names.filter(({ sheet }) => sheet === null).map((each) => each.name);
      expect(named).toEqual(expect.arrayContaining(plans.flatMap(({ names }) => names.map((each) => each.name))));
    });

    it('rewrites in place: a second run changes nothing', async () => {
      const { workbook } = await open(sampleBytes('budget-med-fel.xlsx'));
      await runOnce(workbook);
      const once = await workbook.read();
      await runOnce(workbook);
      const twice = await workbook.read();
      expect(twice.sheets.map(({ grid }) => grid.name)).toEqual(once.sheets.map(({ grid }) => grid.name));
      for (const { grid } of once.sheets) expect(cellsOf(twice, grid.name)).toEqual(cellsOf(once, grid.name));
      expect(twice.names).toEqual(expect.arrayContaining([...once.names]));
      expect(twice.names).toHaveLength(once.names.length);
    });

    it('makes names live again when their sheet was deleted and is written anew', async () => {
      const { workbook, deleteSheet } = await open(sampleBytes('budget-med-fel.xlsx'));
      const plans = await runOnce(workbook);
      const before = globalNames(await workbook.read());
      const equity = plans.find(({ key }) => key === 'equity')!;
      deleteSheet(equity.name);
      const dead = globalNames(await workbook.read()).filter(([, refersTo]) => refersTo!.startsWith('#REF'));
      expect(dead.length).toBe(equity.names.length);
      await runOnce(workbook);
      expect(globalNames(await workbook.read())).toEqual(before);
    });

    it('leaves names into a sheet that is not written this time, and takes away those that are planned no more', async () => {
      const { workbook } = await open(sampleBytes('budget-med-fel.xlsx'));
      const plans = await runOnce(workbook);
      const before = globalNames(await workbook.read());
      await workbook.write(plans.filter(({ key }) => key !== 'equity'));
      expect(globalNames(await workbook.read())).toEqual(before);
      const equity = plans.find(({ key }) => key === 'equity')!;
      await workbook.write([{ ...equity, names: equity.names.slice(1) }]);
      const gone = equity.names[0]!.name;
      expect(globalNames(await workbook.read())).toEqual(before.filter(([name]) => name !== gone));
    });

    it('leaves a name of the user’s alone that is the same as one of a figure', async () => {
      const { workbook, addName } = await open(sampleBytes('budget-med-fel.xlsx'));
      const [first] = await namesFor(workbook);
      addName(first!, 'Budget!$B$5');
      await runOnce(workbook);
      expect(globalNames(await workbook.read())).toContainEqual([first, 'Budget!$B$5']);
    });

    it('names no figure as a table is named, and all the others', async () => {
      const opened = await open(sampleBytes('budget-med-fel.xlsx'));
      const planned = [...(await namesFor(opened.workbook))];
      opened.addTable(planned[0]!.toUpperCase());
      await runOnce(opened.workbook);
      const { names } = await opened.workbook.read();
      const named = names.filter(({ sheet }) => sheet === null).map((each) => each.name);
      expect(named).toEqual(expect.arrayContaining(planned.slice(1)));
      expect(named).not.toContain(planned[0]);
    });

    it('keeps what the user decided about a finding', async () => {
      const { workbook } = await open(sampleBytes('budget-med-fel.xlsx'));
      const plans = await runOnce(workbook);
      const findings = plans.find(({ key }) => key === 'findings')!;
      const input = findings.cells.find(({ style }) => style === 'input')!;
      const decided = { ...input, content: { kind: 'text', text: 'godta' } as const };
      await workbook.write([{ ...findings, cells: findings.cells.map((cell) => (cell === input ? decided : cell)) }]);
      await runOnce(workbook);
      const after = await workbook.read();
      expect(cellsOf(after, findings.name)[`${input.row},${input.column}`]).toMatchObject({ value: 'godta' });
    });

    it('leaves a sheet of the user’s with the same name alone', async () => {
      const { workbook, rename } = await open(sampleBytes('arsbudget-i-kronor.xlsx'));
      rename('Anteckningar', 'Tertial Kontroller');
      const before = cellsOf(await workbook.read(), 'Tertial Kontroller');
      const plans = await runOnce(workbook);
      expect(plans.find(({ key }) => key === 'findings')!.name).not.toBe('Tertial Kontroller');
      expect(cellsOf(await workbook.read(), 'Tertial Kontroller')).toEqual(before);
    });

    it('finds its sheet again when the user has renamed it', async () => {
      const { workbook, rename } = await open(sampleBytes('budget-med-fel.xlsx'));
      await runOnce(workbook);
      rename('Tertial Eget kapital', 'EK prognos');
      await runOnce(workbook);
      const content = await workbook.read();
      expect(markersIn(content)).toContainEqual(['equity', 'EK prognos']);
      expect(content.sheets.map(({ grid }) => grid.name)).not.toContain('Tertial Eget kapital');
    });

    it('keeps text that looks like a formula, a number or a date as text', async () => {
      const { workbook } = await open(sampleBytes('budget-med-fel.xlsx'));
      const texts = [
        '=1+1',
        '+46',
        '-',
        '@namn',
        "'citat",
        '1-2',
        '12 %',
        '2024-01-31',
        'sant',
        'TRUE',
        '#REF',
        '007',
        'maj 21',
        ...['21 maj', 'May 21', '1/2', '12:30', '$5', '5 kr', '(5)', '1 234', '1,5', '1e3', '-abc'],
        'Å',
      ];
      const cells = texts.map(
        (text, row) => ({ row, column: 0, style: 'text', content: { kind: 'text', text } }) as const,
      );
      const [plan] = await runOnce(workbook);
      await workbook.write([{ ...plan!, cells, names: [], choices: [], charts: [] }]);
      const written = cellsOf(await workbook.read(), plan!.name);
      expect(texts.map((_, row) => written[`${row},0`])).toEqual(
        texts.map((value) => expect.objectContaining({ value, formula: null })),
      );
    });
  });
}

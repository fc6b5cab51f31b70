import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import { Decimal } from '../../../src/core/figures/decimal';
import type { PlanCell, SheetPlan } from '../../../src/core/port/sheet-plan';
import type { WorkbookContent } from '../../../src/core/port/workbook';
import { verifyPlans, verifyPlansInSteps } from '../../../src/core/port/read-back';
import { filledAt } from '../sheets/grid-fixture';

const cells: readonly PlanCell[] = [
  { row: 0, column: 0, style: 'title', content: { kind: 'text', text: 'Eget kapital' } },
  { row: 1, column: 0, style: 'amount', content: { kind: 'number', value: new Decimal('0.3') } },
  {
    row: 2,
    column: 0,
    style: 'amount',
    content: { kind: 'formula', formula: 'A2*2', value: new Decimal('0.6') },
  },
  { row: 3, column: 0, style: 'input', content: { kind: 'blank' } },
];

const plan: SheetPlan = {
  key: 'equity',
  name: 'Tertial Eget kapital',
  cells,
  columnWidths: [],
  hiddenColumns: [],
  headerRow: null,
  names: [],
  choices: [],
  charts: [],
};

type Row = { value?: CellValue; formula?: string };
const RIGHT: readonly Row[] = [{ value: 'Eget kapital' }, { value: 0.1 + 0.2 }, { value: 0.6, formula: 'A2*2' }];

function sheet(rows: readonly Row[], name = plan.name): WorkbookContent {
  const grid: Grid = {
    name,
    state: 'visible',
    usedRange: { first: { row: 0, column: 0 }, last: { row: rows.length - 1, column: 0 } },
    filled: filledAt(rows.map((_, row) => ({ row, column: 0 }))),
    date1904: false,
    merges: [],
    value: (row) => rows[row]?.value ?? null,
    formula: (row) => rows[row]?.formula ?? null,
    numberFormat: () => 'General',
  };
  return { sheets: [{ grid, marker: 'equity' }], names: [], isManual: false };
}

function mismatches(change: Readonly<Record<number, Row>>): readonly unknown[] {
  const rows = RIGHT.map((row, index) => change[index] ?? row);
  for (const [index, row] of Object.entries(change)) rows[Number(index)] = row;
  return verifyPlans(sheet(Array.from(rows, (row) => row ?? {})), [plan]).flatMap((written) => written.mismatches);
}

describe('verifyPlans', () => {
  it('finds nothing in a sheet that holds what was planned, noise of doubles apart', () => {
    expect(verifyPlans(sheet(RIGHT), [plan])).toEqual([
      { key: 'equity', name: 'Tertial Eget kapital', cells: 4, formulas: 1, mismatches: [] },
    ]);
  });

  it('reports a text that is not the planned text', () => {
    expect(mismatches({ 0: { value: 'Eget kapital ' } })).toEqual([
      { sheet: plan.name, cell: 'A1', planned: 'Eget kapital', found: 'Eget kapital ' },
    ]);
  });

  it('reports a number that differs in the fifteenth digit', () => {
    expect(mismatches({ 1: { value: 0.300000000000001 } })).toEqual([
      { sheet: plan.name, cell: 'A2', planned: '0.3', found: '0.300000000000001' },
    ]);
  });

  it('reports a number stored as text', () => {
    expect(mismatches({ 1: { value: '0.3' } })).toHaveLength(1);
  });

  it('reports a formula that is another, is missing, or gives another value', () => {
    const wrong = { sheet: plan.name, cell: 'A3', planned: '=A2*2 -> 0.6' };
    expect(mismatches({ 2: { value: 0.6, formula: 'A1*2' } })).toEqual([{ ...wrong, found: '=A1*2 -> 0.6' }]);
    expect(mismatches({ 2: { value: 0.6 } })).toEqual([{ ...wrong, found: '0.6' }]);
    expect(mismatches({ 2: { value: 0.7, formula: 'A2*2' } })).toEqual([{ ...wrong, found: '=A2*2 -> 0.7' }]);
    expect(mismatches({ 2: { value: { error: '#REF!' }, formula: 'A2*2' } })).toEqual([
      { ...wrong, found: '=A2*2 -> #REF!' },
    ]);
  });

  it('takes a formula for the planned one however it is spelt', () => {
    for (const formula of ['a2 * 2', 'A2*2.0', '@A2*2']) expect(mismatches({ 2: { value: 0.6, formula } })).toEqual([]);
  });

  it('reports a text that became a formula', () => {
    expect(mismatches({ 0: { value: 'Eget kapital', formula: '"Eget kapital"' } })).toHaveLength(1);
  });

  it('reports a value where the plan has a blank or nothing', () => {
    expect(mismatches({ 3: { value: 'kvar' } })).toEqual([
      { sheet: plan.name, cell: 'A4', planned: '', found: 'kvar' },
    ]);
    expect(mismatches({ 5: { value: 0 } })).toEqual([{ sheet: plan.name, cell: 'A6', planned: '', found: '0' }]);
  });

  it('reports a sheet without the marker, or by another name, as missing', () => {
    const missing = [{ sheet: plan.name, cell: '', planned: 'equity', found: '' }];
    expect(verifyPlans(sheet(RIGHT, 'Annat'), [plan])[0]?.mismatches).toEqual(missing);
    expect(verifyPlans({ sheets: [], names: [], isManual: false }, [plan])[0]?.mismatches).toEqual(missing);
  });
});

it('pauses within a sheet of thousands of cells, so that the pane stays alive', () => {
  const cells = Array.from({ length: 2_000 }, (_, row) => ({ ...plan.cells[0]!, row }));
  expect([...verifyPlansInSteps(sheet(RIGHT), [{ ...plan, cells }])].length).toBeGreaterThan(4);
});

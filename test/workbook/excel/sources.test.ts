import { describe, expect, it } from '@jest/globals';
import { Decimal } from '../../../src/core/figures/decimal';
import type { PlanCell, SheetPlan } from '../../../src/core/port/sheet-plan';
import { requireSources } from '../../../src/workbook/excel/plan-target';
import type { WorkbookFrame } from '../../../src/workbook/excel/read-frame';
import { equityPlan } from '../xlsx/write/fixture';

const formulaAt = (formula: string): PlanCell => ({
  ...{ row: 0, column: 0, style: 'amount' },
  content: { kind: 'formula', formula, value: new Decimal(1) },
});

function refused(plan: Partial<SheetPlan>, sheets: readonly string[]): boolean {
  const frame: WorkbookFrame = {
    sheets: sheets.map((name) => ({
      ...{
        id: name,
        name,
        state: 'visible',
        usedRange: null,
        parts: [],
        merges: [],
        charts: new Set(),
        isProtected: false,
      },
    })),
    ...{ names: [], tableNames: new Set(), isManual: false, isStructureProtected: false, held: [], refused: [] },
  };
  try {
    requireSources(frame, [equityPlan({ names: [], ...plan })]);
    return false;
  } catch {
    return true;
  }
}

describe('a sheet that formulas refer to', () => {
  it.each(['Budget!B5+1', "'Budget'!B5+1", "SUM('Budget 2019'!B5,budget!B6)", 'IF(A1="\'",Budget!B5,0)'])(
    'is missed where it is gone: %s',
    (formula) => {
      expect(refused({ cells: [formulaAt(formula)] }, ['Budget', 'Budget 2019'])).toBe(false);
      expect(refused({ cells: [formulaAt(formula)] }, ['Budget 2019', 'Bokslut'])).toBe(true);
    },
  );

  it.each(["'[fil.xlsx]Blad1'!A1", '[1]Blad1!A1', '"Blad1!A1"', 'A1+B2'])(
    'is none of this workbook in %s',
    (formula) => {
      expect(refused({ cells: [formulaAt(formula)] }, ['Budget'])).toBe(false);
    },
  );

  it('is missed where a link goes there', () => {
    const cell: PlanCell = {
      ...{ row: 0, column: 0, style: 'link', content: { kind: 'text', text: 'B5' } },
      link: { sheet: 'Bokslut', address: { row: 4, column: 1 } },
    };
    expect(refused({ cells: [cell] }, ['Budget'])).toBe(true);
    expect(refused({ cells: [cell] }, ['Bokslut'])).toBe(false);
  });
});

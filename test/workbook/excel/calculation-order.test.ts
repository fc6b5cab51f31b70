import { describe, expect, it } from '@jest/globals';
import { calculationOrder } from '../../../src/workbook/excel/calculation-order';
import type { SheetPlan } from '../../../src/core/port/sheet-plan';

/** A plan with these formulas. */
function planOf(name: string, ...formulas: readonly string[]): SheetPlan {
  const cells = formulas.map((formula, row) => ({
    ...{ row, column: 0, style: 'amount' as const },
    content: { kind: 'formula' as const, formula, value: '' },
  }));
  return {
    ...{ key: 'overview', name, cells, columnWidths: [], hiddenColumns: [], headerRow: null },
    ...{ names: [], choices: [], charts: [] },
  };
}

const namesInOrder = (...plans: readonly SheetPlan[]) => calculationOrder(plans).map(({ name }) => name);

describe('the order in which written sheets are calculated', () => {
  it('puts a sheet after those that it refers to, however many steps away', () => {
    const plans = [planOf('Översikt', "'Eget kapital'!B2"), planOf('Eget kapital', "SUM('Års''plan'!B2,1)")];
    expect(namesInOrder(...plans, planOf("Års'plan", 'Budget!B2'))).toEqual(["Års'plan", 'Eget kapital', 'Översikt']);
  });

  it('knows sheets without quotes, and no sheet by the beginning of its name', () => {
    expect(namesInOrder(planOf('A', 'Blad!B1'), planOf('Blad'))).toEqual(['Blad', 'A']);
    expect(namesInOrder(planOf('A', "'Blad publik'!B1"), planOf('Blad'))).toEqual(['A', 'Blad']);
  });

  it('ends where sheets refer to each other', () => {
    expect(namesInOrder(planOf('A', 'B!B1'), planOf('B', 'A!B2')).sort()).toEqual(['A', 'B']);
  });
});

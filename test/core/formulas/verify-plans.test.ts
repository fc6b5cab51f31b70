import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from '../../samples/fast-check';
import type { CellValue } from '../../../src/core/cells/cell';
import { unprovenFormulas, unprovenFormulasInSteps } from '../../../src/core/formulas/verify-plans';
import { Decimal } from '../../../src/core/figures/decimal';
import type { PlanContent, SheetPlan } from '../../../src/core/port/sheet-plan';
import type { WorkbookContent } from '../../../src/core/port/workbook';
import { planSheets, recalculate } from '../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { parseAddress } from '../../../src/core/cells/address';
import { gridOf } from '../sheets/grid-fixture';

const formula = (text: string, value: number | string, isTyped = false): PlanContent => ({
  ...{ kind: 'formula', formula: text, value: typeof value === 'number' ? new Decimal(value) : value },
  ...(isTyped && { isTyped }),
});

function planOf(cells: Readonly<Record<string, PlanContent>>, name = 'Tertial Översikt'): SheetPlan {
  return {
    ...{ key: 'overview', name, columnWidths: [], hiddenColumns: [], headerRow: null },
    ...{ names: [], choices: [], charts: [] },
    cells: Object.entries(cells).map(([address, content]) => ({ ...parseAddress(address)!, content, style: 'amount' })),
  };
}

const NOTHING: WorkbookContent = { sheets: [], names: [], isManual: false };

function budget(cells: Readonly<Record<string, CellValue>>): WorkbookContent {
  return { ...NOTHING, sheets: [{ grid: gridOf('Budget', cells), marker: null }] };
}

describe('a planned formula', () => {
  it('is proven by the cells that it refers to, through other plans and the user’s sheets', () => {
    const other = planOf({ A1: formula("'Budget'!B2*2", 20) }, 'Tertial Annat');
    const plan = planOf({ A1: formula("'Tertial Annat'!A1+1", 21), B1: formula('IF(A1>20,"över","")', 'över') });
    expect(unprovenFormulas(budget({ B2: 10 }), [plan, other])).toEqual([]);
  });

  it('is unproven if it gives another value, and before what follows from it', () => {
    const plan = planOf({ A1: formula('A2', 10), A2: formula("'Budget'!B2/2", 10), A3: formula('A2+A1', 20) });
    expect(unprovenFormulas(budget({ B2: 10 }), [plan])).toEqual([
      { sheet: plan.name, cell: 'A2', formula: "'Budget'!B2/2", planned: '10', found: '5', because: null },
      { sheet: plan.name, cell: 'A1', formula: 'A2', planned: '10', found: '5', because: null },
      { sheet: plan.name, cell: 'A3', formula: 'A2+A1', planned: '20', found: '10', because: null },
    ]);
  });

  it('is proven in a long list too, whose columns are made ready one at a time with a pause after each', () => {
    const rows = 12_000;
    const cells = Object.fromEntries(
      Array.from({ length: rows }, (_, row) => [
        [`A${row + 1}`, row % 3] as const,
        [`B${row + 1}`, row % 2 ? 'K' : 'M'] as const,
      ]).flat(),
    );
    const counted = (list: string, word: string) =>
      `COUNTIFS(Budget!$A$1:$A$${list},"=1",Budget!$B$1:$B$${list},"=${word}")`;
    const right = planOf({ A1: formula('A2+A3', 4_000), A2: formula(counted(String(rows), 'K'), 2_000) });
    const plan = { ...right, cells: [...right.cells, ...planOf({ A3: formula(counted('12000', 'M'), 2_000) }).cells] };
    expect(unprovenFormulas(budget(cells), [plan])).toEqual([]);
    const wrong = { ...right, cells: [...right.cells, ...planOf({ A3: formula(counted('12000', 'M'), 1_999) }).cells] };
    expect(unprovenFormulas(budget(cells), [wrong]).map(({ cell, found }) => [cell, found])).toEqual([['A3', '2000']]);
    const marks = [...unprovenFormulasInSteps(budget(cells), [plan])];
    expect(marks.length).toBeGreaterThan(3);
  });

  it('is never proven by a planned value', () => {
    const plan = planOf({ A1: formula('A2', 7), A2: formula('A1', 7) });
    expect(unprovenFormulas(NOTHING, [plan]).map(({ cell, found }) => [cell, found])).toEqual([
      ['A1', null],
      ['A2', null],
    ]);
  });

  it('is unproven, with the reason, if it cannot be calculated', () => {
    const because = (text: string) => unprovenFormulas(NOTHING, [planOf({ A1: formula(text, 1) })])[0]?.because;
    expect(because('FOO(1)')).toBe('unknown function FOO');
    expect(because('ROUND(1)')).toBe('ROUND takes 2 arguments, not 1');
  });

  it('is unproven if it shows an error, or text for a number', () => {
    const found = (text: string, value: number | string) =>
      unprovenFormulas(NOTHING, [planOf({ A1: formula(text, value) })]).map((each) => each.found);
    expect(found('1/0', 0)).toEqual(['#DIV/0!']);
    expect(found("'Budget'!A1", 0)).toEqual(['#REF!']);
    expect(found('""', 0)).toEqual(['']);
    expect(found('0', '')).toEqual(['0']);
    expect(found('IF(1,"")', '')).toEqual([]);
  });

  it('is held to an öre in billions, and not to the noise of quotients', () => {
    const found = (value: string) =>
      unprovenFormulas(NOTHING, [planOf({ A1: { kind: 'formula', formula: '10/3', value: new Decimal(value) } })]);
    expect(found('3.33333333333333')).toEqual([]);
    expect(found('3.33333334')).toHaveLength(1);
    const large = (value: string) =>
      unprovenFormulas(NOTHING, [
        planOf({ A1: { kind: 'formula', formula: '9999999999.99*1', value: new Decimal(value) } }),
      ]);
    expect(large('9999999999.99')).toEqual([]);
    expect(large('9999999999.98')).toHaveLength(1);
  });

  it('is not asked if the user typed it: what it gave is the user’s own figure', () => {
    const plan = planOf({ A1: formula('FOO(1)', 12, true), A2: formula('A1*2', 24) });
    expect(unprovenFormulas(NOTHING, [plan])).toEqual([]);
    const wrong = planOf({ A1: formula('FOO(1)', 12, true), A2: formula('A1*2', 25) });
    expect(unprovenFormulas(NOTHING, [wrong]).map(({ cell }) => cell)).toEqual(['A2']);
  });

  it('refers to the planned sheet, not to what it replaces', () => {
    const plan = planOf({ A1: { kind: 'number', value: new Decimal(2) }, A2: formula("'Tertial Översikt'!A1", 2) });
    const before = { grid: gridOf(plan.name, { A1: 1, A2: 1 }), marker: 'overview' as const };
    expect(unprovenFormulas({ ...NOTHING, sheets: [before] }, [plan])).toEqual([]);
  });
});

const SAMPLES = join(__dirname, '../../samples/workbooks');

async function planned(file: string) {
  const content = await openXlsx(readFileSync(join(SAMPLES, file))).read();
  return { content, plans: planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS) };
}

/** The plans with one formula changed. */
function corrupt(plans: readonly SheetPlan[], isChanged: (content: PlanContent) => PlanContent | null) {
  let changes = 0;
  const changed = plans.map((plan) => ({
    ...plan,
    cells: plan.cells.map((cell) => {
      const content = changes === 0 ? isChanged(cell.content) : null;
      changes += content === null ? 0 : 1;
      return content === null ? cell : { ...cell, content };
    }),
  }));
  return { changed, changes };
}

describe('the sheets of a workbook', () => {
  it.each(['budget-med-fel.xlsx', 'arsbudget-i-kronor.xlsx', 'jamforelse.xlsx', 'tertial-1.xlsx', 'uppfoljning.xlsx'])(
    'are proven: %s',
    async (file) => {
      const { content, plans } = await planned(file);
      expect(unprovenFormulas(content, plans)).toEqual([]);
    },
  );

  it('are not, with a region that pays a third of the state’s contribution', async () => {
    const { content, plans } = await planned('budget-med-fel.xlsx');
    const { changed, changes } = corrupt(plans, (cell) =>
      cell.kind === 'formula' && cell.formula.includes('$D$15/$D$14/')
        ? { ...cell, formula: cell.formula.replace('$D$15/$D$14/', '1/3/') }
        : null,
    );
    expect(changes).toBe(1);
    const [first] = unprovenFormulas(content, changed);
    expect(first).toMatchObject({ sheet: 'Tertial Medlemsandelar', planned: '2701', found: '1800' });
  });

  it('are not, with any planned number changed', async () => {
    const { content, plans } = await planned('tertial-1.xlsx');
    const count = plans.flatMap(({ cells }) => cells).filter(({ content: { kind } }) => kind === 'formula').length;
    fc.assert(
      fc.property(fc.nat({ max: count - 1 }), (wanted) => {
        let seen = -1;
        const { changed } = corrupt(plans, (cell) => {
          if (cell.kind === 'formula') seen += 1;
          if (cell.kind !== 'formula' || seen !== wanted) return null;
          return { ...cell, value: typeof cell.value === 'string' ? `${cell.value}?` : cell.value.plus('0.001') };
        });
        expect(unprovenFormulas(content, changed)).toHaveLength(1);
      }),
      { numRuns: 20 },
    );
  });
});

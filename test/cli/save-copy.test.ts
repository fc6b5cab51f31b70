import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveCopy } from '../../src/cli/save-copy';
import type { SheetPlan } from '../../src/core/port/sheet-plan';
import { UnusableWorkbook } from '../../src/core/port/unusable-workbook';
import { planSheets, recalculate } from '../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';

const BOARD = join(__dirname, '../samples/workbooks/budget-med-fel.xlsx');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-save-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function opened() {
  const workbook = openXlsx(readFileSync(BOARD));
  const content = await workbook.read();
  return { workbook, plans: planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS) };
}

/** The plans with the state's part, in the first block of member shares, as something else. */
function withStatePartAs(plans: readonly SheetPlan[], other: string): SheetPlan[] {
  return plans.map((plan) => ({
    ...plan,
    cells: plan.cells.map((cell) =>
      cell.content.kind === 'formula'
        ? { ...cell, content: { ...cell.content, formula: cell.content.formula.replace('/$I$6/', other) } }
        : cell,
    ),
  }));
}

describe('a copy', () => {
  it('is saved when every formula gives what was computed', async () => {
    const { workbook, plans } = await opened();
    const out = join(folder, 'hel.xlsx');
    const written = await saveCopy(workbook, plans, out);
    expect(written.flatMap(({ mismatches }) => mismatches)).toEqual([]);
    expect(written.reduce((sum, { formulas }) => sum + formulas, 0)).toBeGreaterThan(500);
    expect(existsSync(out)).toBe(true);
  });

  it.each([
    ['/3/', 'formeln i Tertial Medlemsandelar!I10 ger 450, men 2701 räknades ut.'],
    ['/FOO(2)/', 'formeln i Tertial Medlemsandelar!I10 går inte att räkna om för kontroll.'],
  ])(
    'is refused, with the cell named and nothing written, if a formula has %s for the state’s part',
    async (other, said) => {
      const { workbook, plans } = await opened();
      const before = workbook.bytes();
      const out = join(folder, 'halv.xlsx');
      const saving = saveCopy(workbook, withStatePartAs(plans, other), out);
      await expect(saving).rejects.toThrow(UnusableWorkbook);
      await expect(saving).rejects.toThrow(said);
      expect(existsSync(out)).toBe(false);
      expect(workbook.bytes()).toBe(before);
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provenCopy } from '../../src/cli/proven-copy';
import type { SheetPlan } from '../../src/core/port/sheet-plan';
import { UnusableWorkbook } from '../../src/core/port/unusable-workbook';
import { planSheets, recalculate } from '../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';

const BOARD = join(__dirname, '../samples/workbooks/budget-med-fel.xlsx');

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
        ? { ...cell, content: { ...cell.content, formula: cell.content.formula.replace('/$D$14/', other) } }
        : cell,
    ),
  }));
}

describe('a copy', () => {
  it('is ready when every formula gives what was computed', async () => {
    const { workbook, plans } = await opened();
    const { bytes, written } = await provenCopy(workbook, plans);
    expect(written.flatMap(({ mismatches }) => mismatches)).toEqual([]);
    expect(written.reduce((sum, { formulas }) => sum + formulas, 0)).toBeGreaterThan(400);
    expect(bytes).toBe(workbook.bytes());
  });

  it.each([
    ['/3/', 'formeln i Tertial Medlemsandelar!D6 ger 450, men 2701 räknades ut.'],
    ['/FOO(2)/', 'formeln i Tertial Medlemsandelar!D6 går inte att räkna om för kontroll.'],
  ])(
    'is refused, with the cell named and nothing written, if a formula has %s for the state’s part',
    async (other, reported) => {
      const { workbook, plans } = await opened();
      const before = workbook.bytes();
      const saving = provenCopy(workbook, withStatePartAs(plans, other));
      await expect(saving).rejects.toThrow(UnusableWorkbook);
      await expect(saving).rejects.toThrow(reported);
      expect(workbook.bytes()).toBe(before);
    },
  );
});

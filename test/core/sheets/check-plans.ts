import { expect } from '@jest/globals';
import type { Grid } from '../../../src/core/cells/grid';
import { unprovenFormulas } from '../../../src/core/formulas/verify-plans';
import type { ReportInput } from '../../../src/core/sheets/sheet-entry';
import { buildReport } from '../../../src/core/sheets/sheets';
import type { SheetKey, SheetPlan } from '../../../src/core/port/sheet-plan';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { NOTHING_UNWRITTEN } from '../../../src/core/documents/notes/user-notes';
import { readUserNotes } from '../../../src/core/sheets/notes/read-user-notes';
import { NOTHING_COMPUTED } from './nothing';

type Given = Partial<Omit<ReportInput, 'sheets'>> & {
  readonly grids?: readonly Grid[];
  readonly written?: readonly { readonly grid: Grid; readonly marker: SheetKey }[];
};

/** The plans of a report in which all that a test does not name is empty. */
export function reportOf({ grids = [], written = [], ...given }: Given): readonly SheetPlan[] {
  const sheets = [...grids.map((grid) => ({ grid, marker: null })), ...written];
  return buildReport({
    documents: [],
    results: NOTHING_COMPUTED,
    findings: [],
    notChecked: [],
    coverage: [],
    settings: DEFAULT_SETTINGS,
    notes: readUserNotes(sheets, NOTHING_UNWRITTEN),
    sheets,
    ...given,
  });
}

/** The planned sheet with the marker. */
export function planOf(plans: readonly SheetPlan[], key: SheetKey): SheetPlan {
  return plans.find((plan) => plan.key === key)!;
}

/** Every formula whose calculated value is not the planned one, as `sheet!cell: formula planned found`. */
export function wrongFormulas(plans: readonly SheetPlan[], grids: readonly Grid[]): string[] {
  const sheets = grids.map((grid) => ({ grid, marker: null }));
  return unprovenFormulas({ sheets, names: [], isManual: false }, plans).map(
    ({ sheet, cell, formula, planned, found, because }) =>
      `${sheet}!${cell}: ${formula} ${planned} ${found ?? because ?? ''}`,
  );
}

/** Expects every formula of the plans to give its planned value. */
export function expectFormulasToHold(plans: readonly SheetPlan[], grids: readonly Grid[]): void {
  expect(wrongFormulas(plans, grids)).toEqual([]);
}

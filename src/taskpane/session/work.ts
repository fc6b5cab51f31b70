import type { Settings } from '../../core/calculation/settings';
import type { Occasion, Recalculation } from '../../core/recalculate';
import { planSheets, recalculate } from '../../core/recalculate';
import type { SheetPlan } from '../../core/report/plan/sheet-plan';
import type { WorkbookContent } from '../../workbook/port';
import { verifyPlans } from '../../workbook/verify';

/** What was found, and the sheets that can be written. */
export interface Outcome {
  readonly recalculation: Recalculation;
  readonly plans: readonly SheetPlan[];
  /** The sheets that are there already, among those planned. */
  readonly existing: ReadonlySet<string>;
  readonly sheetOrder: readonly string[];
}

/** Audits and computes what was read, and plans the sheets. */
function outcomeOf(content: WorkbookContent, settings: Settings, occasion: Occasion): Outcome {
  const recalculation = recalculate(content, settings, occasion);
  return {
    recalculation,
    plans: planSheets(content, recalculation, settings),
    existing: new Set(content.sheets.flatMap(({ grid, marker }) => (marker === null ? [] : [grid.name]))),
    sheetOrder: content.sheets.map(({ grid }) => grid.name),
  };
}

/** The heavy part of the pane, which is loaded after the first view has been drawn. */
export const WORK = { outcomeOf, verifyPlans };

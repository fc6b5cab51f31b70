import type { UnwrittenNotes } from '../../core/documents/notes/user-notes';
import { NOTHING_UNWRITTEN } from '../../core/documents/notes/user-notes';
import type { Settings } from '../../core/settings/settings';
import type { Occasion, Recalculation } from '../../core/recalculate';
import { planSheets, recalculateInSteps } from '../../core/recalculate';
import type { UnprovenFormula } from '../../core/formulas/verify-plans';
import { unprovenFormulasInSteps } from '../../core/formulas/verify-plans';
import type { Steps } from '../../core/pace/steps';
import { neededColumns } from '../../core/reading/participants/list-header';
import { publicFollowUpInSteps } from '../../core/sheets/follow-up-public/public-follow-up';
import type { SheetPlan } from '../../core/port/sheet-plan';
import type { WorkbookContent } from '../../core/port/workbook';
import { verifyPlans } from '../../core/port/read-back';
import { readSettings, settingsText } from '../../core/settings/settings-text';
import { changesLeft } from './settings/changes';

/** What an outcome was counted with. The notes are the session's own object: another one is another input. */
export interface CountedWith {
  readonly content: WorkbookContent;
  readonly settings: Settings;
  readonly notes: UnwrittenNotes;
}

/** What was found, and the sheets that can be written. */
export interface Outcome {
  readonly countedWith: CountedWith;
  readonly recalculation: Recalculation;
  readonly plans: readonly SheetPlan[];
  /** The planned formulas that do not give what was computed: nothing is written while there are any. */
  readonly unproven: readonly UnprovenFormula[];
  /** The sheets that are there already, among those planned. */
  readonly existing: ReadonlySet<string>;
  readonly sheetOrder: readonly string[];
}

/** Audits and computes what was read, and plans the sheets. */
function* outcomeOf(content: WorkbookContent, settings: Settings, occasion: Occasion): Steps<Outcome> {
  const recalculation = yield* recalculateInSteps(content, settings, occasion);
  yield;
  const { results, notes } = recalculation;
  // Takes a second where a list is long; the plans ask for what is made here.
  yield* publicFollowUpInSteps({ results, settings, published: notes.published });
  const plans = planSheets(content, recalculation, settings);
  yield;
  return {
    countedWith: { content, settings, notes: occasion.unwritten ?? NOTHING_UNWRITTEN },
    recalculation,
    plans,
    unproven: yield* unprovenFormulasInSteps(content, plans),
    existing: new Set(content.sheets.flatMap(({ grid, marker }) => (marker === null ? [] : [grid.name]))),
    sheetOrder: content.sheets.map(({ grid }) => grid.name),
  };
}

/** The heavy part of the pane, which is loaded after the first view has been drawn. */
export const WORK = { outcomeOf, neededColumns, verifyPlans, readSettings, settingsText, changesLeft };

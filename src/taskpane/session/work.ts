import type { UnwrittenNotes } from '../../core/documents/notes/user-notes';
import { NOTHING_UNWRITTEN } from '../../core/documents/notes/user-notes';
import type { Settings } from '../../core/settings/settings';
import type { Occasion, Recalculation } from '../../core/recalculate';
import { planSheetsInSteps, recalculateInSteps } from '../../core/recalculate';
import type { UnprovenFormula } from '../../core/formulas/verify-plans';
import { unprovenFormulasInSteps } from '../../core/formulas/verify-plans';
import type { Steps } from '../../core/pace/steps';
import { withoutPersonalNumbers } from '../../core/privacy/guard-personal-numbers';
import { neededColumns } from '../../core/reading/participants/list-header';
import { imprinted } from '../../core/sheets/follow-up-public/public-title';
import { publicFollowUpInSteps } from '../../core/sheets/follow-up-public/public-follow-up';
import { fullName } from '../../core/sheets/report/association-name';
import { associationName } from '../../core/summary/association-name';
import { subjectOf } from '../../core/summary/subject';
import type { SheetPlan } from '../../core/port/sheet-plan';
import type { WorkbookContent } from '../../core/port/workbook';
import { verifyPlans, verifyPlansInSteps } from '../../core/port/read-back';
import { compareInSteps, plansTogether } from '../../core/port/sheet-states';
import { readSettings, settingsText } from '../../core/settings/settings-text';
import { contentOf } from './draft/content';
import { draftText, readDraft } from './draft/draft-text';
import { heldAt, heldIn } from './draft/held';
import { typedElsewhere } from './draft/merge-drafts';
import { openingOf } from './draft/opening';
import { changesLeft } from './settings/changes';
import { isUnchanged } from './settings/settings-changes';

/** What an outcome was counted with. The notes are the session's own object: another one is another input. */
export interface CountedWith {
  readonly content: WorkbookContent;
  readonly settings: Settings;
  readonly notes: UnwrittenNotes;
}

/** What the header names the workbook by. */
export interface About {
  /** The förbund's name, else the file's; `null` where neither is known. */
  readonly name: string | null;
  /** The same with the förbund's name in full, for what is given out. */
  readonly owner: string | null;
  /** What it is about; `null` where nothing was computed. */
  readonly subject: string | null;
}

/** What was found, and the sheets that can be written. */
export interface Outcome {
  readonly about: About;
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
  yield { step: 'plans', sheet: null };
  const { results, notes } = recalculation;
  // Takes a second where a list is long; the plans ask for what is made here.
  yield* publicFollowUpInSteps({ results, settings, published: notes.published });
  const plans = yield* planSheetsInSteps(content, recalculation, settings);
  yield* compareInSteps(content, plans);
  return {
    about: {
      name: associationName(recalculation, settings.association) ?? occasion.workbookName,
      owner: fullName({ ...recalculation, settings }) || occasion.workbookName,
      subject: subjectOf(recalculation),
    },
    countedWith: { content, settings, notes: occasion.unwritten ?? NOTHING_UNWRITTEN },
    recalculation,
    plans,
    unproven: yield* unprovenFormulasInSteps(content, plans),
    existing: new Set(content.sheets.flatMap(({ grid, marker }) => (marker === null ? [] : [grid.name]))),
    sheetOrder: content.sheets.map(({ grid }) => grid.name),
  };
}

/** The heavy part of the pane, which is loaded after the first view has been drawn. */
export const WORK = {
  ...{
    outcomeOf,
    neededColumns,
    verifyPlans,
    verifyPlansInSteps,
    plansTogether,
    imprinted,
    readSettings,
    settingsText,
    changesLeft,
  },
  ...{ draftText, readDraft, heldIn, heldAt, isUnchanged, openingOf, typedElsewhere, contentOf },
  shownName: withoutPersonalNumbers,
};

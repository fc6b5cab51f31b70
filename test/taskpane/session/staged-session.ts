import type { Settings } from '../../../src/core/settings/settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { readSettings, settingsText } from '../../../src/core/settings/settings-text';
import type { UnwrittenNotes, UserNotes } from '../../../src/core/documents/notes/user-notes';
import { NO_NOTES, NOTHING_UNWRITTEN } from '../../../src/core/documents/notes/user-notes';
import { contentOf } from '../../../src/taskpane/session/draft/content';
import { draftText, readDraft } from '../../../src/taskpane/session/draft/draft-text';
import { heldAt } from '../../../src/taskpane/session/draft/held';
import { typedElsewhere } from '../../../src/taskpane/session/draft/merge-drafts';
import { openingOf } from '../../../src/taskpane/session/draft/opening';
import { Session } from '../../../src/taskpane/session/session';
import { isUnchanged } from '../../../src/taskpane/session/settings/settings-changes';
import type { Later } from '../../../src/taskpane/session/timer';
import { changesLeft } from '../../../src/taskpane/session/settings/changes';
import { withNewest } from '../../../src/taskpane/session/typed';
import type { Outcome, WORK } from '../../../src/taskpane/session/work';
import type { OpenWorkbook, WorkbookContent } from '../../../src/core/port/workbook';
import type { WorkbookChange } from '../../../src/core/port/workbook-change';
import type { SheetPlan } from '../../../src/core/port/sheet-plan';

/** Where a session waits: for Excel, for code to load, for the pane to draw between two slices of a count. */
export type Wait =
  | 'draft'
  | 'later'
  | 'loadWork'
  | 'read'
  | 'readSetting'
  | 'saveSetting'
  | 'select'
  | 'slice'
  | 'write';

/** What a workbook of the tests holds: a version that the user's edits raise, settings, and the notes written. */
export interface StagedWorkbook {
  version: number;
  readonly sheets: WorkbookContent['sheets'];
  setting: string | null;
  notes: UnwrittenNotes;
  /** Drafts by whose they are. */
  readonly drafts: Map<string, string>;
  readonly selected: string[];
  /** Tells who watches of what happens. */
  tell: (change: WorkbookChange) => void;
}

interface StagedContent extends WorkbookContent {
  readonly version: number;
  /** What was typed that it held when it was read. */
  readonly notes: UnwrittenNotes;
}

const SLICES = 3;

/** What is in a workbook once the later notes are written over the earlier ones. */
function written(held: UnwrittenNotes, typed: UnwrittenNotes): UnwrittenNotes {
  return {
    ...{ outcomes: withNewest(held.outcomes, typed.outcomes), inputs: withNewest(held.inputs, typed.inputs) },
    ...{ request: typed.request ?? held.request, preferred: typed.preferred ?? held.preferred },
    templates: withNewest(held.templates, typed.templates),
    scenarios: withNewest(held.scenarios, typed.scenarios),
    published: typed.published.rows.length > 0 ? typed.published : held.published,
    decisions: withNewest(held.decisions, typed.decisions),
  };
}

/** A plan here is no more than the notes that are in it. */
const planOf = (notes: UnwrittenNotes) => ({ notes }) as unknown as SheetPlan;
const notesIn = (plan: SheetPlan) => (plan as unknown as { readonly notes: UnwrittenNotes }).notes;

/** Notes in a workbook as they are read from its sheets. */
function userNotes({ outcomes, inputs, request, preferred, templates, scenarios }: UnwrittenNotes): UserNotes {
  const forecast = { ...NO_NOTES.forecast, inputs, request, preferred: preferred ?? '' };
  return { ...NO_NOTES, outcomes, forecast, templates, scenarios };
}

/** Counts in slices; what comes of it is only what it was counted with, and the plan to keep it. */
const work = {
  *outcomeOf(content, settings, { unwritten: notes = NOTHING_UNWRITTEN }) {
    for (let slice = 0; slice < SLICES; slice += 1) yield;
    return { countedWith: { content, settings, notes }, plans: [planOf(notes)], unproven: [] } as unknown as Outcome;
  },
  neededColumns: () => null,
  verifyPlans: () => [],
  *verifyPlansInSteps() {
    return [];
  },
  plansTogether: (_content, plans) => plans,
  imprinted: (plan) => plan,
  ...{
    readSettings,
    settingsText,
    changesLeft,
    draftText,
    readDraft,
    heldAt,
    isUnchanged,
    openingOf,
    typedElsewhere,
    contentOf,
  },
  heldIn: (content) => userNotes((content as StagedContent).notes),
  shownName: (name) => name,
} satisfies typeof WORK;

function opened(workbook: StagedWorkbook, wait: (at: Wait) => Promise<void>): OpenWorkbook {
  return {
    read: async ({ signal } = {}) => {
      await wait('read');
      signal?.throwIfAborted();
      const { version, notes } = workbook;
      return { sheets: workbook.sheets, names: [], isManual: false, version, notes } satisfies StagedContent;
    },
    readSetting: () => wait('readSetting').then(() => workbook.setting),
    write: async ([plan]) => {
      await wait('write');
      workbook.notes = written(workbook.notes, notesIn(plan!));
      return [];
    },
    readDrafts: () => wait('draft').then(() => new Map(workbook.drafts)),
    keepDraft: async (owner, text) => {
      await wait('draft');
      if (text === null) workbook.drafts.delete(owner);
      else workbook.drafts.set(owner, text);
    },
    saveSetting: async (text) => {
      await wait('saveSetting');
      workbook.setting = text;
    },
    selectedCell: () => Promise.resolve({ sheet: 'Blad', row: 0, column: 0, value: null, last: { row: 0, column: 0 } }),
    select: async (sheet) => {
      await wait('select');
      workbook.selected.push(sheet);
    },
    watch: (listener) => {
      workbook.tell = listener;
      return () => {
        workbook.tell = () => undefined;
      };
    },
    insertFrom: () => Promise.reject(new Error('Nothing is inserted here')),
    mend: () => Promise.reject(new Error('Nothing is mended here')),
    mark: () => Promise.reject(new Error('Nothing is marked here')),
    openBeside: () => Promise.reject(new Error('Nothing is opened beside here')),
  };
}

/** A workbook in which nothing has been typed. */
export function stagedWorkbook(): StagedWorkbook {
  return {
    ...{ version: 1, sheets: [], setting: null, notes: NOTHING_UNWRITTEN, drafts: new Map(), selected: [] },
    tell: () => undefined,
  };
}

/** What is done later is done when `wait` lets it, if it has not been taken back by then. */
const stagedLater =
  (wait: (at: Wait) => Promise<void>): Later =>
  (work) => {
    let isWanted = true;
    // An error that meets it is as if it had been taken back: a browser's clock has none.
    void wait('later').then(
      () => {
        if (isWanted) work();
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  };

/** What is not as in most tests. */
interface Staging {
  readonly workbook?: StagedWorkbook;
  /** Whose drafts are kept; none are where it is not given. */
  readonly draftOwner?: string;
}

/** A session on a workbook in memory: whatever it waits for ends when `wait` says so. */
export function stagedSession(
  wait: (at: Wait) => Promise<void>,
  { workbook = stagedWorkbook(), draftOwner }: Staging = {},
) {
  const errors: unknown[] = [];
  const session = new Session({
    workbook: opened(workbook, wait),
    loadWork: () => wait('loadWork').then(() => work),
    loadSeparate: () => Promise.reject(new Error('Nothing is made apart here')),
    occasion: () => ({ today: null, workbookName: null }),
    onError: (error) => errors.push(error),
    pace: { slice: 0, breathe: () => wait('slice') },
    later: stagedLater(wait),
    ...(draftOwner !== undefined && { draftOwner: () => Promise.resolve(draftOwner) }),
  });
  return { session, workbook, errors };
}

/** The version of the workbook that is shown. */
export function shownVersion({ session }: { readonly session: Session }): number | null {
  const content = session.getState().outcome?.countedWith.content as StagedContent | undefined;
  return content?.version ?? null;
}

/** The settings that the workbook keeps. */
export function keptSettings({ setting }: StagedWorkbook): Settings {
  return setting === null ? DEFAULT_SETTINGS : readSettings(setting).settings;
}

/** All that is typed and kept, in the workbook or in the pane still. */
export function keptNotes({ session, workbook }: ReturnType<typeof stagedSession>): UnwrittenNotes {
  return written(workbook.notes, session.getState().unwritten);
}

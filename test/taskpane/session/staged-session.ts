import type { Settings } from '../../../src/core/settings/settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { readSettings, settingsText } from '../../../src/core/settings/settings-text';
import type { UnwrittenNotes } from '../../../src/core/documents/notes/user-notes';
import { NOTHING_UNWRITTEN } from '../../../src/core/documents/notes/user-notes';
import { Session } from '../../../src/taskpane/session/session';
import { changesLeft } from '../../../src/taskpane/session/settings/changes';
import { withNewest } from '../../../src/taskpane/session/typed';
import type { Outcome, WORK } from '../../../src/taskpane/session/work';
import type { OpenWorkbook, WorkbookContent } from '../../../src/core/port/workbook';
import type { WorkbookChange } from '../../../src/core/port/workbook-change';
import type { SheetPlan } from '../../../src/core/port/sheet-plan';

/** Where a session waits: for Excel, for code to load, for the pane to draw between two slices of a count. */
export type Wait = 'loadWork' | 'read' | 'readSetting' | 'saveSetting' | 'select' | 'slice' | 'write';

/** What a workbook of the tests holds: a version that the user's edits raise, settings, and the notes written. */
export interface StagedWorkbook {
  version: number;
  setting: string | null;
  notes: UnwrittenNotes;
  readonly selected: string[];
  /** Tells who watches of what happens. */
  tell: (change: WorkbookChange) => void;
}

interface StagedContent extends WorkbookContent {
  readonly version: number;
}

const SLICES = 3;

/** What is in a workbook once the later notes are written over the earlier ones. */
function written(held: UnwrittenNotes, typed: UnwrittenNotes): UnwrittenNotes {
  return {
    ...{ outcomes: withNewest(held.outcomes, typed.outcomes), inputs: withNewest(held.inputs, typed.inputs) },
    ...{ request: typed.request ?? held.request, preferred: typed.preferred ?? held.preferred },
    templates: withNewest(held.templates, typed.templates),
    scenarios: withNewest(held.scenarios, typed.scenarios),
  };
}

/** A plan here is no more than the notes that are in it. */
const planOf = (notes: UnwrittenNotes) => ({ notes }) as unknown as SheetPlan;
const notesIn = (plan: SheetPlan) => (plan as unknown as { readonly notes: UnwrittenNotes }).notes;

/** Counts in slices; what comes of it is only what it was counted with, and the plan to keep it. */
const work = {
  *outcomeOf(content, settings, { unwritten: notes = NOTHING_UNWRITTEN }) {
    for (let slice = 0; slice < SLICES; slice += 1) yield;
    return { countedWith: { content, settings, notes }, plans: [planOf(notes)], unproven: [] } as unknown as Outcome;
  },
  neededColumns: () => null,
  verifyPlans: () => [],
  ...{ readSettings, settingsText, changesLeft },
} satisfies typeof WORK;

function opened(workbook: StagedWorkbook, wait: (at: Wait) => Promise<void>): OpenWorkbook {
  return {
    read: async ({ signal } = {}) => {
      await wait('read');
      signal?.throwIfAborted();
      return { sheets: [], names: [], isManual: false, version: workbook.version } satisfies StagedContent;
    },
    readSetting: () => wait('readSetting').then(() => workbook.setting),
    write: async ([plan]) => {
      await wait('write');
      workbook.notes = written(workbook.notes, notesIn(plan!));
      return [];
    },
    saveSetting: async (text) => {
      await wait('saveSetting');
      workbook.setting = text;
    },
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
    openBeside: () => Promise.reject(new Error('Nothing is opened beside here')),
  };
}

/** A session on a workbook in memory: whatever it waits for ends when `wait` says so. */
export function stagedSession(wait: (at: Wait) => Promise<void>) {
  const workbook: StagedWorkbook = {
    version: 1,
    setting: null,
    notes: NOTHING_UNWRITTEN,
    selected: [],
    tell: () => undefined,
  };
  const errors: unknown[] = [];
  const session = new Session({
    workbook: opened(workbook, wait),
    loadWork: () => wait('loadWork').then(() => work),
    loadSeparate: () => Promise.reject(new Error('Nothing is made apart here')),
    occasion: () => ({ today: null, workbookName: null }),
    onError: (error) => errors.push(error),
    pace: { slice: 0, breathe: () => wait('slice') },
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

import type { Occasion } from '../../core/recalculate';
import type { OpenWorkbook } from '../../core/port/workbook';
import { Session } from '../session/session';
import type { SessionOptions } from '../session/session-options';
import { lateWorkbook } from './late-workbook';

/** Loads the part that reads tables and computes. */
export const loadWork = () => import('../session/work').then(({ WORK }) => WORK);

/** Loads the part that makes files. */
const loadSeparate = () =>
  import('../../workbook/xlsx/separate-workbook').then(({ separateWorkbook }) => separateWorkbook);

/** Today, and the last part of the workbook's address: its name. */
function occasion(): Occasion {
  const address = (Office.context.document?.url as string | undefined) ?? '';
  const name = address.split(/[\\/]/).at(-1) ?? '';
  return { today: new Date().toISOString().slice(0, 10), workbookName: name === '' ? null : name };
}

/** True if the requests of a writing can be one step to undo. */
const isUndoGrouped = () => Office.context.requirements.isSetSupported('ExcelApi', '1.20');

/** Loads the part that reads and writes in Excel, once: it knows what it has read. */
function loadWorkbook(): () => Promise<OpenWorkbook> {
  let loaded: Promise<OpenWorkbook> | null = null;
  return () => {
    loaded ??= import('../../workbook/excel/excel-workbook').then(({ createExcelWorkbook }) =>
      createExcelWorkbook(Excel, { undoGroups: isUndoGrouped() }),
    );
    // A part that did not come may come the next time.
    loaded.catch(() => {
      loaded = null;
    });
    return loaded;
  };
}

const DRAFT_OWNER = 'draftOwner';

/** The number by which this browser finds its own drafts again; another each time where nothing can be kept. */
async function draftOwner(): Promise<string> {
  const { readPreference, keepPreference } = await import('./office-helpers');
  const made = crypto.randomUUID();
  try {
    const known = readPreference(DRAFT_OWNER);
    if (known === null) keepPreference(DRAFT_OWNER, made);
    return known ?? made;
  } catch {
    return made;
  }
}

const options = (): SessionOptions => ({
  workbook: lateWorkbook(loadWorkbook()),
  loadWork,
  loadSeparate,
  occasion,
  onError: (error) => void import('./office-helpers').then((helpers) => helpers.logError(error)),
});

/** A session on the workbook that is open in Excel; errors go to Office's own log. It knows of no drafts. */
export function openSession(): Session {
  return new Session(options());
}

/** A session that counts with what is typed in this browser's pane and not written, and leaves the draft of it alone. */
export function openReadingSession(): Session {
  const own = options();
  return new Session({ ...own, workbook: { ...own.workbook, keepDraft: () => Promise.resolve() }, draftOwner });
}

/** The pane's session, which keeps what is typed in it as a draft in the workbook. */
export function openPaneSession(): Session {
  return new Session({ ...options(), draftOwner });
}

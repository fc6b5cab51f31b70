import type { SheetKey } from '../../port/sheet-plan';
import type { WorkbookSheet } from '../../port/workbook';
import { readBackDecisions } from '../findings/notes';
import { readBackForecast } from '../forecast/notes';
import { readBackScenarios } from '../scenarios/notes';
import { readBackGoals } from '../social-budget/notes';
import { readBackText } from '../text/notes';
import { readBackViews } from '../views/notes';
import type { ReadBack } from './read-back';

/** The sheets that users type in, and how they are read back. */
const READ_BACK: Readonly<Partial<Record<SheetKey, (grid: WorkbookSheet['grid']) => ReadBack>>> = {
  forecast: readBackForecast,
  scenarios: readBackScenarios,
  socialBudget: readBackGoals,
  text: readBackText,
  views: readBackViews,
  findings: readBackDecisions,
};

const NOTHING_TYPED: ReadBack = { entries: [], unread: null };
/** What Excel and LibreOffice end the name of a copy with. */
const COPY_NAME = /(?: \(\d+\)|_\d+)$/;

/** A sheet that Tertial wrote earlier, and what is typed in it. */
export interface OwnSheet {
  readonly sheet: WorkbookSheet;
  readonly readBack: ReadBack;
}

/** The sheets that carry one marker. */
export interface OwnSheets {
  /** The one that is written again; `null` where there is none, or none that can be read whole. */
  readonly written: OwnSheet | null;
  /** The one whose notes count: that which is written again, else what can be read of another. */
  readonly counted: OwnSheet | null;
  /** All others: they are left as they are. */
  readonly left: readonly OwnSheet[];
}

/** The original rather than its copy, and the first of several. */
function foremost(sheets: readonly OwnSheet[]): OwnSheet | null {
  return sheets.find(({ sheet }) => !COPY_NAME.test(sheet.grid.name)) ?? sheets[0] ?? null;
}

function findOwn(sheets: readonly WorkbookSheet[], key: SheetKey): OwnSheets {
  const readBack = READ_BACK[key] ?? (() => NOTHING_TYPED);
  const marked = sheets
    .filter(({ marker }) => marker === key)
    .map((sheet) => ({ sheet, readBack: readBack(sheet.grid) }));
  const written = foremost(marked.filter((each) => each.readBack.unread === null));
  const counted = written ?? foremost(marked);
  return { written, counted, left: marked.filter((each) => each !== written) };
}

/** What has been found of each workbook: all that is planned asks for it. */
const known = new WeakMap<readonly WorkbookSheet[], Map<SheetKey, OwnSheets>>();

/**
 * Which of the sheets with the marker is written again, and which are left. A sheet in which something is typed that
 * cannot be read is never written over. Example: of `Tertial Prognos` and `Tertial Prognos (2)` the second is left.
 */
export function ownSheets(sheets: readonly WorkbookSheet[], key: SheetKey): OwnSheets {
  const ofWorkbook = known.get(sheets) ?? new Map<SheetKey, OwnSheets>();
  known.set(sheets, ofWorkbook);
  const found = ofWorkbook.get(key) ?? findOwn(sheets, key);
  ofWorkbook.set(key, found);
  return found;
}

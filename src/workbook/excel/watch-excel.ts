import { parseRange } from '../../core/cells/address';
import type { CellRange } from '../../core/cells/address';
import type { StopWatching, WorkbookChange } from '../../core/port/workbook-change';
import type { KnownSheets } from './known-sheets';

type NewContext = () => Excel.RequestContext;

/** Who listens, and what is known beside the events. */
export interface Watching {
  readonly listener: (change: WorkbookChange) => void;
  readonly known: KnownSheets;
  /** True while Tertial writes. */
  readonly isWriting: () => boolean;
}

/** Written by this add-in, as Excel gives it from ExcelApi 1.14 on. */
const OWN = 'ThisLocalAddin';

/** Excel gives what was changed by whom from ExcelApi 1.14 on; before that, what comes while Tertial writes is its own. */
function isOwnChange({ triggerSource }: Excel.WorksheetChangedEventArgs, isWriting: boolean): boolean {
  return triggerSource === undefined ? isWriting : triggerSource === OWN;
}

/** The cells that were typed in; `null` where rows, columns or cells were moved, and for several ranges at once. */
function editedRange({ changeType, address }: Excel.WorksheetChangedEventArgs): CellRange | null {
  return changeType === 'RangeEdited' ? parseRange(address) : null;
}

/** An event, registered for. */
type Registration = (sheets: Excel.WorksheetCollection) => { remove(): void };

/** What happens within a sheet. */
function cellEvents({ listener, known, isWriting }: Watching): Registration[] {
  const report = async (id: string, what: Omit<WorkbookChange, 'sheet'>) => {
    const { name } = await known.find(id);
    listener({ ...what, sheet: name });
  };
  const without = (kind: 'calculated' | 'activated', id: string) =>
    report(id, { kind, isOwn: isWriting(), range: null });
  return [
    ({ onChanged }) =>
      onChanged.add((event) => {
        const isOwn = isOwnChange(event, isWriting());
        return report(event.worksheetId, { kind: 'changed', isOwn, range: editedRange(event) });
      }),
    ({ onCalculated }) => onCalculated.add(({ worksheetId }) => without('calculated', worksheetId)),
    ({ onActivated }) => onActivated.add(({ worksheetId }) => without('activated', worksheetId)),
  ];
}

/** What happens to the list of sheets. An event that is about nothing new is not reported. */
function sheetEvents({ listener, known, isWriting }: Watching): Registration[] {
  return [
    ({ onAdded }) =>
      onAdded.add(async ({ worksheetId }) => {
        const isOwn = isWriting();
        const { name, isRead, isMarked } = await known.find(worksheetId);
        if (!isRead) listener({ kind: 'added', sheet: name, isOwn: isOwn || isMarked, range: null });
      }),
    ({ onDeleted }) =>
      onDeleted.add(async ({ worksheetId }) => {
        const name = known.nameOf(worksheetId);
        if (name !== null) listener({ kind: 'deleted', sheet: name, isOwn: false, range: null });
      }),
    ({ onNameChanged }) =>
      onNameChanged.add(async ({ worksheetId, nameAfter }) => {
        if (known.nameOf(worksheetId) === nameAfter) return;
        known.renamed(worksheetId, nameAfter);
        listener({ kind: 'renamed', sheet: nameAfter, isOwn: false, range: null });
      }),
  ];
}

/** Registers in a context of its own; how to take that back, `null` where Excel does not offer the event or refuses. */
async function register(newContext: NewContext, add: Registration): Promise<(() => Promise<void>) | null> {
  try {
    const context = newContext();
    const handler = add(context.workbook.worksheets);
    await context.sync();
    return async () => {
      handler.remove();
      await context.sync();
    };
  } catch {
    return null;
  }
}

/**
 * Reports what happens in the workbook, until it is stopped. Each event is registered for by itself: one that this
 * Excel lacks (`onNameChanged` came with ExcelApi 1.17) or refuses takes nothing else with it.
 */
export function watchExcel(newContext: NewContext, watching: Watching): StopWatching {
  const stop = new AbortController();
  const { listener } = watching;
  const watched: Watching = {
    ...watching,
    listener: (change) => {
      if (!stop.signal.aborted) listener(change);
    },
  };
  void (async () => {
    for (const add of [...cellEvents(watched), ...sheetEvents(watched)]) {
      if (stop.signal.aborted) return;
      const remove = await register(newContext, add);
      // Nobody waits for Excel to let go: what it reports after this reaches nobody.
      if (remove === null) continue;
      if (stop.signal.aborted) void remove().catch(() => undefined);
      else stop.signal.addEventListener('abort', () => void remove().catch(() => undefined));
    }
  })();
  return () => {
    stop.abort();
  };
}

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

/** An event, registered for. */
type Registration = (sheets: Excel.WorksheetCollection) => { remove(): void };

/** What happens within a sheet. */
function cellEvents({ listener, known, isWriting }: Watching): Registration[] {
  const report = async (kind: 'changed' | 'calculated' | 'activated', id: string, isOwn: boolean) => {
    const { name } = await known.find(id);
    listener({ kind, sheet: name, isOwn });
  };
  return [
    ({ onChanged }) => onChanged.add((event) => report('changed', event.worksheetId, isOwnChange(event, isWriting()))),
    ({ onCalculated }) => onCalculated.add(({ worksheetId }) => report('calculated', worksheetId, isWriting())),
    ({ onActivated }) => onActivated.add(({ worksheetId }) => report('activated', worksheetId, isWriting())),
  ];
}

/** What happens to the list of sheets. An event that is about nothing new is not reported. */
function sheetEvents({ listener, known, isWriting }: Watching): Registration[] {
  return [
    ({ onAdded }) =>
      onAdded.add(async ({ worksheetId }) => {
        const isOwn = isWriting();
        const { name, isRead, isMarked } = await known.find(worksheetId);
        if (!isRead) listener({ kind: 'added', sheet: name, isOwn: isOwn || isMarked });
      }),
    ({ onDeleted }) =>
      onDeleted.add(async ({ worksheetId }) => {
        const name = known.nameOf(worksheetId);
        if (name !== null) listener({ kind: 'deleted', sheet: name, isOwn: false });
      }),
    ({ onNameChanged }) =>
      onNameChanged.add(async ({ worksheetId, nameAfter }) => {
        if (known.nameOf(worksheetId) === nameAfter) return;
        known.renamed(worksheetId, nameAfter);
        listener({ kind: 'renamed', sheet: nameAfter, isOwn: false });
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

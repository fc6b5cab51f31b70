import type { OpenWorkbook } from '../../core/port/workbook';
import type { StopWatching, WorkbookChange } from '../../core/port/workbook-change';

type Load = () => Promise<OpenWorkbook>;

/** Watches from when the workbook's part is there; what happens before that is in what is read with it. */
function watchLate(load: Load, listener: (change: WorkbookChange) => void): StopWatching {
  let stop: StopWatching | null = null;
  let isStopped = false;
  const start = (workbook: OpenWorkbook) => {
    if (!isStopped) stop = workbook.watch(listener);
  };
  // Where the part cannot be loaded, the reading says so.
  load().then(start, () => undefined);
  return () => {
    isStopped = true;
    stop?.();
  };
}

/**
 * A workbook whose part is loaded when it is first asked for, so that the pane can be drawn before that. What loading
 * throws, the method that was asked throws.
 */
export function lateWorkbook(load: Load): OpenWorkbook {
  return {
    read: async (options) => (await load()).read(options),
    readSetting: async () => (await load()).readSetting(),
    readDrafts: async () => (await load()).readDrafts(),
    write: async (plans, read) => (await load()).write(plans, read),
    select: async (sheet, address) => (await load()).select(sheet, address),
    selectedCell: async () => (await load()).selectedCell(),
    saveSetting: async (text) => (await load()).saveSetting(text),
    keepDraft: async (owner, text) => (await load()).keepDraft(owner, text),
    openBeside: async (bytes) => (await load()).openBeside(bytes),
    insertFrom: async (bytes, sheets) => (await load()).insertFrom(bytes, sheets),
    mend: async (cells) => (await load()).mend(cells),
    mark: async (cells) => (await load()).mark(cells),
    watch: (listener) => watchLate(load, listener),
  };
}

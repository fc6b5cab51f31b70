const rowElement = (id: string) =>
  document.querySelector<HTMLElement>(`[data-finding-row][data-roving="${CSS.escape(id)}"]`);

/** As long is waited for a row that is about to be drawn, in milliseconds. */
const PATIENCE = 1_000;
const PAUSE = 20;

/**
 * Gives the focus to a row of the list of findings, as soon as it is drawn and nothing is asked before it any more: while
 * a dialog is open, and as it closes, the browser gives the focus to nothing outside it.
 */
export function focusRow(id: string, patience = PATIENCE): void {
  const row = rowElement(id);
  row?.focus();
  const isDone = row !== null && document.activeElement === row && document.querySelector('dialog[open]') === null;
  if (!isDone && patience > 0) setTimeout(() => focusRow(id, patience - PAUSE), PAUSE);
}

/** Gives the focus to the list's heading, where no row is left to take it. */
export function focusList(): void {
  document.querySelector<HTMLElement>('[data-finding-list]')?.focus();
}

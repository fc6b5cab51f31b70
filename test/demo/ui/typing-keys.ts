import type { KeyboardEvent } from 'react';
import type { Demo } from '../state/demo';

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  Tab: [0, 1],
  PageDown: [20, 0],
  PageUp: [-20, 0],
};

function step(demo: Demo, key: string): boolean {
  const [rows, columns] = STEPS[key] ?? [0, 0];
  if (rows === 0 && columns === 0) return false;
  const { row, column } = demo.selected;
  demo.select({ row: Math.max(0, row + rows), column: Math.max(0, column + columns) });
  return true;
}

/** Keys while something is typed: Enter and Tab keep it and go on, Esc forgets it. */
export function takeKey(demo: Demo, event: KeyboardEvent): void {
  event.stopPropagation();
  if (event.key === 'Escape') demo.stopTyping();
  else if (event.key === 'Enter' || (event.key === 'Tab' && demo.typed !== null)) step(demo, event.key);
  else return;
  event.preventDefault();
}

/** Keys on the sheet: arrows move, Delete empties, F2 edits, and a character begins to type. */
export function takeSheetKey(demo: Demo, event: KeyboardEvent, entered: string): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab') return;
  if (event.key === 'F2') demo.type(entered);
  else if (event.key === 'Delete') demo.enter(demo.sheet, demo.selected, '');
  else if (event.key.length === 1) demo.type(event.key);
  else if (!step(demo, event.key)) return;
  event.preventDefault();
}

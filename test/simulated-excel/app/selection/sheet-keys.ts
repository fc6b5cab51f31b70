import type { KeyboardEvent } from 'react';
import type { CellAddress } from '../../../../src/core/cells/address';
import { choicesAt } from '../entering/choices';
import { enteredText } from '../entering/entered-text';
import type { Demo } from '../state/demo';
import { spanAt } from './merged';
import type { Direction } from './moves';
import { jumped, moved } from './moves';
import { Span } from './span';

const PAGE = 25;
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};
const STEPS: Readonly<Record<string, Direction>> = {
  ...ARROWS,
  PageUp: { rows: -PAGE, columns: 0 },
  PageDown: { rows: PAGE, columns: 0 },
};
/** Keys that go on to the next cell; Shift turns them about. */
const ONWARD: Readonly<Record<string, Direction>> = { Enter: { rows: 1, columns: 0 }, Tab: { rows: 0, columns: 1 } };

const turned = ({ rows, columns }: Direction): Direction => ({ rows: -rows, columns: -columns });

/** Where the key leads from the cell; `null` if it does not move. */
function target(demo: Demo, { key, ctrlKey, metaKey }: KeyboardEvent, from: CellAddress): CellAddress | null {
  const isControl = ctrlKey || metaKey;
  const arrow = ARROWS[key];
  if (isControl && arrow !== undefined) return jumped(demo.sheet, from, arrow);
  const step = STEPS[key];
  if (!isControl && step !== undefined) return moved(demo.sheet, from, step);
  if (key === 'Home') return isControl ? Span.START.active : { ...from, column: 0 };
  return key === 'End' && isControl ? (demo.sheet.usedRange()?.last ?? Span.START.active) : null;
}

function move(demo: Demo, event: KeyboardEvent): boolean {
  const { selected, sheet } = demo;
  const onward = ONWARD[event.key];
  if (onward !== undefined) {
    const way = event.shiftKey ? turned(onward) : onward;
    demo.select(spanAt(sheet, moved(sheet, selected.active, way)));
    return true;
  }
  const to = target(demo, event, event.shiftKey ? selected.end : selected.active);
  if (to === null) return false;
  demo.select(event.shiftKey ? new Span(selected.active, to) : spanAt(sheet, to));
  return true;
}

function showNextSheet(demo: Demo, step: number): void {
  const shown = demo.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const next = shown[shown.indexOf(demo.sheet) + step];
  if (next !== undefined) demo.show(next);
}

function change(demo: Demo, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isControl = ctrlKey || metaKey;
  if (isControl && (key === 'PageUp' || key === 'PageDown')) showNextSheet(demo, key === 'PageUp' ? -1 : 1);
  else if (altKey && key === 'ArrowDown')
    demo.set({ isChoosing: choicesAt(demo.sheet, demo.selected.active).length > 0 });
  else if (key === 'F2') demo.type(enteredText(demo.sheet, demo.selected.active), 'cell');
  else if (key === 'Delete' || key === 'Backspace') demo.clear();
  else if (key.length === 1 && !isControl && !altKey) demo.type(key, 'cell');
  else return false;
  return true;
}

/** Keys on the sheet: they move and select, edit and empty; a character begins to type. */
export function takeSheetKey(demo: Demo, event: KeyboardEvent): void {
  if (change(demo, event) || move(demo, event)) event.preventDefault();
}

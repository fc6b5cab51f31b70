import type { MouseEvent, PointerEvent } from 'react';
import { enteredText } from '../entering/entered-text';
import { spanAt } from '../selection/merged';
import { Span } from '../selection/span';
import type { Demo } from '../state/demo';

const PRIMARY = 1;

/** The cell that the pointer is over; `null` where there is none. */
function cellUnder(target: EventTarget): { row: number; column: number } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell === null ? null : { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}

/** What the pointer does on the sheet: a press selects, a drag selects more, a double click edits. */
export function pointerHandlers(demo: Demo) {
  return {
    onPointerDown: ({ target, shiftKey, button }: PointerEvent) => {
      const at = cellUnder(target);
      if (at === null || button !== 0) return;
      demo.select(shiftKey ? new Span(demo.selected.active, at) : spanAt(demo.sheet, at));
    },
    onPointerMove: ({ target, buttons }: PointerEvent) => {
      const at = buttons === PRIMARY ? cellUnder(target) : null;
      const { active, end } = demo.selected;
      if (at === null || demo.typed !== null || (at.row === end.row && at.column === end.column)) return;
      demo.select(new Span(active, at));
    },
    onDoubleClick: ({ target }: MouseEvent) => {
      if (cellUnder(target) !== null) demo.type(enteredText(demo.sheet, demo.selected.active), 'cell');
    },
  };
}

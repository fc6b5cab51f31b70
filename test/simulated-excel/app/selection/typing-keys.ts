import type { KeyboardEvent } from 'react';
import type { Demo } from '../state/demo';
import { spanAt } from './merged';
import { moved } from './moves';

const WAYS = {
  Enter: { rows: 1, columns: 0 },
  Tab: { rows: 0, columns: 1 },
} as const;

/**
 * A key while something is typed: Enter and Tab enter it and go on, with Shift the other way; Esc
 * forgets it. True if the typing ended.
 */
export function takeTypingKey(demo: Demo, event: KeyboardEvent): boolean {
  // The sheet behind the field has keys of its own.
  event.stopPropagation();
  const { key, shiftKey } = event;
  if (demo.typed === null || (key !== 'Enter' && key !== 'Tab' && key !== 'Escape')) return false;
  event.preventDefault();
  if (key === 'Escape') demo.stopTyping();
  else {
    const { rows, columns } = WAYS[key];
    const way = shiftKey ? { rows: -rows, columns: -columns } : { rows, columns };
    demo.select(spanAt(demo.sheet, moved(demo.sheet, demo.selected.active, way)));
  }
  return true;
}

import { FIGURE } from './paragraph-dom';
import { rangeWithin } from './type-in';

/** The name of the figure that a node is a chip of; `null` for any other node. */
function figureOf(node: Node | null | undefined): string | null {
  return node instanceof Element ? node.getAttribute(FIGURE) : null;
}

/** The figure whose chip was pressed; `null` for a press anywhere else, and on one that is words in the text. */
export function figurePressed(target: EventTarget): string | null {
  return target instanceof Element ? figureOf(target.closest(`[${FIGURE}]:not([data-word])`)) : null;
}

/** The figure whose chip is selected or beside the insertion point, the one before it first; `null` where none is. */
export function figureAtCaret(element: Element): string | null {
  const range = rangeWithin(element);
  if (range === null) return null;
  const { startContainer: at, startOffset } = range;
  if (!(at instanceof Element)) {
    const isLast = startOffset === (at.textContent ?? '').length;
    const before = startOffset === 0 ? figureOf(at.previousSibling) : null;
    return before ?? (isLast ? figureOf(at.nextSibling) : null) ?? figurePressed(at.parentElement ?? element);
  }
  return figureOf(at.childNodes[startOffset - 1]) ?? figureOf(at.childNodes[startOffset]);
}

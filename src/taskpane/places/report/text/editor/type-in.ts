import { templateWithin } from './paragraph-dom';

/** What a cut or copied part of a paragraph is as a template, beside the words that other programs paste. */
export const TEMPLATE_TYPE = 'text/x-tertial-template';

/** The selection where it is within the element; `null` for one anywhere else. */
export function rangeWithin(element: Element): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return element.contains(range.commonAncestorContainer) ? range : null;
}

/** Puts the insertion point where it was, or last in the element. */
export function restoreRange(element: HTMLElement, range: Range | null): void {
  element.focus();
  const selection = document.getSelection();
  const target = range !== null && element.contains(range.commonAncestorContainer) ? range : document.createRange();
  if (target !== range) {
    target.selectNodeContents(element);
    target.collapse(false);
  }
  selection?.removeAllRanges();
  selection?.addRange(target);
}

/** Asks the browser to edit, so that its own undo knows of it; false where it does not. */
function command(name: string, value?: string): boolean {
  // Deprecated, and still the only way to edit that Ctrl+Z takes back.
  return typeof document.execCommand === 'function' && document.execCommand(name, false, value);
}

/** Puts nodes in the place of the selection by hand, with the insertion point after them. */
function replaceSelection(element: Element, nodes: readonly Node[]): void {
  const range = rangeWithin(element);
  if (range === null) return;
  range.deleteContents();
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes);
  const last = fragment.lastChild;
  range.insertNode(fragment);
  if (last !== null) range.setStartAfter(last);
  range.collapse(true);
  element.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Types words where the insertion point is: as they are, without any look. */
export function typeText(element: Element, text: string): void {
  if (!command('insertText', text)) replaceSelection(element, [document.createTextNode(text)]);
}

/** Puts nodes where the insertion point is. */
export function typeNodes(element: Element, nodes: readonly Node[]): void {
  const holder = document.createElement('div');
  holder.append(...nodes.map((node) => node.cloneNode(true)));
  if (!command('insertHTML', holder.innerHTML)) replaceSelection(element, nodes);
}

/** The words of a part of a paragraph: what is left out of it is in no copy. */
function wordsOf(part: DocumentFragment): string {
  for (const left of part.querySelectorAll('[data-left]')) left.remove();
  for (const line of part.querySelectorAll('br')) line.replaceWith('\n');
  return part.textContent ?? '';
}

/** Puts what is selected on the clipboard: its words for others, its template for this text; false for nothing. */
export function copySelection(element: Element, data: DataTransfer): boolean {
  const range = rangeWithin(element);
  if (range === null || range.collapsed) return false;
  data.setData('text/plain', wordsOf(range.cloneContents()));
  data.setData(TEMPLATE_TYPE, templateWithin(range.cloneContents()));
  return true;
}

/** Takes away what is selected. */
export function deleteSelection(element: Element): void {
  if (!command('delete')) replaceSelection(element, []);
}

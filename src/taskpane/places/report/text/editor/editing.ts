import { EXCEL_LIMITS } from '../../../../../core/cells/excel-limits';
import { templateIn } from './paragraph-dom';
import { copySelection, deleteSelection, TEMPLATE_TYPE, typeNodes, typeText } from './type-in';

/** What an editable element is given, and gives. */
export interface Editing {
  /** Something was typed, pasted, cut or undone; not while letters are being composed of several keys. */
  readonly onTyped: () => void;
  /** The nodes of a template that was copied here. */
  readonly nodesOf: (template: string) => readonly Node[];
}

type Listeners = { readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };

/** Typing that makes no words: looks, which the text does not have, and more than a cell has room for. */
function isRefused(element: HTMLElement, { inputType, data }: InputEvent): boolean {
  if (inputType.startsWith('format')) return true;
  return inputType.startsWith('insert') && templateIn(element).length + (data?.length ?? 0) > EXCEL_LIMITS.text;
}

/** Pastes words as they are, and what was copied here with its figures. */
function paste(element: HTMLElement, data: DataTransfer, { nodesOf }: Editing): void {
  const template = data.getData(TEMPLATE_TYPE);
  if (template === '') typeText(element, data.getData('text/plain').replace(/\r\n?/g, '\n'));
  else typeNodes(element, nodesOf(template));
}

/** True while a letter is being made of several keys. A class-free state that two listeners share. */
function composing() {
  let isComposing = false;
  return {
    is: () => isComposing,
    set: (value: boolean) => {
      isComposing = value;
    },
  };
}

function listenersFor(element: HTMLElement, editing: Editing): Listeners {
  const composition = composing();
  return {
    compositionstart: () => composition.set(true),
    compositionend: () => {
      composition.set(false);
      editing.onTyped();
    },
    input: () => {
      if (!composition.is()) editing.onTyped();
    },
    beforeinput: (event) => {
      // What an input method has begun cannot be refused half-way.
      if (!composition.is() && isRefused(element, event)) event.preventDefault();
    },
    paste: (event) => {
      event.preventDefault();
      if (event.clipboardData !== null) paste(element, event.clipboardData, editing);
    },
    copy: (event) => {
      if (event.clipboardData !== null && copySelection(element, event.clipboardData)) event.preventDefault();
    },
    cut: (event) => {
      if (event.clipboardData === null || !copySelection(element, event.clipboardData)) return;
      event.preventDefault();
      deleteSelection(element);
    },
    // Dragging would bring in looks, and take chips for words: cut and paste moves them.
    dragstart: (event) => event.preventDefault(),
    drop: (event) => event.preventDefault(),
  };
}

/**
 * Makes an element one in which words are typed and nothing else: no looks, figures as they are. The browser does the
 * typing, its undo and its input methods; nothing here writes in the element but what is pasted. Until it is stopped.
 */
export function startEditing(element: HTMLElement, editing: Editing): () => void {
  const listeners = Object.entries(listenersFor(element, editing)) as [string, EventListener][];
  for (const [name, listener] of listeners) element.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of listeners) element.removeEventListener(name, listener);
  };
}

import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { EditPiece } from '../../../../../core/sheets/text/edit-pieces';
import { templateOfPieces } from '../../../../../core/sheets/text/edit-pieces';
import { startEditing } from './editing';
import { fill, templateIn } from './paragraph-dom';

/** So long nobody types, in milliseconds, before what was typed is taken. */
const QUIET = 400;

/** What an element that is edited shows and gives. */
export interface TemplateOptions {
  /** What is shown while nobody types. */
  readonly pieces: readonly EditPiece[];
  /** The nodes of a template that is pasted. */
  readonly nodesOf: (template: string) => readonly Node[];
  /** Given the template when there has been quiet a while, when the element is left, and before it goes away. */
  readonly onTaken: (template: string) => void;
}

/**
 * An editable element and its template. While somebody is in the element it is only read, never written: so no letter
 * is lost to what is counted meanwhile, and undo and input methods are the browser's own. What was typed is shown
 * anew only from pieces that have it.
 */
class EditedParagraph {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isTyped = false;
  /** What was taken last, until the pieces have it; `null` when they do. */
  private taken: string | null = null;

  constructor(
    private readonly element: HTMLElement,
    public options: TemplateOptions,
  ) {}

  /** Notes that something was typed. */
  type(): void {
    this.isTyped = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.take(), QUIET);
  }

  /** Gives what was typed, if anything was. */
  take(): void {
    clearTimeout(this.timer);
    if (!this.isTyped) return;
    this.isTyped = false;
    this.taken = templateIn(this.element);
    this.options.onTaken(this.taken);
  }

  /** Shows the pieces, unless somebody is typing or they are older than what was typed. */
  show(): void {
    const { pieces } = this.options;
    if (this.isTyped || (this.taken !== null && templateOfPieces(pieces) !== this.taken)) return;
    this.taken = null;
    if (document.activeElement !== this.element) fill(this.element, pieces);
  }
}

/** Keeps an editable element and its template together. Returns what takes at once that which is typed. */
export function useTemplate(element: RefObject<HTMLElement | null>, options: TemplateOptions): () => void {
  const edited = useRef<EditedParagraph | null>(null);
  const { pieces } = options;
  useEffect(() => {
    const shown = element.current;
    if (shown === null) return undefined;
    const paragraph = new EditedParagraph(shown, options);
    edited.current = paragraph;
    const stop = startEditing(shown, {
      onTyped: () => paragraph.type(),
      nodesOf: (template) => paragraph.options.nodesOf(template),
    });
    const leave = () => {
      paragraph.take();
      // What was counted while somebody was in it.
      setTimeout(() => paragraph.show(), 0);
    };
    shown.addEventListener('blur', leave);
    return () => {
      stop();
      shown.removeEventListener('blur', leave);
      paragraph.take();
    };
    // The element is the same as long as the paragraph is; what it is given comes by the effect below.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [element]);
  useEffect(() => {
    if (edited.current !== null) edited.current.options = options;
  });
  useEffect(() => edited.current?.show(), [pieces]);
  return () => edited.current?.take();
}

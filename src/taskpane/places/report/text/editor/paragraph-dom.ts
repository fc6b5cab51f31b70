import type { EditPiece } from '../../../../../core/sheets/text/edit-pieces';
import { TEXT_SENTENCES } from '../../../../sentences/text';

/** What an element stands for in the template. */
const TEMPLATE = 'data-template';
/** The name of the figure that an element shows. */
export const FIGURE = 'data-figure';
/** Marks an element as a clause that is shown. */
const CLAUSE = 'data-clause';

/** Elements that begin on a line of their own, as browsers and what is pasted make them. */
const BLOCKS: ReadonlySet<string> = new Set([
  'DIV',
  'P',
  'LI',
  'UL',
  'OL',
  'TR',
  'TABLE',
  'BLOCKQUOTE',
  'H1',
  'H2',
  'H3',
]);

/** An element that is deleted or moved whole, and cannot be typed in. */
function wholeElement(template: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.setAttribute('contenteditable', 'false');
  element.setAttribute(TEMPLATE, template);
  element.textContent = text;
  return element;
}

const isWord = (kind: string) => kind === 'word' || kind === 'text' || kind === 'line';

/** What is left out in a row as one: three dots are enough. */
function joined(pieces: readonly EditPiece[]): EditPiece[] {
  return pieces.reduce<EditPiece[]>((all, piece) => {
    const last = all.at(-1);
    if (last?.kind !== 'left' || piece.kind !== 'left') return [...all, piece];
    return [...all.slice(0, -1), { ...last, template: last.template + piece.template }];
  }, []);
}

/** A piece as a node: words as they are, a figure as a chip, what is left out as three dots that say what it is. */
export function nodeOf(piece: EditPiece): Node {
  switch (piece.kind) {
    case 'words':
      return document.createTextNode(piece.text);
    case 'figure': {
      const chip = wholeElement(piece.placeholder, piece.text);
      const { name, format } = piece.figure;
      chip.setAttribute(FIGURE, name);
      const isAmongWords = isWord(format.kind);
      chip.title = isAmongWords ? TEXT_SENTENCES.wordTitle(name) : TEXT_SENTENCES.figureTitle(name);
      if (isAmongWords) chip.setAttribute('data-word', '');
      return chip;
    }
    case 'left': {
      const dots = wholeElement(piece.template, '…');
      dots.setAttribute('data-left', '');
      dots.title = TEXT_SENTENCES.leftOutTitle(piece.template.trim());
      return dots;
    }
    case 'clause': {
      const clause = document.createElement('span');
      clause.setAttribute(CLAUSE, '');
      clause.append(...joined(piece.pieces).map(nodeOf));
      return clause;
    }
  }
}

function templateOf(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  const whole = node.getAttribute(TEMPLATE);
  if (whole !== null) return whole;
  if (node.nodeName === 'BR') return '\n';
  const inner = templateWithin(node);
  // Brackets around no figure would be shown as words.
  return node.hasAttribute(CLAUSE) && /\{[^{}]+\}/.test(inner) ? `[[${inner}]]` : inner;
}

/**
 * The template that is within a node, whatever has been made of it: every character that is typed or pasted, each chip
 * as its placeholder, each line by a line break.
 */
export function templateWithin(parent: Node): string {
  let template = '';
  for (const node of parent.childNodes) {
    const isBlock = BLOCKS.has(node.nodeName);
    if (isBlock && template !== '' && !template.endsWith('\n')) template += '\n';
    template += templateOf(node);
    if (isBlock && node.nextSibling !== null && !template.endsWith('\n')) template += '\n';
  }
  return template;
}

/** The template that an element is edited to. A line break that nothing follows is only how a browser shows a line. */
export function templateIn(element: Element): string {
  let template = templateWithin(element);
  while (template.endsWith('\n')) template = template.slice(0, -1);
  return template;
}

/** Shows the pieces in an element, in the place of all that it holds. */
export function fill(element: HTMLElement, pieces: readonly EditPiece[]): void {
  element.replaceChildren(...joined(pieces).map(nodeOf));
}

import type { ComposedParagraph } from '../../../../core/sheets/text/compose-text';
import { PARAGRAPHS } from '../../../../core/sheets/text/default-templates';
import type { EditPiece } from '../../../../core/sheets/text/edit-pieces';
import type { TextFigure } from '../../../../core/sheets/text/figure-types';
import type { Tool } from '../../../navigation/where';
import { TEXT_SENTENCES } from '../../../sentences/text';

/** Something that the text leaves out: what, why, and where to go on. */
export interface Missing {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  /** The tool that shows more of it; `null` for a paragraph that the user has emptied, and can have back. */
  readonly tool: Tool | null;
}

/** Where the figures of a subject are shown in the pane. */
export function toolOf(subject: ComposedParagraph['subject']): Tool {
  if (subject === 'followUp' || subject === 'sexes') return 'followUp';
  return subject === 'index' ? 'goals' : 'forecast';
}

const LACKING = Object.entries(TEXT_SENTENCES.lackingSubjects) as [
  keyof typeof TEXT_SENTENCES.lackingSubjects,
  { readonly title: string; readonly needed: string },
][];

/** What the workbook has nothing of, though a report has. */
function lackingWhole(paragraphs: readonly ComposedParagraph[], figures: readonly TextFigure[]): Missing[] {
  return LACKING.flatMap(([subject, { title, needed }]) => {
    const own = figures.filter((figure) => figure.subject === subject);
    const isListed = paragraphs.some((paragraph) => paragraph.subject === subject && paragraph.missing.length > 0);
    if (isListed || own.some(({ value }) => value !== null)) return [];
    return [{ key: `lacking ${subject}`, title, detail: needed, tool: toolOf(subject) }];
  });
}

/** What is left out of the text, and what would be needed for it. */
export function whatIsMissing(paragraphs: readonly ComposedParagraph[], figures: readonly TextFigure[]): Missing[] {
  const inParagraphs = paragraphs.flatMap(({ key, heading, subject, template, missing }): Missing[] => {
    const isEmptied = template.trim() === '' && subject !== 'own';
    if (isEmptied) return [{ key, title: heading, detail: TEXT_SENTENCES.removedParagraph, tool: null }];
    if (missing.length === 0) return [];
    return [{ key, title: heading, detail: TEXT_SENTENCES.missingNames(missing), tool: toolOf(subject) }];
  });
  return [...inParagraphs, ...lackingWhole(paragraphs, figures)];
}

const leftIn = (pieces: readonly EditPiece[]): number =>
  pieces.reduce((count, piece) => {
    if (piece.kind === 'clause') return count + leftIn(piece.pieces);
    return piece.kind === 'left' && !piece.isClause && piece.missing.length > 0 ? count + 1 : count;
  }, 0);

/** How many sentences are left out for the lack of a figure. */
export function sentencesLeftOut(paragraphs: readonly ComposedParagraph[]): number {
  return paragraphs.reduce((count, { edited }) => count + leftIn(edited), 0);
}

/** The template that a paragraph came with. */
export function asItCame(key: string): string {
  return PARAGRAPHS.find((paragraph) => paragraph.key === key)?.template ?? '';
}

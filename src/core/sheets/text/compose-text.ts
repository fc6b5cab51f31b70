import type { TextTemplate } from '../../documents/notes/user-notes';
import type { TextParagraph } from './default-templates';
import { PARAGRAPHS } from './default-templates';
import type { EditPiece, LeftPiece, ShownPiece } from './edit-pieces';
import { editPieces, shownPieces } from './edit-pieces';
import type { TextFigure } from './figure-types';

/** A paragraph with its figures. */
export interface ComposedParagraph extends TextParagraph {
  /** All of its template, as it is edited. */
  readonly edited: readonly EditPiece[];
  /** What of it is shown. */
  readonly pieces: readonly ShownPiece[];
  /** Empty for a paragraph that is left out: without words, or with nothing to show. */
  readonly text: string;
  /** Names in sentences that are left out, which no figure has or whose figure is missing. */
  readonly missing: readonly string[];
}

/** Names that are missing in sentences; that a clause falls away is as it should be. */
function namesMissing(pieces: readonly EditPiece[]): string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'clause') return namesMissing(piece.pieces);
    return piece.kind === 'left' && !piece.isClause ? piece.missing : [];
  });
}

function composed(
  paragraph: TextParagraph,
  template: string,
  figures: ReadonlyMap<string, TextFigure>,
): ComposedParagraph {
  const own = [...figures.values()].filter(({ subject }) => subject === paragraph.subject);
  const isAsItCame = template === paragraph.template;
  // A paragraph as it came, whose subject the workbook does not have, shows nothing.
  const isSilent = isAsItCame && own.length > 0 && own.every(({ value }) => value === null);
  const left: LeftPiece = { kind: 'left', template, missing: [], isClause: false };
  const edited = isSilent ? [left] : editPieces(template, figures, paragraph.subject === 'own');
  const pieces = shownPieces(edited);
  const text = pieces.map((piece) => piece.text).join('');
  return { ...paragraph, template, edited, pieces, text, missing: [...new Set(namesMissing(edited))] };
}

/**
 * The paragraphs of the report, by the user's own templates where there are any. A sentence that names a figure that is
 * missing is left out, and so is a clause within `[[ ]]`: no text has a hole.
 * Example: `Resultatet är {resultat}. Taket är {tak}.` is `Resultatet är −821 tkr.` where there is no ceiling.
 */
export function composeText(figures: readonly TextFigure[], templates: readonly TextTemplate[]): ComposedParagraph[] {
  const byName = new Map(figures.map((figure) => [figure.name, figure]));
  const own = new Map(templates.map(({ key, template }) => [key, template]));
  return PARAGRAPHS.map((paragraph) => composed(paragraph, own.get(paragraph.key) ?? paragraph.template, byName));
}

import type { TextTemplate } from '../../documents/notes/user-notes';
import type { TextParagraph } from './default-templates';
import { PARAGRAPHS } from './default-templates';
import { figureText, missingText } from './figure-text';
import type { TextFigure } from './figure-types';
import type { TemplatePiece } from './template';
import { templatePieces, withoutClauses } from './template';

/** A piece of a paragraph: words, a figure that is shown, or what replaces one that is not. */
export type ComposedPiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly figure: TextFigure };

/** A paragraph with its figures. */
export interface ComposedParagraph extends TextParagraph {
  readonly pieces: readonly ComposedPiece[];
  /** Empty for a paragraph that is left out: without words, or as it was written with nothing to show. */
  readonly text: string;
  /** Names in the template that no figure has, or whose figure is missing. */
  readonly missing: readonly string[];
}

function composedPiece(piece: TemplatePiece, figures: ReadonlyMap<string, TextFigure>): ComposedPiece {
  if (piece.kind === 'words') return piece;
  const figure = figures.get(piece.name);
  if (figure === undefined) return { kind: 'words', text: `[okänd: ${piece.name}]` };
  if (figure.value === null) return { kind: 'words', text: missingText(piece.name) };
  return { kind: 'figure', text: figureText(figure.value, figure.format), figure };
}

const SENTENCE_END = /(?<=[.!?])\s+(?=\p{Lu})/u;

/** True if it names a figure that is missing. */
function hasHole(text: string, figures: ReadonlyMap<string, TextFigure>): boolean {
  return templatePieces(text).some(
    (piece) => piece.kind === 'figure' && (figures.get(piece.name)?.value ?? null) === null,
  );
}

/**
 * The template without the sentences that name a figure that is missing; all of it where its first does, which the
 * others go on from.
 */
function withoutHoles(template: string, figures: ReadonlyMap<string, TextFigure>): string {
  const [first = '', ...rest] = template.split(SENTENCE_END);
  if (hasHole(first, figures)) return '';
  return [first, ...rest.filter((sentence) => !hasHole(sentence, figures))].join(' ');
}

/** The figures among the pieces that are unknown or missing. */
function namesMissing(pieces: readonly TemplatePiece[], figures: ReadonlyMap<string, TextFigure>): string[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'figure' && (figures.get(piece.name)?.value ?? null) === null ? [piece.name] : [],
  );
}

function composed(
  paragraph: TextParagraph,
  template: string,
  figures: ReadonlyMap<string, TextFigure>,
): ComposedParagraph {
  const isOwn = template !== paragraph.template;
  const whole = withoutClauses(template, (clause) => !hasHole(clause, figures));
  const parts = templatePieces(isOwn ? whole : withoutHoles(whole, figures));
  const pieces = parts.map((part) => composedPiece(part, figures));
  const missing = namesMissing(parts.length === 0 ? templatePieces(whole) : parts, figures);
  // A paragraph as it came, whose subject the workbook does not have, shows nothing.
  const own = [...figures.values()].filter(({ subject }) => subject === paragraph.subject);
  const isSilent = !isOwn && own.length > 0 && own.every(({ value }) => value === null);
  const shown = isSilent ? [] : pieces;
  return {
    ...paragraph,
    template,
    pieces: shown,
    text: shown.map(({ text }) => text).join(''),
    missing: isSilent ? [] : missing,
  };
}

/**
 * The paragraphs of the report, by the user's own templates where there are any. A figure that is missing is shown
 * as missing; a clause within `[[ ]]` that names one falls away, and of the templates that Tertial comes with a sentence. Example: `Resultatet är {resultat}.` is `Resultatet är −821 tkr.`
 */
export function composeText(figures: readonly TextFigure[], templates: readonly TextTemplate[]): ComposedParagraph[] {
  const byName = new Map(figures.map((figure) => [figure.name, figure]));
  const own = new Map(templates.map(({ key, template }) => [key, template]));
  return PARAGRAPHS.map((paragraph) => composed(paragraph, own.get(paragraph.key) ?? paragraph.template, byName));
}

import { figureText } from './figure-text';
import type { TextFigure } from './figure-types';
import { templatePieces, templateRuns } from './template';
import type { Sentence } from './whole-sentences';
import { missingIn, sentencesOf } from './whole-sentences';

/** Words, or a figure that is shown in the place of its placeholder. */
export type ShownPiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly figure: TextFigure; readonly placeholder: string };

/** What is left out, as it is in the template: a sentence whose figure is missing, or a clause. */
export interface LeftPiece {
  readonly kind: 'left';
  readonly template: string;
  /** The names of the missing figures. */
  readonly missing: readonly string[];
  readonly isClause: boolean;
}

/** A part of a paragraph as it is edited: nothing of its template is lost. */
export type EditPiece =
  | ShownPiece
  | LeftPiece
  /** A clause that is shown. */
  | { readonly kind: 'clause'; readonly pieces: readonly (ShownPiece | LeftPiece)[] };

/** The template that pieces are of: the other way round from `editPieces`. */
export function templateOfPieces(pieces: readonly EditPiece[]): string {
  const texts = pieces.map((piece) => {
    switch (piece.kind) {
      case 'words':
        return piece.text;
      case 'figure':
        return piece.placeholder;
      case 'left':
        return piece.template;
      case 'clause':
        return `[[${templateOfPieces(piece.pieces)}]]`;
    }
  });
  return texts.join('');
}

/** What is shown of the pieces, in a row. */
export function shownPieces(pieces: readonly EditPiece[]): ShownPiece[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'left') return [];
    return piece.kind === 'clause' ? shownPieces(piece.pieces) : [piece];
  });
}

type Figures = ReadonlyMap<string, TextFigure>;

/** Words and figures of a text none of whose figures is missing. */
function shownIn(text: string, figures: Figures): ShownPiece[] {
  return templatePieces(text).map((piece): ShownPiece => {
    const figure = piece.kind === 'figure' ? figures.get(piece.name) : undefined;
    if (figure === undefined || figure.value === null) return { kind: 'words', text: piece.text };
    return { kind: 'figure', text: figureText(figure.value, figure.format), figure, placeholder: piece.text };
  });
}

/** A run of the text as pieces, by the sentences that it has parts of. */
function piecesOfRun(
  { from, text }: { readonly from: number; readonly text: string },
  sentences: readonly Sentence[],
  figures: Figures,
): (ShownPiece | LeftPiece)[] {
  return sentences.flatMap((sentence): (ShownPiece | LeftPiece)[] => {
    const part = text.slice(Math.max(sentence.from - from, 0), Math.max(sentence.to - from, 0));
    if (part === '') return [];
    if (sentence.isKept) return shownIn(part, figures);
    return [{ kind: 'left', template: part, missing: missingIn(part, figures), isClause: false }];
  });
}

const bracketed = (clause: string, missing: readonly string[]): LeftPiece => ({
  ...{ kind: 'left', template: `[[${clause}]]`, missing, isClause: true },
});

/** Every part of a template, shown or left out. `isAlone` where sentences do not go on from the first one. */
export function editPieces(template: string, figures: Figures, isAlone: boolean): EditPiece[] {
  const runs = templateRuns(template).map((run) => ({
    ...run,
    missing: run.isClause ? missingIn(run.text, figures) : [],
  }));
  const shown = runs.map(({ text, missing }) => (missing.length === 0 ? text : ''));
  const sentences = sentencesOf(shown.join(''), figures, isAlone);
  let from = 0;
  return runs.flatMap(({ isClause, text, missing }): EditPiece[] => {
    if (missing.length > 0) return [bracketed(text, missing)];
    const pieces = piecesOfRun({ from, text }, sentences, figures);
    from += text.length;
    if (!isClause) return pieces;
    return pieces.every(({ kind }) => kind === 'left') ? [bracketed(text, [])] : [{ kind: 'clause', pieces }];
  });
}

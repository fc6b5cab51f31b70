import type { TextFigure } from './figure-types';
import { templatePieces } from './template';

/** A sentence by its place in a text, with the space before it. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** False for one that is left out. */
  readonly isKept: boolean;
}

const SENTENCE_END = /(?<=[.!?])\s+(?=\p{Lu})/gu;

/** The names in a text that no figure has, or whose figure is missing; each once. */
export function missingIn(text: string, figures: ReadonlyMap<string, TextFigure>): string[] {
  const names = templatePieces(text).flatMap((piece) =>
    piece.kind === 'figure' && (figures.get(piece.name)?.value ?? null) === null ? [piece.name] : [],
  );
  return [...new Set(names)];
}

/**
 * The sentences of a text: those that name a figure that is missing are left out, and all of them where that is the
 * first, which the others go on from unless they are alone. No space is left before the first that is kept.
 */
export function sentencesOf(
  text: string,
  figures: ReadonlyMap<string, TextFigure>,
  isAlone: boolean,
): readonly Sentence[] {
  const starts = [0, ...[...text.matchAll(SENTENCE_END)].map(({ index }) => index)];
  const sentences = starts.map((from, index) => {
    const to = starts[index + 1] ?? text.length;
    return { from, to, isWhole: missingIn(text.slice(from, to), figures).length === 0 };
  });
  const isBegun = isAlone || sentences[0]?.isWhole === true;
  const firstKept = isBegun ? sentences.findIndex(({ isWhole }) => isWhole) : -1;
  const space = (at: number) => /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
  return sentences.map(({ from, to, isWhole }, index) => {
    const isKept = isBegun && isWhole;
    if (firstKept <= 0) return { from, to, isKept };
    if (index === firstKept) return { from: from + space(from), to, isKept };
    return index === firstKept - 1 ? { from, to: to + space(to), isKept } : { from, to, isKept };
  });
}

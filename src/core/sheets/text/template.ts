/** A part of a template: words as they are, or the name of a figure. */
export type TemplatePiece =
  | { readonly kind: 'words'; readonly text: string }
  /** `text` is the placeholder as it is in the template. */
  | { readonly kind: 'figure'; readonly name: string; readonly text: string };

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** A figure's name as it is compared: lower case, single spaces. */
export function placeholderName(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

const CLAUSE = /\[\[([^[\]]*)\]\]/g;

/** What a template has in a row: a clause within `[[ ]]`, without them, or what is between clauses. */
export interface TemplateRun {
  readonly isClause: boolean;
  readonly text: string;
}

const namesFigure = (text: string) => templatePieces(text).some(({ kind }) => kind === 'figure');

/**
 * A template as its clauses and what is between them; brackets around no figure are words.
 * Example: `Taket är satt[[ till {tak}]].` is words, a clause and words.
 */
export function templateRuns(template: string): TemplateRun[] {
  const runs: TemplateRun[] = [];
  let from = 0;
  const add = (isClause: boolean, text: string) => {
    if (text !== '') runs.push({ isClause, text });
  };
  for (const found of template.matchAll(CLAUSE)) {
    const [whole, clause = ''] = found;
    if (!namesFigure(clause)) continue;
    add(false, template.slice(from, found.index));
    add(true, clause);
    from = found.index + whole.length;
  }
  add(false, template.slice(from));
  return runs;
}

/** A template as words and figures. Example: `Resultatet är {resultat}.` is words, a figure and words. */
export function templatePieces(template: string): TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let from = 0;
  for (const found of template.matchAll(PLACEHOLDER)) {
    const [whole, name = ''] = found;
    if (found.index > from) pieces.push({ kind: 'words', text: template.slice(from, found.index) });
    pieces.push({ kind: 'figure', name: placeholderName(name), text: whole });
    from = found.index + whole.length;
  }
  if (from < template.length) pieces.push({ kind: 'words', text: template.slice(from) });
  return pieces;
}

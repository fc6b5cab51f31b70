/** A part of a template: words as they are, or the name of a figure. */
export type TemplatePiece =
  { readonly kind: 'words'; readonly text: string } | { readonly kind: 'figure'; readonly name: string };

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** A figure's name as it is compared: lower case, single spaces. */
export function placeholderName(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

const CLAUSE = /\[\[([^[\]]*)\]\]/g;

/** A template whose clauses within `[[ ]]` are kept or fall away; brackets around no figure are words. */
export function withoutClauses(template: string, isKept: (clause: string) => boolean): string {
  return template.replace(CLAUSE, (whole, clause: string) => {
    if (!templatePieces(clause).some(({ kind }) => kind === 'figure')) return whole;
    return isKept(clause) ? clause : '';
  });
}

/** A template as words and figures. Example: `Resultatet är {resultat}.` is words, a figure and words. */
export function templatePieces(template: string): TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let from = 0;
  for (const found of template.matchAll(PLACEHOLDER)) {
    const [whole, name = ''] = found;
    if (found.index > from) pieces.push({ kind: 'words', text: template.slice(from, found.index) });
    pieces.push({ kind: 'figure', name: placeholderName(name) });
    from = found.index + whole.length;
  }
  if (from < template.length) pieces.push({ kind: 'words', text: template.slice(from) });
  return pieces;
}

import type { Section, Token } from './token';

const COLOURS: Readonly<Record<string, string>> = {
  ...{ black: '#000000', blue: '#0000FF', cyan: '#00FFFF', green: '#00FF00' },
  ...{ magenta: '#FF00FF', red: '#FF0000', white: '#FFFFFF', yellow: '#FFFF00' },
};
const PIECE = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General|AM\/PM|A\/P|y+|m+|d+|h+|s+|E[+-]|./giu;
const CONDITION = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/;
const COMPARE: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '>': (value, limit) => value > limit,
  '<=': (value, limit) => value <= limit,
  '>=': (value, limit) => value >= limit,
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
};
const KINDS: Readonly<Record<string, Token['kind']>> = {
  ...{ '0': 'digit', '#': 'digit', '?': 'digit' },
  ...{ '.': 'point', ',': 'comma', '%': 'percent', '@': 'text' },
};

function conditionOf(inside: string): Section['condition'] {
  const [, sign = '', limit = ''] = CONDITION.exec(inside) ?? [];
  const compare = COMPARE[sign];
  return compare === undefined ? null : (value) => compare(value, Number(limit));
}

function bracketToken(inside: string): Token | null {
  if (/^(h+|m+|s+)$/i.test(inside)) return { kind: 'date', text: `[${inside.toLowerCase()}]` };
  const currency = /^\$([^-]*)/.exec(inside)?.[1];
  return currency ? { kind: 'literal', text: currency } : null;
}

function tokenOf(piece: string): Token | null {
  const [first = ''] = piece;
  if (first === '"') return { kind: 'literal', text: piece.slice(1, -1) };
  if (first === '\\') return { kind: 'literal', text: piece.slice(1) };
  // A space as wide as some character, and a character to fill the cell with: one space and none.
  if (first === '_' && piece.length > 1) return { kind: 'literal', text: ' ' };
  if (first === '*' && piece.length > 1) return null;
  if (first === '[' && piece.length > 1) return bracketToken(piece.slice(1, -1));
  if (/^general$/i.test(piece)) return { kind: 'general', text: piece };
  if (/^e[+-]$/i.test(piece)) return { kind: 'exponent', text: piece };
  if (/^(a|y+|m+|d+|h+|s+)/i.test(piece) && /^(am\/pm|a\/p|[ymdhs]+)$/i.test(piece))
    return { kind: 'date', text: piece.toLowerCase() };
  return { kind: KINDS[piece] ?? 'literal', text: piece };
}

function sectionOf(pieces: readonly string[]): Section {
  const insides = pieces
    .filter((piece) => piece.length > 1 && piece.startsWith('['))
    .map((piece) => piece.slice(1, -1));
  return {
    tokens: pieces.flatMap((piece) => tokenOf(piece) ?? []),
    colour: insides.map((inside) => COLOURS[inside.toLowerCase()]).find((colour) => colour !== undefined) ?? null,
    condition: insides.map(conditionOf).find((condition) => condition !== null) ?? null,
  };
}

/** The sections of a number format code, at least one. Example: `0;[Red]-0` has two. */
export function parseCode(code: string): readonly Section[] {
  const sections: string[][] = [[]];
  for (const [piece] of code.matchAll(PIECE)) {
    if (piece === ';') sections.push([]);
    else sections.at(-1)?.push(piece);
  }
  return sections.map(sectionOf);
}

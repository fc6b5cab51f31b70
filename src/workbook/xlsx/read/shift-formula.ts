import type { CellAddress } from '../../../core/cells/address';
import { columnIndex, columnName } from '../../../core/cells/address';
import { COLUMNS, ROWS } from './cell-position';

/** What stays as it is: quoted text, quoted sheet names, names of workbooks and table columns. Unended, it is all the rest. */
const KEPT = String.raw`"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|\[[^\][]*\]`;
const COLUMN = String.raw`\$?[A-Z]{1,3}`;
const ROW = String.raw`\$?\d{1,7}`;
/** A cell, whole columns (`A:C`) or whole rows (`1:3`). */
const REFERENCE = `${COLUMN}${ROW}|${COLUMN}:${COLUMN}|${ROW}:${ROW}`;
/** A reference is no part of a longer word or number, no function's name and no sheet's. */
const TOKEN = new RegExp(String.raw`${KEPT}|(?<![\p{L}\d_.$])(${REFERENCE})(?![\p{L}\d_.(!])`, 'gu');
const PART = /\$[A-Z]+|\$\d+|[A-Z]+|\d+|:/g;

/** A part of a reference: a column (from 0) or a row (from 1) that moves, or text that stays. */
type Part = string | { readonly column: number } | { readonly row: number };
/** A formula taken apart: text that stays, and references in their parts. */
export type FormulaPieces = readonly (string | readonly Part[])[];

function partOf(text: string): Part {
  if (/^[A-Z]/.test(text)) return { column: columnIndex(text) };
  return /^\d/.test(text) ? { row: Number(text) } : text;
}

/** A word that would be a cell if sheets had more columns: `ZZZ1`. */
function isName(word: string): boolean {
  return /^[A-Z]{3}\d/.test(word) && columnIndex(word.slice(0, 3)) >= COLUMNS;
}

/** Takes a formula apart, so that it can be moved to many cells. Example: `B2+1` is a reference and `+1`. */
export function splitFormula(formula: string): FormulaPieces {
  const pieces: (string | readonly Part[])[] = [];
  let end = 0;
  for (const { 1: reference, index } of formula.matchAll(TOKEN)) {
    if (reference === undefined || isName(reference)) continue;
    pieces.push(
      formula.slice(end, index),
      Array.from(reference.matchAll(PART), ([part]) => partOf(part)),
    );
    end = index + reference.length;
  }
  return [...pieces, formula.slice(end)];
}

/** The part after the move; `null` where it would leave the sheet. */
function movePart(part: Part, by: CellAddress): string | null {
  if (typeof part === 'string') return part;
  if ('row' in part) {
    const row = part.row + by.row;
    return row >= 1 && row <= ROWS ? String(row) : null;
  }
  const column = part.column + by.column;
  return column >= 0 && column < COLUMNS ? columnName(column) : null;
}

function moveReference(parts: readonly Part[], by: CellAddress): string {
  let moved = '';
  for (const part of parts) {
    const text = movePart(part, by);
    if (text === null) return '#REF!';
    moved += text;
  }
  return moved;
}

/**
 * A formula as it is a number of rows and columns away: relative references moved; one that would
 * leave the sheet is `#REF!`. Example: `B2+$C$1` moved one row down is `B3+$C$1`.
 */
export function shiftFormula(pieces: FormulaPieces, by: CellAddress): string {
  // Joined, not added up: a sum of texts keeps every one of them in memory.
  return pieces.map((piece) => (typeof piece === 'string' ? piece : moveReference(piece, by))).join('');
}

import type { ParticipantsDocument } from '../../documents/participants';

const { imul } = Math;

/** FNV-1a's offset and prime, and another pair: two lists that agree in one differ in the other. */
const FOLDS = [
  { start: 0x811c9dc5, prime: 0x01000193 },
  { start: 0x9e3779b9, prime: 0x85ebca6b },
] as const;

type Column = Int32Array | Uint8Array;

function folded(column: Column, count: number, { start, prime }: { start: number; prime: number }): number {
  let fold = start | 0;
  for (let index = 0; index < count; index += 1) fold = imul(fold ^ (column[index] ?? 0), prime);
  return fold;
}

/**
 * What a list of up to a million rows was counted from, folded to 64 bits a column: a hash of every cell's text
 * would take longer than the counting. Example: another day in one row gives another digest.
 */
export function listDigest(document: ParticipantsDocument): string {
  const { rows, start, end, sex, unit, municipality, exit, incomeBefore, incomeAfter, count } = document;
  const columns: readonly Column[] = [rows, start, end, sex, unit, municipality, exit, incomeBefore, incomeAfter];
  const folds = columns.flatMap((column) => FOLDS.map((fold) => folded(column, count, fold)));
  return folds.map((fold) => (fold >>> 0).toString(16).padStart(8, '0')).join('');
}

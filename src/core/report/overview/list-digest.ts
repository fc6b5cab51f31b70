import type { ParticipantsDocument } from '../../documents/participants';

/** FNV-1a's offset and prime, and another pair, so that two lists that agree in one differ in the other. */
const STARTS = [0x811c9dc5, 0x9e3779b9] as const;
const PRIMES = [0x01000193, 0x85ebca6b] as const;

/**
 * What a list of up to a million rows was counted from, folded to 64 bits as hexadecimal digits: a hash of every
 * cell's text would take longer than the counting. Example: another day in one row gives another digest.
 */
export function listDigest(document: ParticipantsDocument): string {
  const { rows, start, end, sex, unit, municipality, exit, incomeBefore, incomeAfter, count } = document;
  const columns = [rows, start, end, sex, unit, municipality, exit, incomeBefore, incomeAfter];
  let [first, second]: [number, number] = [...STARTS];
  for (const column of columns) {
    for (let index = 0; index < count; index += 1) {
      const value = column[index] ?? 0;
      first = Math.imul(first ^ value, PRIMES[0]);
      second = Math.imul(second ^ value, PRIMES[1]) ^ (second >>> 13);
    }
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

import { normalizeText } from '../../table/text';
import type { Candidate, Sheet } from './candidate';
import { amountAt } from '../table-line';

/** What makes two lines the same: label and every amount. `null` for a line without any amount. */
function fingerprint(sheet: Sheet, line: number): string | null {
  const tableLine = sheet.lines[line];
  if (tableLine === undefined || tableLine.label.text === '') return null;
  const amounts = sheet.columns.map((column) => amountAt(tableLine, column)?.toString() ?? '?');
  return amounts.every((amount) => amount === '0' || amount === '?')
    ? null
    : [normalizeText(tableLine.label.text), ...amounts].join('|');
}

/** The candidate without its repeated lines, if it has any. */
export function withoutRepeated(sheet: Sheet, { terms }: Candidate): Candidate[] {
  const repeated = repeatedLines(
    sheet,
    terms.map(({ line }) => line),
  );
  return repeated.length === 0 ? [] : [{ terms: terms.filter(({ line }) => !repeated.includes(line)) }];
}

/** The lines of a run that repeat an earlier one of it: same label, same amounts. */
export function repeatedLines(sheet: Sheet, run: readonly number[]): number[] {
  const seen = new Set<string>();
  return run.filter((line) => {
    const print = fingerprint(sheet, line);
    if (print === null) return false;
    const repeated = seen.has(print);
    seen.add(print);
    return repeated;
  });
}

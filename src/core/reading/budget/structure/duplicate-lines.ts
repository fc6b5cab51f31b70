import { linePrint } from '../../../documents/line-print';
import type { Candidate, Sheet } from './candidate';

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
    const tableLine = sheet.lines[line];
    const amounts = sheet.columns.map((column) => tableLine?.figures[column]);
    const print = linePrint(tableLine?.label.text ?? '', amounts);
    if (print === null) return false;
    const repeated = seen.has(print);
    seen.add(print);
    return repeated;
  });
}

import type { ExitRule } from './exit-category';
import { exitCategory } from './exit-category';
import type { ParticipantsDocument } from './participants';

/** The sheet's rows of mistaken registrations, which are counted nowhere. */
export function excludedRows(document: ParticipantsDocument, rules: readonly ExitRule[]): number[] {
  const isExcluded = document.exits.map((exit) => exitCategory(exit, rules) === 'excluded');
  const rows: number[] = [];
  for (let index = 0; index < document.count; index += 1) {
    if (isExcluded[document.exit[index] ?? 0] === true) rows.push(document.rows[index] ?? 0);
  }
  return rows;
}

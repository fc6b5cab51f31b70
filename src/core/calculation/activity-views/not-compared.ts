import { formatRange } from '../../cells/address';
import type { BudgetDocument } from '../../documents/budget';
import type { NotChecked } from '../../documents/finding';
import type { CodeTable } from './code-table';
import { codeTable } from './code-table';
import type { Mapping } from './counterparts';
import type { Frame } from './frame';

/** What is typed beside codes that no sheet is called. */
function unknownNames({ codes }: Frame, mappings: readonly Mapping[]): NotChecked[] {
  const unknown = mappings.flatMap((mapping) => mapping.unknown);
  if (unknown.length === 0) return [];
  const { sheet, range } = codes.document;
  const reason = `Kopplingar i Tertial Verksamheter som ingen rad och inget blad heter: ${unknown.join(', ')}. Det föreslagna räknas. Skriv namnet som det står på bladet, eller ett streck för ingen koppling.`;
  return [{ sheet, range: formatRange(range), reason }];
}

/** Activities' own budgets that no code was found for. */
function unmapped({ others, used }: Mapping): NotChecked[] {
  const taken = new Set(used.values());
  return others.flatMap(({ document, label }, index) => {
    if (taken.has(index)) return [];
    const reason = `Det går inte att avgöra vilken kod ”${label}” hör till, så den jämfördes inte. Skriv namnet vid koden i Tertial Verksamheter.`;
    return [{ sheet: document.sheet, range: formatRange(document.range), reason }];
  });
}

/** What could not be compared: names that name nothing, and activities without a code. */
export function notCompared(frame: Frame, lines: readonly Mapping[], platforms: Mapping): NotChecked[] {
  return [...unknownNames(frame, [...lines, platforms]), ...unmapped(platforms)];
}

/** Other tables of codes than the newest, which is the one that is compared. */
export function otherCodes({ document: newest }: CodeTable, documents: readonly BudgetDocument[]): NotChecked[] {
  const others = documents.filter((document) => document !== newest && codeTable(document) !== null);
  return others.map(({ sheet, range }) => ({
    ...{ sheet, range: formatRange(range) },
    reason: `Bladet ${newest.sheet} har den nyaste budgeten per projektkod, och det är den som jämförs med andra blad; den här jämfördes inte.`,
  }));
}

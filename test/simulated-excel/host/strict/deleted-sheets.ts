import type { ModelWorkbook } from '../workbook-model/model';

const LITERAL = /("(?:[^"]|"")*")/;
const DEAD = '#REF!';

/** A reference to the sheet at this place: `'Eva''s blad'!` or `Budget!`, and no other sheet's that ends so. */
function referencesTo(name: string): readonly RegExp[] {
  const escaped = name.replaceAll("'", "''").replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  return [new RegExp(`'${escaped}'!`, 'gi'), new RegExp(`(?<![\\p{L}\\p{N}_.'\\]])${escaped}!`, 'giu')];
}

function withoutSheet(formula: string, references: readonly RegExp[]): string {
  const parts = formula.split(LITERAL);
  // Every second part is a text in quotes, which stays as it is.
  return parts
    .map((part, index) => (index % 2 === 1 ? part : references.reduce((text, of) => text.replaceAll(of, DEAD), part)))
    .join('');
}

/**
 * What Excel does with all that refers to a sheet when that sheet is deleted: `='Plan'!$B$2` becomes
 * `=#REF!$B$2`, in cells and in defined names alike, and never comes back by itself.
 * Source: support.microsoft.com, "How to correct a #REF! error"; the form with the address behind it is what
 * Excel saves in files.
 */
export function killReferences(workbook: ModelWorkbook, name: string): void {
  const references = referencesTo(name);
  for (const { cells, names } of workbook.sheets) {
    for (const cell of cells.values()) {
      if (cell.formula !== null) cell.formula = withoutSheet(cell.formula, references);
    }
    for (const named of names) named.formula = withoutSheet(named.formula, references);
  }
  for (const named of workbook.names) named.formula = withoutSheet(named.formula, references);
}

import type { BudgetDocument } from '../../documents/budget';

const MOST_NAMES = 4;

/** `Storby, Lillby och Åby`; of many the first, and how many there are beside them. */
export function listed(names: readonly string[]): string {
  const shown = names.length > MOST_NAMES ? names.slice(0, MOST_NAMES - 1) : names;
  const rest = names.length > shown.length ? [`${names.length - shown.length} till`] : [];
  const all = [...shown, ...rest];
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} och ${all.at(-1) ?? ''}`;
}

/** The headings of columns, or how many they are. Example: `”Budget 2021” och ”Budget 2022”`. */
export function headingsOf(document: BudgetDocument, indexes: readonly number[]): string {
  const headings = indexes.map((index) => document.columns[index]?.heading ?? '');
  return headings.length > MOST_NAMES ? `${headings.length} kolumner` : listed(headings.map((each) => `”${each}”`));
}

import type { CellAddress } from '../../cells/address';
import type { Decimal } from '../../figures/decimal';
import type { PlanCell } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';

/** A planned cell that has not been given its place yet. */
export type RowItem = Omit<PlanCell, 'row' | 'column'>;

/** A row from its first column on; `null` leaves a cell out. */
export type SheetRow = readonly (RowItem | null)[];

/** Text, never a formula. Example: `textItem('=1+1')` shows those four characters. */
export function textItem(text: string, style: StyleName = 'text'): RowItem {
  return { content: { kind: 'text', text }, style };
}

/** A number that is written as a value. Example: `numberItem(new Decimal(810), 'amount')`. */
export function numberItem(value: Decimal, style: StyleName): RowItem {
  return { content: { kind: 'number', value }, style };
}

/** A formula (English, without `=`) and what it gives. Example: `formulaItem({ formula: 'B5-B6', value, style: 'amount' })`. */
export function formulaItem(cell: {
  readonly formula: string;
  readonly value: Decimal | string;
  readonly style: StyleName;
}): RowItem {
  return {
    content: { kind: 'formula', formula: cell.formula, value: cell.value },
    style: cell.style,
  };
}

/** A formula that the user typed, and what it gave when it was read. */
export function typedFormulaItem(cell: Parameters<typeof formulaItem>[0]): RowItem {
  return { content: { kind: 'formula', formula: cell.formula, value: cell.value, isTyped: true }, style: cell.style };
}

/** An empty cell with a look. Example: the rest of a section's line. */
export function blankItem(style: StyleName): RowItem {
  return { content: { kind: 'blank' }, style };
}

/** Text that links to a cell. Example: `linkItem('B55', { sheet: 'Budget', address })`. */
export function linkItem(text: string, link: NonNullable<PlanCell['link']>): RowItem {
  return { content: { kind: 'text', text }, style: 'link', link };
}

/** Items side by side from column A, or from `at.column`; `null` leaves its place empty. Example: `placeItems({ row: 2, column: 0 }, [a, null, b])` fills A3 and C3. */
export function placeItems(at: CellAddress, items: readonly (RowItem | null)[]): PlanCell[] {
  return items.flatMap((item, index) => (item === null ? [] : [{ row: at.row, column: at.column + index, ...item }]));
}

const isEmpty = ({ content }: RowItem) => content.kind === 'text' && content.text === '';

/** A row of a table whose line goes on, over `width` columns, under cells that hold nothing. */
export function ruledItems(items: readonly (RowItem | null)[], width: number, style: StyleName): RowItem[] {
  return Array.from({ length: width }, (_, column) => {
    const item = items[column] ?? null;
    return item === null || isEmpty(item) ? blankItem(style) : item;
  });
}

/** A section's title with its line drawn over `width` columns. Example: `Vad som lästes`. */
export function sectionItems(title: string, width: number): RowItem[] {
  return [textItem(title, 'section'), ...Array.from({ length: width - 1 }, () => blankItem('section'))];
}

/** A table's headings, their look drawn over `width` columns. Example: `Blad`, `Område` and nine empty ones. */
export function headingItems(headings: readonly string[], width: number): RowItem[] {
  const rest = Array.from({ length: Math.max(0, width - headings.length) }, () => '');
  return [...headings, ...rest].map((heading) =>
    heading === '' ? blankItem('heading') : textItem(heading, 'heading'),
  );
}

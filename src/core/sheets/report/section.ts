import type { CellRange } from '../../cells/address';
import type { PlanCell, PlanChart } from '../../port/sheet-plan';
import type { RowItem } from '../parts/row-item';
import { placeItems, sectionItems, textItem } from '../parts/row-item';
import { LAST_COLUMN } from './columns';
import type { Fact } from './facts';

/** What a part of the page is made of. */
export interface Drawn {
  readonly cells: readonly PlanCell[];
  readonly charts?: readonly PlanChart[];
  readonly merges?: readonly CellRange[];
  /** What sentences can name. */
  readonly facts?: readonly Fact[];
}

/** A part of the page under a heading of its own. */
export interface Section {
  /** The rows that it takes, its heading among them. */
  readonly rows: number;
  /** Draws it from a row on. */
  readonly draw: (top: number) => Drawn;
}

/** A heading over the whole page, with the unit of what is under it at the right edge. */
export function headingRow(row: number, title: string, note: string): PlanCell[] {
  const items = [...sectionItems(title, LAST_COLUMN), textItem(note, 'sectionNote')];
  return placeItems({ row, column: 0 }, items);
}

/** The cells of a table's row; columns without a figure carry the row's line too. */
export function tableRow(row: number, label: RowItem, figures: readonly (RowItem | null)[]): PlanCell[] {
  const isTotal = label.style === 'textTotal' || label.style === 'textResult';
  const blank = (): RowItem => ({ content: { kind: 'blank' }, style: isTotal ? label.style : 'text' });
  const before = Array.from({ length: LAST_COLUMN - figures.length }, () => null);
  return placeItems({ row, column: 0 }, [label, ...[...before, ...figures].map((item) => item ?? blank())]);
}

/** The headings of a table, over its columns at the right edge. */
export function tableHead(row: number, headings: readonly string[], label = ''): PlanCell[] {
  const before = Array.from({ length: LAST_COLUMN - headings.length }, () => '');
  const items = [label, ...before, ...headings].map((heading): RowItem =>
    heading === '' ? { content: { kind: 'blank' }, style: 'heading' } : textItem(heading, 'heading'),
  );
  return placeItems({ row, column: 0 }, items);
}

/** A text over several columns of one row. */
export function spanned(row: number, [first, last]: readonly [number, number], item: RowItem): Drawn {
  const blanks = Array.from({ length: last - first }, (): RowItem => ({
    ...{ content: { kind: 'blank' }, style: item.style },
  }));
  return {
    cells: placeItems({ row, column: first }, [item, ...blanks]),
    merges: [{ first: { row, column: first }, last: { row, column: last } }],
  };
}

/** A note under a table, over the whole page. */
export function noteRow(row: number, text: string): PlanCell[] {
  return placeItems({ row, column: 0 }, [textItem(text, 'note')]);
}

/** Parts as one. */
export function together(parts: readonly Drawn[]): Required<Drawn> {
  return {
    cells: parts.flatMap(({ cells }) => cells),
    charts: parts.flatMap(({ charts = [] }) => charts),
    merges: parts.flatMap(({ merges = [] }) => merges),
    facts: parts.flatMap(({ facts = [] }) => facts),
  };
}

/** Two parts below each other that no page parts. */
export function joined(one: Section, other: Section): Section {
  const below = one.rows + 1;
  return { rows: below + other.rows, draw: (top) => together([one.draw(top), other.draw(top + below)]) };
}

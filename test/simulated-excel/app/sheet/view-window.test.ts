import { describe, expect, it } from '@jest/globals';
import { ModelWorkbook } from '../../host/workbook-model/model';
import { edgeOf, indexAt, sizeAt } from './edge';
import { drawnIn, scrolledTo } from './view-window';

const sheet = () => new ModelWorkbook().addSheet('Blad1');
const layout = (frozen = 0) => ({ rows: edgeOf(1000, () => 20), columns: edgeOf(100, () => 50), frozen });
const view = { top: 4000, left: 1000, width: 544, height: 422 };

describe('an edge', () => {
  it('finds what is at an offset, past what is hidden', () => {
    const edge = edgeOf(4, (index) => (index === 1 ? 0 : 10));
    expect([0, 9, 10, 19, 20, 500].map((offset) => indexAt(edge, offset))).toEqual([0, 0, 2, 2, 3, 3]);
    expect(sizeAt(edge, 0, 3)).toBe(20);
  });
});

describe('what is drawn', () => {
  it('is little more than what is in view', () => {
    const { rows, columns, frozenRows } = drawnIn(view, sheet(), layout());
    expect([rows[0], rows.at(-1)]).toEqual([192, 229]);
    expect([columns[0], columns.at(-1)]).toEqual([17, 33]);
    expect(frozenRows).toEqual([]);
  });

  it('has the frozen rows once, and merged cells that begin above', () => {
    const merged = sheet();
    merged.merges = [{ first: { row: 100, column: 0 }, last: { row: 210, column: 0 } }];
    const { rows, frozenRows } = drawnIn(view, merged, layout(3));
    expect(frozenRows).toEqual([0, 1, 2]);
    expect(rows[0]).toBe(100);
    expect(drawnIn({ ...view, top: 0 }, sheet(), layout(3)).rows[0]).toBe(3);
  });
});

describe('scrolling to a cell', () => {
  it('moves no more than it must', () => {
    const seen = { row: 210, column: 25 };
    expect(scrolledTo(view, layout(), seen)).toEqual(view);
    expect(scrolledTo(view, layout(), { row: 220, column: 25 }).top).toBe(4020);
    expect(scrolledTo(view, layout(), { row: 0, column: 0 })).toMatchObject({ top: 0, left: 0 });
    expect(scrolledTo(view, layout(), { row: 210, column: 40 }).left).toBe(1550);
  });

  it('keeps clear of frozen rows, which are always seen', () => {
    expect(scrolledTo(view, layout(3), { row: 200, column: 25 }).top).toBe(3940);
    expect(scrolledTo(view, layout(3), { row: 1, column: 25 }).top).toBe(4000);
  });
});

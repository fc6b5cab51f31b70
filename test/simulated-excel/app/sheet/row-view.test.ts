import { describe, expect, it } from '@jest/globals';
import { parseAddress } from '../../../../src/core/cells/address';
import { enterCell } from '../../host/workbook-model/enter';
import type { ModelSheet } from '../../host/workbook-model/model';
import { ModelWorkbook } from '../../host/workbook-model/model';
import { columnEdge, rowEdge } from './edge';
import { rowView } from './row-view';

const at = (address: string) => parseAddress(address)!;
const COLUMNS = [0, 1, 2, 3];

/** Every letter is ten pixels wide; columns are 64. */
function views(sheet: ModelSheet, columns = COLUMNS) {
  const layout = { rows: rowEdge(sheet, 0), columns: columnEdge(sheet, 0), frozen: 0 };
  return rowView({ sheet, layout, measureIn: () => (text) => text.length * 10 }, 0, columns);
}

function sheetWith(cells: Readonly<Record<string, string | number>>): ModelSheet {
  const sheet = new ModelWorkbook().addSheet('Blad1');
  for (const [address, value] of Object.entries(cells)) enterCell(sheet, at(address), value);
  return sheet;
}

describe('text wider than its cell', () => {
  it('runs on over empty neighbours, no further than it needs', () => {
    expect(views(sheetWith({ A1: 'tolv tecken!' }))[0]!.reach).toBe(128);
    expect(views(sheetWith({ A1: 'kort' }))[0]!.reach).toBe(64);
  });

  it('ends where a neighbour holds something', () => {
    expect(views(sheetWith({ A1: 'tolv tecken!', B1: 0 }))[0]!.reach).toBe(64);
    expect(views(sheetWith({ A1: 'så här många tecken', C1: 'x' }))[0]!.reach).toBe(128);
  });

  it('stays in its cell if it is wrapped', () => {
    const sheet = sheetWith({ A1: 'tolv tecken!' });
    sheet.formats.set('0,0', { wrapText: true });
    expect(views(sheet)[0]).toMatchObject({ reach: 64, wraps: true });
  });

  it('is drawn even where its own cell is to the left of the view', () => {
    const sheet = sheetWith({ A1: 'text som räcker långt' });
    expect(views(sheet, [2, 3]).map(({ column }) => column)).toEqual([0, 2, 3]);
    expect(views(sheetWith({ A1: 'kort' }), [2, 3]).map(({ column }) => column)).toEqual([2, 3]);
  });
});

describe('a number wider than its cell', () => {
  it('loses decimals if it has no format, else all its digits', () => {
    expect(views(sheetWith({ A1: 12.345678 }))[0]!.text).toBe('12,35');
    expect(views(sheetWith({ A1: 1234567 }))[0]!.text).toBe('#####');
    const sheet = sheetWith({ A1: 12345 });
    sheet.numberFormats.set('0,0', '#,##0.00');
    expect(views(sheet)[0]!.text).toBe('#####');
  });
});

describe('merged cells', () => {
  it('are one, as large as all of them', () => {
    const sheet = sheetWith({ B1: 'rubrik' });
    sheet.merges = [{ first: at('B1'), last: at('C2') }];
    const drawn = views(sheet);
    expect(drawn.map(({ column }) => column)).toEqual([0, 1, 3]);
    expect(drawn[1]).toMatchObject({ size: { width: 128, height: 40 }, span: { rows: 2, columns: 2 } });
  });
});

describe('where content is', () => {
  it('is to the left for text, to the right for numbers, in the middle for errors, and where the format says', () => {
    const sheet = sheetWith({ A1: 'a', B1: 1, C1: '#REF!', D1: 2 });
    sheet.formats.set('0,3', { horizontalAlignment: 'Left', indentLevel: 1 });
    expect(views(sheet).map(({ textStyle }) => textStyle.textAlign)).toEqual(['left', 'right', 'center', 'left']);
    expect(views(sheet)[3]!.textStyle.padding).toBe('0 3px 0 12px');
  });
});

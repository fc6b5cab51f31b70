import { describe, expect, it } from '@jest/globals';
import { formatAddress, parseAddress } from '../../../../src/core/cells/address';
import { enterCell } from '../../host/workbook-model/enter';
import { ModelWorkbook } from '../../host/workbook-model/model';
import { jumped, moved } from './moves';
import { spanAt } from './merged';

const at = (address: string) => parseAddress(address)!;
const RIGHT = { rows: 0, columns: 1 };
const LEFT = { rows: 0, columns: -1 };
const UP = { rows: -1, columns: 0 };
const DOWN = { rows: 1, columns: 0 };

function sheetWith(...filled: string[]) {
  const sheet = new ModelWorkbook().addSheet('Blad1');
  for (const address of filled) enterCell(sheet, at(address), 1);
  return sheet;
}

describe('a step', () => {
  it('passes what is hidden, leaves merged cells whole and stays on the sheet', () => {
    const sheet = sheetWith();
    sheet.hiddenColumns.add(1);
    sheet.merges = [{ first: at('A3'), last: at('A5') }];
    expect(formatAddress(moved(sheet, at('A1'), RIGHT))).toBe('C1');
    expect(formatAddress(moved(sheet, at('A3'), DOWN))).toBe('A6');
    expect(formatAddress(moved(sheet, at('A1'), UP))).toBe('A1');
    expect(formatAddress(moved(sheet, at('A6'), { rows: 20, columns: 0 }))).toBe('A26');
  });

  it('onto one of merged cells selects them all', () => {
    const sheet = sheetWith();
    sheet.merges = [{ first: at('B2'), last: at('C3') }];
    expect(spanAt(sheet, at('C3'))).toMatchObject({ active: at('B2'), range: { last: at('C3') } });
  });
});

describe('a jump', () => {
  const sheet = sheetWith('A2', 'A3', 'A4', 'A8', 'C2');
  it.each([
    ['A2', DOWN, 'A4'],
    ['A4', DOWN, 'A8'],
    ['A8', UP, 'A4'],
    ['A1', DOWN, 'A2'],
    ['A2', RIGHT, 'C2'],
    ['A2', UP, 'A1'],
    ['B5', LEFT, 'A5'],
    ['B1', DOWN, 'B8'],
  ])('from %s goes to the end of the filled or the next filled', (from, way, to) => {
    expect(formatAddress(jumped(sheet, at(from), way))).toBe(to);
  });
});

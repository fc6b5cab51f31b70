import { describe, expect, it } from '@jest/globals';
import { enterCell } from '../../host/workbook-model/enter';
import type { ModelSheet } from '../../host/workbook-model/model';
import { ModelWorkbook } from '../../host/workbook-model/model';
import { enteredText } from './entered-text';
import { typedInput } from './typed-input';

const A1 = { row: 0, column: 0 };

function typedIn(typed: string): ModelSheet {
  const sheet = new ModelWorkbook().addSheet('Blad1');
  const { text, format } = typedInput(typed);
  enterCell(sheet, A1, text);
  if (format !== null) sheet.numberFormats.set('0,0', format);
  return sheet;
}

describe('what a person types in Swedish', () => {
  it.each([
    ['1 234,5', 1234.5, undefined],
    ['1\u00a0234', 1234, undefined],
    ['-12', -12, undefined],
    ['\u221212,5', -12.5, undefined],
    ['25 %', 0.25, '0%'],
    ['12,5%', 0.125, '0.00%'],
    ['2024-01-01', 45292, 'yyyy-mm-dd'],
    ['sant', true, undefined],
    ['Budget 2024', 'Budget 2024', undefined],
    ['a,b', 'a,b', undefined],
    ["'12", '12', undefined],
  ])('%s becomes %p', (typed, value, format) => {
    const sheet = typedIn(typed);
    expect(sheet.cells.get('0,0')?.value).toBe(value);
    expect(sheet.numberFormats.get('0,0')).toBe(format);
  });

  it('may be a formula', () => {
    expect(typedIn('=SUM(B1:B2)').cells.get('0,0')?.formula).toBe('=SUM(B1:B2)');
  });
});

describe('what the formula bar shows', () => {
  it.each(['1234,5', '-12', '25%', '2024-01-01', 'SANT', 'Budget', "'=A1", "'12", "'-5", '=A1+B1', "'2024-01-01"])(
    '%s, as it was typed',
    (typed) => {
      expect(enteredText(typedIn(typed), A1)).toBe(typed);
    },
  );

  it('shows a number in full that the cell shows rounded', () => {
    const sheet = typedIn('1234,56789');
    sheet.numberFormats.set('0,0', '#,##0');
    expect(enteredText(sheet, A1)).toBe('1234,56789');
  });
});

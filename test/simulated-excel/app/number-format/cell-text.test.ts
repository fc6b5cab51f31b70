import { describe, expect, it } from '@jest/globals';
import type { ModelValue } from '../../host/workbook-model/model';
import { cellText } from './cell-text';

const shown = (value: ModelValue, code: string) =>
  cellText({ value, isError: false }, code).text.replaceAll('\u00a0', '·');

describe('a number under a format code', () => {
  it.each([
    [1234567.891, '#,##0', '1·234·568'],
    [999.5, '#,##0', '1·000'],
    [0, '#,##0', '0'],
    [0, '#,###', ''],
    [1234.5, '#,##0.00', '1·234,50'],
    [-1234.5, '#,##0.0', '-1·234,5'],
    [-0.004, '0.00', '-0,00'],
    [1.005, '0.00', '1,01'],
    [5, '000', '005'],
    [1234567, '00000-000', '01234-567'],
    [1.5, '0.##', '1,5'],
    [2, '0.##', '2,'],
    [1.5, '0.0?', '1,5 '],
    [12_345_678, '#,##0.0,', '12·345,7'],
    [12_345_678, '0.0,,', '12,3'],
    [0.1234, '0.00%', '12,34%'],
    [-0.5, '0%', '-50%'],
    [1234.5, '#,##0.00 "kr"', '1·234,50 kr'],
    [12.5, '0.0 "st. ca"', '12,5 st. ca'],
    [1234.5, '#,##0\\ [$kr-41D]', '1·235 kr'],
    [12345.678, '0.00E+00', '1,23E+04'],
    [0.00012, '0.0E+00', '1,2E-04'],
    [9.999, '0.0E+00', '1,0E+01'],
    [1e20, '#,##0', '100·000·000·000·000·000·000'],
  ])('%d under %s is %s', (value, code, text) => {
    expect(shown(value, code)).toBe(text);
  });
});

describe('the sections of a code', () => {
  it.each([
    [5, '0;-0;"noll"', '5'],
    [-5, '0;(0);"noll"', '(5)'],
    [0, '0;-0;"noll"', 'noll'],
    [0, '0;-0', '0'],
    [-5, '0;', ''],
    [150, '[>=100]"mycket";"lite"', 'mycket'],
    [50, '[>=100]"mycket";"lite"', 'lite'],
    [-7, '[<-100]"långt under";0', '-7'],
    ['text', '0;-0;0;"se "@', 'se text'],
    ['text', '0.00', 'text'],
    ['0123', '@', '0123'],
  ])('%p under %s is %s', (value, code, text) => {
    expect(shown(value, code)).toBe(text);
  });

  it('colour what they say, and nothing else', () => {
    const code = '#,##0;[Red]-#,##0';
    expect(cellText({ value: -1234, isError: false }, code)).toEqual({ text: '-1\u00a0234', colour: '#FF0000' });
    expect(cellText({ value: 1234, isError: false }, code).colour).toBeNull();
  });
});

describe('a date under a format code', () => {
  it.each([
    [45292, 'yyyy-mm-dd', '2024-01-01'],
    [45292, 'mm-dd-yy', '2024-01-01'],
    [45292, 'd mmmm yyyy', '1 januari 2024'],
    [45292, 'ddd d/m', 'mån 1-1'],
    [45292.75, 'yyyy-mm-dd hh:mm', '2024-01-01 18:00'],
    [45292.75, 'h:mm AM/PM', '6:00 em'],
    [0.5 + 1 / 1440, 'h:mm:ss', '12:01:00'],
    [1.25, '[h]:mm', '30:00'],
    [-1, 'yyyy-mm-dd', '########'],
  ])('%d under %s is %s', (value, code, text) => {
    expect(shown(value, code)).toBe(text);
  });
});

describe('a cell without a format', () => {
  it.each([
    [0.1 + 0.2, '0,3'],
    [1 / 3, '0,333333333'],
    [1234.56789012, '1234,56789'],
    [-12, '-12'],
    [123_456_789_012, '1,23457E+11'],
    [0.00001234, '1,234E-05'],
    [true, 'SANT'],
    ['a', 'a'],
  ])('%p is %s', (value, text) => {
    expect(shown(value, 'General')).toBe(text);
  });

  it('shows errors in Swedish', () => {
    expect(cellText({ value: '#REF!', isError: true }, 'General').text).toBe('#REFERENS!');
    expect(cellText({ value: '#REF!', isError: false }, 'General').text).toBe('#REF!');
  });
});

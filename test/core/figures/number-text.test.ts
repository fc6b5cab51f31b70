import { describe, expect, it } from '@jest/globals';
import { Decimal } from '../../../src/core/figures/decimal';
import { formatPercent, formatSwedish, parseNumberText } from '../../../src/core/figures/number-text';

const read = (text: string) => {
  const number = parseNumberText(text);
  return number === null ? null : [number.amount.toString(), number.unit];
};

describe('parseNumberText', () => {
  it.each([
    ['339\u00a0000 kr', '339000', 'kr'],
    ['1\u202f234\u2009567', '1234567', null],
    ['\u22122 291', '-2291', null],
    ['\u2013123', '-123', null],
    ['(123)', '-123', null],
    ['( 1 234 )', '-1234', null],
    ['123-', '-123', null],
    ['123 -', '-123', null],
    ['- 5', '-5', null],
    ['+ 5', '5', null],
    ['1,2 mkr', '1.2', 'mkr'],
    ['2 067,5 tkr', '2067.5', 'tkr'],
    ['250:-', '250', 'kr'],
    ['500 SEK', '500', 'kr'],
  ])('reads %s', (text, amount, unit) => {
    expect(read(text)).toEqual([amount, unit]);
  });

  it('reads a percentage as a fraction', () => {
    expect(parseNumberText('82,36 %')).toMatchObject({
      percent: true,
      amount: new Decimal('0.8236'),
    });
  });

  it('reads a lone dash as nothing', () => {
    const dash = { amount: new Decimal(0), unit: null, percent: false, dash: true };
    expect(parseNumberText('–')).toEqual(dash);
    expect(parseNumberText('--')).toEqual(dash);
  });

  it('takes no number, zero either, for a dash', () => {
    expect(parseNumberText('0')).toEqual({ amount: new Decimal(0), unit: null, percent: false, dash: false });
    expect(parseNumberText('-5 %')).toMatchObject({ amount: new Decimal('-0.05'), percent: true, dash: false });
  });

  it.each(['ca 400', '400 st', '2019-01-01', '12 34', 'P41', '', '1,2,3', '#REF!'])(
    'sees no number in "%s"',
    (text) => {
      expect(parseNumberText(text)).toBeNull();
    },
  );
});

describe('formatSwedish', () => {
  it('groups by no-break spaces and writes a real minus', () => {
    expect(formatSwedish(new Decimal('-2291'))).toBe('\u22122\u00a0291');
    expect(formatSwedish(new Decimal('2067.5'))).toBe('2\u00a0067,5');
  });

  it('writes no minus before a zero', () => {
    expect(formatSwedish(new Decimal('-0.4'), { decimals: 0 })).toBe('0');
  });

  it('writes what parseNumberText reads', () => {
    expect(parseNumberText(formatSwedish(new Decimal('-1234567.25')))?.amount.toString()).toBe('-1234567.25');
  });
});

describe('formatPercent', () => {
  it('writes a fraction as a percentage', () => {
    expect(formatPercent(new Decimal('0.8236'), 2)).toBe('82,36\u00a0%');
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { Decimal } from '../../../../src/core/figures/decimal';
import type { TextFormat } from '../../../../src/core/sheets/text/figure-text';
import { figureText, roundedFormula, textFormula } from '../../../../src/core/sheets/text/figure-text';
import { valueOfFormula } from '../../formulas/formula-fixture';

/** What the formulas give where the value is in A1, its rounded size in B1 and the least count that is told in C1. */
function counted(value: Decimal, format: TextFormat): string {
  const threshold = new Decimal(format.kind === 'count' ? format.threshold : 0);
  const cells = { A1: value, B1: `=${roundedFormula('A1', format)}`, C1: threshold };
  const places = { value: 'A1', rounded: 'B1', threshold: 'C1' };
  return String(valueOfFormula(textFormula(places, 'siffra', format), cells));
}

const amount = (decimals: number): TextFormat => ({ kind: 'amount', unit: 'tkr', decimals });
const size = (decimals: number): TextFormat => ({ kind: 'size', unit: 'tkr', decimals });

describe('a figure in the text', () => {
  it.each([
    [-821, amount(0), '−821 tkr'],
    [-821, size(0), '821 tkr'],
    [1189, amount(0), '1 189 tkr'],
    [1000, amount(0), '1 000 tkr'],
    [999.5, amount(0), '1 000 tkr'],
    [-0.4, amount(0), '0 tkr'],
    [2067.5, amount(1), '2 067,5 tkr'],
    [2067.96, amount(1), '2 068,0 tkr'],
    [12003004, amount(0), '12 003 004 tkr'],
    [666666666665795, amount(0), '666 666 666 665 795 tkr'],
    [-1e15, amount(0), 'ett orimligt stort tal'],
    [1.005, { kind: 'amount', unit: 'mkr', decimals: 3 } as const, '1,005 mkr'],
    [70, { kind: 'percent' } as const, '70 %'],
    [69.5, { kind: 'number' } as const, '70'],
    [0, { kind: 'things', words: ['varning', 'varningar'] } as const, '0 varningar'],
    [1, { kind: 'things', words: ['varning', 'varningar'] } as const, '1 varning'],
    [1201, { kind: 'things', words: ['varning', 'varningar'] } as const, '1 201 varningar'],
    [4, { kind: 'count', threshold: 5 } as const, 'ett dolt antal'],
    [5, { kind: 'count', threshold: 5 } as const, '5'],
    [0, { kind: 'count', threshold: 5 } as const, '0'],
    [1048, { kind: 'count', threshold: 5 } as const, '1 048'],
    [325, { kind: 'word', words: ['bättre', 'sämre'] } as const, 'bättre'],
    [-1, { kind: 'word', words: ['bättre', 'sämre'] } as const, 'sämre'],
  ])('%d by %j is “%s”, and so says its formula', (number, format, reported) => {
    const value = new Decimal(number);
    expect(figureText(value, format).replaceAll('\u00a0', ' ')).toBe(reported);
    expect(counted(value, format)).toBe(figureText(value, format));
  });

  it('is shown as missing when its cell holds no number any more', () => {
    const cells = { value: 'A1', rounded: 'B1', threshold: 'C1' };
    expect(valueOfFormula(roundedFormula('A1', amount(0)), { A1: '' })).toBe('');
    expect(valueOfFormula(textFormula(cells, 'tak', amount(0)), { A1: '' })).toBe('[saknas: tak]');
  });

  it('is the same by its formula for every amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 3 }),
        (whole, places, decimals) => {
          const value = new Decimal(whole).div(10 ** places).toDecimalPlaces(3);
          expect(counted(value, amount(decimals))).toBe(figureText(value, amount(decimals)));
        },
      ),
    );
  });
});

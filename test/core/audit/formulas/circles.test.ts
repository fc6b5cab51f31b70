import { describe, expect, it } from '@jest/globals';
import { auditSheets, inShort, partsOf, sheetOf } from './formula-table';

const circular = (picture: string, ...others: readonly string[]) =>
  auditSheets([sheetOf(picture), ...others.map((other) => sheetOf(other, {}, 'Plan'))]).filter(
    ({ rule }) => rule === 'formulaCircular',
  );

describe('a formula that reads its own cell', () => {
  it('is an error where it only adds: no value fits it', () => {
    const [finding, ...others] = circular('\nA | 1\nB | 2\nSumma | =SUM(B1:B3)\n');
    expect(others).toEqual([]);
    expect(inShort([finding!])).toEqual(['B3 formulaCircular error']);
    expect(finding?.message).toContain('Formeln i B3, =SUMMA(B1:B3), räknar med sin egen cell');
  });

  it('is a warning where it may be meant to converge', () => {
    expect(inShort(circular('\nRänta | =B2*0.05\nSkuld | =100+B1\n'))).toEqual(['B1 formulaCircular warning']);
  });

  it('is found through other formulas and sheets, once for the circle', () => {
    const [finding, ...others] = circular('\nA | =B2+1\nB | =Plan!B1\n', '\nC | =SUM(Budget!A1:B1)\n');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', at: { sheet: 'Budget', row: 0, column: 1 } });
    expect(partsOf(finding)).toEqual(['B2', 'B1']);
    expect(finding?.message).toContain('B1, B2, Plan!B1 räknar med varandra i en ring');
  });

  it('is not one that only asks where it is', () => {
    expect(circular('\nA | =ROW(B1)+COLUMNS(A1:B1)\nB | =OFFSET(B2,-1,0)\n')).toEqual([]);
  });

  it.each([
    ['a sum of what is above', '\nA | 1\nB | =SUM(B1:B1)\nC | =SUM(B1:B2)\nD | =SUM(B1:B3)\n'],
    ['two that read one', '\nA | =B3\nB | =B3\nC | 7\nD | =B1+B2\n'],
    ['the same cell of another sheet', '\nA | =Plan!B1\n'],
  ])('is not %s', (_, picture) => {
    expect(circular(picture, '\nA | 1\n')).toEqual([]);
  });

  it('is reported once where two circles meet', () => {
    expect(circular('\nA | =B2+B3\nB | =B1\nC | =B1\n')).toHaveLength(1);
  });

  it('is found beside formulas that have been followed before', () => {
    expect(inShort(circular('\n=B3 | =SUM(B1:B3)\nA | 4\nB | =1+2\n'))).toEqual(['B1 formulaCircular error']);
  });

  it('is reported so many times as there are circles', () => {
    const [one, two] = circular('\nA | =B1\nB | 1\nC | =B4\nD | =B3\n');
    expect(inShort([one!, two!])).toEqual(['B1 formulaCircular error', 'B3 formulaCircular error']);
  });
});

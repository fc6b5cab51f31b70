import { describe, expect, it } from '@jest/globals';
import { audited, inShort } from '../audited';
import { draw } from '../sheet-picture';

const COSTS = `
Belopp i tkr    | Budget 2021 | Budget 2022
Kostnader
Personal        | 1500        | 1600
Insatser        | 2300        | 2500
Personal        | 1500        | 1600
Summa kostnader | 5300        | 5700
`;

describe('a repeated row', () => {
  it('is a warning at its label if the total counts it twice', () => {
    expect(audited(draw(COSTS))).toEqual([
      {
        at: 'A5',
        rule: 'duplicateRow',
        severity: 'warning',
        published: 'Personal',
        expected: null,
        difference: null,
        parts: ['1 A3'],
        causedBy: null,
        message: 'Raden upprepar rad 3 med samma belopp och räknas två gånger om det inte är två olika poster.',
      },
    ]);
  });

  it('is an error if the total leaves it out, and the total is not blamed', () => {
    expect(audited(draw(COSTS, { B6: '3800', C6: '4100' }))).toMatchObject([
      {
        at: 'A5',
        severity: 'error',
        message: 'Raden upprepar rad 3 med samma belopp och räknas inte i summan.',
      },
    ]);
  });

  it('is information where three are alike, as posts of a kind are, in one finding', () => {
    const thrice = { A4: 'Personal', B4: '1500', C4: '1600', B6: '4500', C6: '4800' };
    expect(audited(draw(COSTS, thrice))).toMatchObject([
      {
        ...{ at: 'A4', severity: 'info', parts: ['1 A3'] },
        message: 'Raderna 4 och 5 upprepar rad 3 med samma belopp och räknas var för sig, som olika poster.',
      },
    ]);
  });

  it('is information where one amount alone is alike', () => {
    const one = { C1: '', C3: '', C4: '', C5: '', C6: '' };
    expect(audited(draw(COSTS, one))).toMatchObject([{ at: 'A5', severity: 'info' }]);
  });

  it('is the same whatever its letters, capital or small', () => {
    expect(inShort(audited(draw(COSTS, { A5: 'PERSONAL' })))).toEqual(['A5 duplicateRow']);
  });

  it('is another row if one amount differs by one', () => {
    expect(audited(draw(COSTS, { C5: '1601', C6: '5701' }))).toEqual([]);
  });

  it('is another row if its label differs', () => {
    expect(audited(draw(COSTS, { A5: 'Personal 2' }))).toEqual([]);
  });

  it('is no repetition without amounts', () => {
    const empty = { B3: '0', C3: '0', B5: '0', C5: '0', B6: '2300', C6: '2500' };
    expect(audited(draw(COSTS, empty))).toEqual([]);
  });

  it('is no repetition under another heading', () => {
    const blocks = `
Belopp i tkr    | Budget 2021 | Budget 2022
Norra teamet
Personal        | 1500        | 1600
Lokaler         | 100         | 110
Södra teamet
Personal        | 1500        | 1600
Lokaler         | 200         | 210
Summa kostnader | 3300        | 3520
`;
    expect(audited(draw(blocks))).toEqual([]);
  });
});

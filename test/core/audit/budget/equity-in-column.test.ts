import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { audited, inShort } from '../audited';
import { draw } from '../sheet-picture';

const EQUITY = `
Belopp i tkr          | Budget 2021 | Budget 2023
Summa intäkter        | 4000        | 4400
Summa kostnader       | 3800        | 4500
Årets resultat        | 200         | -100
Ingående eget kapital | 500         | 800
Utgående eget kapital | 700         | 700
`;

describe('closing equity', () => {
  it('has no findings where it is opening equity and the result', () => {
    expect(audited(draw(EQUITY))).toEqual([]);
  });

  it('is reported if it is one tkr off', () => {
    expect(audited(draw(EQUITY, { B6: '701' }))).toEqual([
      {
        at: 'B6',
        rule: 'carryForward',
        severity: 'error',
        published: 701,
        expected: 700,
        difference: 1,
        parts: ['1 B5', '1 B4'],
        causedBy: null,
        message:
          '701 tkr i cellen, men det egna kapitalet förs vidare som 700 tkr. Det egna kapitalet stämmer i 1 av 2 kolumner.',
      },
    ]);
  });

  it('is reported in the last column, where a deficit was added instead of taken', () => {
    expect(audited(draw(EQUITY, { C6: '900' }))).toMatchObject([{ at: 'C6', expected: 700, difference: 200 }]);
  });

  it('is asked nothing in a column without opening equity', () => {
    expect(audited(draw(EQUITY, { B5: '', B6: '9000' }))).toEqual([]);
  });

  it('is asked in a column whose opening equity is a dash, which is nothing', () => {
    expect(inShort(audited(draw(EQUITY, { B5: '"-"' })))).toEqual(['B6 carryForward']);
  });

  it('may be rounded half up', () => {
    expect(audited(draw(EQUITY, { B5: '499.5' }))).toEqual([]);
    expect(inShort(audited(draw(EQUITY, { B5: '499.4' }))).length).toBe(1);
  });

  it('follows from a result that is wrong, and names it as its cause', () => {
    expect(inShort(audited(draw(EQUITY, { B4: '201' })))).toEqual(['B4 result', 'B6 carryForward <- B4']);
  });

  it('is found whatever it deviates by', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9999, max: 9999 }).filter((by) => by !== 0),
        (by) => {
          expect(audited(draw(EQUITY, { C6: String(700 + by) }))).toMatchObject([
            { at: 'C6', rule: 'carryForward', difference: by },
          ]);
        },
      ),
    );
  });
});

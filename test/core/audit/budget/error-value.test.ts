import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { audited, inShort, notChecked } from '../audited';
import { draw } from '../sheet-picture';

const BUDGET = `
Belopp i tkr    | Budget 2021 | Budget 2022
Summa intäkter  | 4000        | 4400
Kostnader
Personal        | 1500        | 1600
Insatser        | 2300        | 2500
Summa kostnader | 3800        | 4100
Årets resultat  | 200         | 300
`;

describe('an error value', () => {
  it('is reported at its cell, and sums with it are not blamed', () => {
    expect(audited(draw(BUDGET, { C5: '#REF!' }))).toEqual([
      {
        at: 'C5',
        rule: 'errorValue',
        severity: 'error',
        published: '#REF!',
        expected: null,
        difference: null,
        parts: [],
        causedBy: null,
        message: 'Cellen visar felvärdet #REF! i stället för ett tal; rätta formeln eller skriv in talet.',
      },
    ]);
  });

  it('names the part that it comes from, through all totals', () => {
    const spread = { C5: '#N/A', C6: '#N/A', C7: '#N/A' };
    const told = audited(draw(BUDGET, spread));
    expect(inShort(told)).toEqual(['C5 errorValue', 'C6 errorValue <- C5', 'C7 errorValue <- C5']);
    expect(told[2]).toMatchObject({ published: '#N/A', message: 'Cellen visar #N/A därför att C5 gör det.' });
  });

  it('is a cause of its own in each column', () => {
    expect(inShort(audited(draw(BUDGET, { B4: '#VALUE!', C5: '#REF!', C6: '#REF!' })))).toEqual([
      'B4 errorValue',
      'C5 errorValue',
      'C6 errorValue <- C5',
    ]);
  });

  it('in a total of readable parts is a cause of its own', () => {
    expect(inShort(audited(draw(BUDGET, { B6: '#NAME?', B7: '#NAME?' })))).toEqual([
      'B6 errorValue',
      'B7 errorValue <- B6',
    ]);
  });

  it('is found in a share column too', () => {
    const shares = `
Belopp i tkr    | Budget 2021 | Andel
Personal        | 1500        | 39%
Insatser        | 2300        | #DIV/0!
Summa kostnader | 3800        | 100%
`;
    expect(inShort(audited(draw(shares)))).toEqual(['C3 errorValue']);
  });

  it('is found in whatever cell of the table it stands, as the only cause', () => {
    const errors = fc.constantFrom('#REF!', '#DIV/0!', '#N/A', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!');
    const cells = fc.constantFrom(...[2, 4, 5, 6, 7].flatMap((row) => [`B${row}`, `C${row}`]));
    fc.assert(
      fc.property(cells, errors, (cell, error) => {
        expect(audited(draw(BUDGET, { [cell]: error }))).toMatchObject([
          { at: cell, published: error, causedBy: null },
        ]);
      }),
    );
  });
});

describe('a value that Excel has not computed yet', () => {
  it.each(['#BUSY!', '#GETTING_DATA', '#CONNECT!'])('is no error: %s is said to be unchecked', (pending) => {
    const sheet = draw(BUDGET, { C5: pending, C6: pending });
    expect(audited(sheet)).toEqual([]);
    expect(notChecked(sheet)).toMatchObject([{ sheet: 'Budget', range: 'C5, C6' }]);
  });

  it('is said of a formula without a value', () => {
    const sheet = draw(BUDGET, { B6: '=?' });
    expect(audited(sheet)).toEqual([]);
    expect(notChecked(sheet)).toEqual([
      {
        sheet: 'Budget',
        range: 'B6',
        reason:
          'Formeln i cellen har inget beräknat värde och kan inte kontrolleras än; öppna arbetsboken i Excel, låt den räkna klart och spara.',
      },
    ]);
  });

  it('is not said of a table whose values are all there', () => {
    expect(notChecked(draw(BUDGET))).toEqual([]);
  });
});

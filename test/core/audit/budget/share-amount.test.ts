import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { audited, inShort } from '../audited';
import { draw } from '../sheet-picture';

const LABELS = `
Belopp i tkr                       | Budget 2021 | Budget 2022
Intäkter
Försäkringskassan                  | 2000        | 2200
Region Sjö                         | 1000        | 1100
Storby kommun, 62,5 % av arb-bef.  | 625         | 688
Lillby kommun, 37,5 % av arb-bef.  | 375         | 413
`;
const ofShares = (picture: string, changes: Record<string, string> = {}) =>
  audited(draw(picture, changes)).filter(({ rule }) => rule === 'shareAmount');

describe('a contribution beside the share in its label', () => {
  it('has no findings where it is the share of the region’s quarter, rounded half up', () => {
    expect(ofShares(LABELS)).toEqual([]);
  });

  it('is a warning with share and base if it is another amount', () => {
    expect(ofShares(LABELS, { B5: '600' })).toEqual([
      {
        at: 'B5',
        rule: 'shareAmount',
        severity: 'warning',
        published: 600,
        expected: 625,
        difference: -25,
        parts: ['1 A5', '0.625 B4'],
        causedBy: null,
        message: '62,50 % av 1 000 tkr är 625, inte 600. Andelen kan gälla ett annat år än beloppet.',
      },
    ]);
  });

  it('is only information if it is one unit off, which rounding explains', () => {
    expect(ofShares(LABELS, { C6: '412' })).toMatchObject([
      {
        at: 'C6',
        severity: 'info',
        difference: -1,
        message:
          '37,50 % av 1 100 tkr är 413, inte 412. Skillnaden på en enhet är avrundning: så mycket blir det när alla delar tillsammans ska bli hela beloppet.',
      },
    ]);
    expect(ofShares(LABELS, { C6: '411' })).toMatchObject([{ at: 'C6', severity: 'warning', difference: -2 }]);
  });

  it('is said to be what Medlemsandelar gives where it is, and to be rounded by itself where it is not', () => {
    // 400,6, 299,6 and 299,8 of 1 000: what is left of it after whole thousands goes to two of them.
    const thirds = `
Belopp i tkr                        | Budget 2021
Intäkter
Försäkringskassan                   | 2000
Region Sjö                          | 1000
Storby kommun, 40,06 % av arb-bef.  | 401
Lillby kommun, 29,96 % av arb-bef.  | 299
Åby kommun, 29,98 % av arb-bef.     | 300
`;
    expect(ofShares(thirds)).toMatchObject([
      {
        at: 'B6',
        published: 299,
        expected: 300,
        severity: 'info',
        message: expect.stringMatching(/ska bli hela beloppet\.$/),
      },
    ]);
    expect(ofShares(thirds, { B6: '301' })).toMatchObject([
      { at: 'B6', message: expect.stringMatching(/få decimaler\.$/) },
    ]);
    expect(ofShares(thirds, { B5: '399', B6: '300' })).toMatchObject([
      { at: 'B5', published: 399, expected: 401, severity: 'warning' },
    ]);
  });

  it('may be the share of what the state’s half leaves after the region', () => {
    const odd = { B3: '2002', B4: '1003', B5: '624', B6: '375' };
    expect(ofShares(LABELS, odd)).toEqual([]);
  });

  it('is of the quarter that the state leaves the members, where the region pays the larger half of an odd unit', () => {
    const odd = { B3: '2001', B4: '1001', B6: '375' };
    expect(ofShares(LABELS, { ...odd, B5: '625' })).toEqual([]);
    expect(ofShares(LABELS, { ...odd, B5: '626' })).toMatchObject([
      {
        at: 'B5',
        expected: 625,
        parts: ['1 A5', '0.625 B3', '-0.625 B4'],
        message: expect.stringMatching(/^62,50 % av 1 000 tkr/),
      },
    ]);
  });

  it('is asked nothing where nothing is paid', () => {
    expect(ofShares(LABELS, { B5: '0', C6: '' })).toEqual([]);
  });

  it('is held against what all members pay where no region is printed', () => {
    const alone = LABELS.replace(/Region.*\n/, '');
    expect(ofShares(alone, { B4: '600', B5: '400' })).toMatchObject([
      { at: 'B4', published: 600, expected: 625, parts: ['1 A4', '0.625 B4', '0.625 B5'] },
      { at: 'B5', published: 400, expected: 375, parts: ['1 A5', '0.375 B4', '0.375 B5'] },
    ]);
  });
});

describe('the last digit of a contribution', () => {
  it('is the krona in kr', () => {
    const kronor = LABELS.replace('tkr', 'kr').replace(/\b(\d{3,4})\b(?= |$)(?! av)/gm, (amount) =>
      Number(amount) >= 2021 && Number(amount) <= 2022 ? amount : `${amount}000`,
    );
    expect(ofShares(kronor, { C5: '687500', C6: '412500' })).toEqual([]);
    expect(ofShares(kronor, { C5: '687501', C6: '412500' })).toMatchObject([{ at: 'C5', severity: 'info' }]);
  });

  it('is the thousand in mkr', () => {
    const millions = {
      A1: 'Belopp i mkr',
      ...{ B3: '2', B4: '1', B5: '0.625', B6: '0.375' },
      ...{ C3: '2.2', C4: '1.1', C5: '0.688', C6: '0.413' },
    };
    expect(ofShares(LABELS, millions)).toEqual([]);
    expect(ofShares(LABELS, { ...millions, C5: '0.689' })).toMatchObject([{ at: 'C5', severity: 'info' }]);
    expect(ofShares(LABELS, { ...millions, C5: '0.69' })).toMatchObject([{ at: 'C5', severity: 'warning' }]);
  });
});

describe('a contribution beside a share column', () => {
  it('is reported with the cell of its share', () => {
    const column = `
Belopp i tkr      | Andel | Budget 2021
Intäkter
Försäkringskassan |       | 2000
Region Sjö        |       | 1000
Storby kommun     | 70%   | 710
Lillby kommun     | 30%   | 300
`;
    expect(ofShares(column)).toMatchObject([{ at: 'C5', expected: 700, parts: ['1 B5', '0.7 C4'] }]);
  });
});

describe('a contribution beside a table of shares', () => {
  const BUDGET = `
Belopp i tkr      | Budget 2021 | Budget 2022
Intäkter
Försäkringskassan | 2000        | 2200
Region Sjö        | 1000        | 1100
Storby kommun     | 600         | 770
Lillby kommun     | 400         | 330
`;
  const SHARES = `
Andelar       | 2021 | 2022
Storby kommun | 60%  | 70%
Lillby kommun | 40%  | 30%
`;
  const beside = (changes: Record<string, string>, shares = SHARES) =>
    audited(draw(BUDGET, changes), draw(shares, {}, 'Andelar'));

  it('follows the share of its own year', () => {
    expect(beside({})).toEqual([]);
    expect(beside({ C5: '660', C6: '440' })).toMatchObject([
      {
        at: 'C5',
        severity: 'warning',
        expected: 770,
        parts: ['1 C2', '0.7 C4'],
        message: '70,00 % av 1 100 tkr är 770, inte 660.',
      },
      { at: 'C6', expected: 330 },
    ]);
  });

  it('follows the latest share before it where its own year has none, and says so', () => {
    const earlier = SHARES.replace('2022', '2020')
      .replace('60%  | 70%', '70% | 60%')
      .replace('40%  | 30%', '30% | 40%');
    expect(beside({ C5: '770', C6: '330', B5: '700', B6: '300' }, earlier)).toEqual([]);
    expect(beside({ C5: '660', C6: '440', B5: '700', B6: '300' }, earlier)).toMatchObject([
      { at: 'C5', message: '70,00 % av 1 100 tkr är 770, inte 660. Andelen kan gälla ett annat år än beloppet.' },
      { at: 'C6' },
    ]);
  });

  it('follows the first share after it where none is earlier', () => {
    const later = SHARES.replace('2021', '2023').replace('2022', '2024');
    expect(inShort(beside({}, later))).toEqual(['C5 shareAmount', 'C6 shareAmount']);
  });

  it('is asked nothing where the table does not know the member', () => {
    expect(inShort(beside({ A5: 'Åby kommun', C5: '660', C6: '440' }))).toEqual(['C6 shareAmount']);
  });
});

describe('any share of any quarter', () => {
  it('is found whatever the contribution deviates by, and is information for one unit only', () => {
    const deviation = fc.integer({ min: -50, max: 50 }).filter((by) => by !== 0);
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 80 }),
        fc.integer({ min: 1000, max: 9999 }),
        deviation,
        (percent, quarter, by) => {
          const right = Math.floor((quarter * percent + 50) / 100);
          const label = `Storby kommun, ${percent} % av arb-bef.`;
          const given = { A5: label, B3: String(2 * quarter), B4: String(quarter), B5: String(right + by) };
          expect(ofShares(LABELS, given).filter(({ at }) => at === 'B5')).toMatchObject([
            { severity: Math.abs(by) === 1 ? 'info' : 'warning', expected: right, difference: by },
          ]);
        },
      ),
    );
  });
});

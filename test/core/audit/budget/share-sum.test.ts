import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { audited } from '../audited';
import { draw } from '../sheet-picture';

const SHARES = `
Andelar        | 2021   | 2022
Storby kommun  | 60.25% | 59.75%
Lillby kommun  | 25.5%  | 26%
Åby kommun     | 14.25% | 14.25%
`;

describe('the shares of a table', () => {
  it('have no findings where they are the whole', () => {
    expect(audited(draw(SHARES))).toEqual([]);
  });

  it('are reported at the first of them if they are less', () => {
    expect(audited(draw(SHARES, { B3: '24.5%' }))).toEqual([
      {
        at: 'B2',
        rule: 'shareSum',
        severity: 'error',
        ...{ published: null, expected: null, difference: null },
        parts: ['1 B2', '1 B3', '1 B4'],
        causedBy: null,
        message: 'Medlemmarnas andelar är tillsammans 99,00 %, inte 100 %.',
      },
    ]);
  });

  it('are reported in the last year too, if they are more', () => {
    expect(audited(draw(SHARES, { C4: '15.25%' }))).toMatchObject([
      { at: 'C2', message: 'Medlemmarnas andelar är tillsammans 101,00 %, inte 100 %.' },
    ]);
  });

  it('may miss the whole by half a last decimal each, and no more', () => {
    expect(audited(draw(SHARES, { B2: '60.24%' }))).toEqual([]);
    expect(audited(draw(SHARES, { B2: '60.26%' }))).toEqual([]);
    expect(audited(draw(SHARES, { B2: '60.23%' }))).toMatchObject([{ at: 'B2', rule: 'shareSum' }]);
  });

  it('may miss it by exactly that', () => {
    const two = SHARES.replace(/Åby.*\n/, '');
    expect(audited(draw(two, { B2: '60.24%', B3: '39.75%', C2: '59.75%', C3: '40.25%' }))).toEqual([]);
  });

  it('are whole percents where all end in zero, so that ten too few are found', () => {
    const tens = { B2: '60%', B3: '20%', B4: '10%' };
    expect(audited(draw(SHARES, tens))).toMatchObject([
      { at: 'B2', message: 'Medlemmarnas andelar är tillsammans 90,00 %, inte 100 %.' },
    ]);
  });

  it('leave out who is no member that year', () => {
    expect(audited(draw(SHARES, { B3: '39.75%', B4: '' }))).toEqual([]);
  });

  it('are not asked of a table of populations', () => {
    const populations = `
Befolkning 16-64 år | 2021  | 2022
Storby kommun       | 50200 | 50100
Lillby kommun       | 9100  | 9200
`;
    expect(audited(draw(populations))).toEqual([]);
  });

  it('are found whatever percentage point is missing or too many', () => {
    const points = fc.integer({ min: -20, max: 20 }).filter((by) => by !== 0);
    fc.assert(
      fc.property(points, (by) => {
        const message = `Medlemmarnas andelar är tillsammans ${100 + by},00 %, inte 100 %.`;
        expect(audited(draw(SHARES, { C3: `${26 + by}%` }))).toMatchObject([{ at: 'C2', message }]);
      }),
    );
  });
});

describe('the shares in the labels of a budget', () => {
  const LABELS = `
Belopp i tkr                    | Budget 2021
Intäkter
Försäkringskassan               | 2000
Region Sjö                      | 1000
Storby kommun, 60 % av arb-bef. | 600
Lillby kommun, 30 % av arb-bef. | 300
Åby kommun, 10 % av arb-bef.    | 100
Summa intäkter                  | 4000
`;
  const WRONG = { A5: 'Storby kommun, 50 % av arb-bef.' };
  const sumsIn = (picture: string, changes: Record<string, string> = {}) =>
    audited(draw(picture, changes)).filter(({ rule }) => rule === 'shareSum');

  it('have no findings where they are the whole', () => {
    expect(audited(draw(LABELS))).toEqual([]);
  });

  it('are reported at the label of the first', () => {
    expect(sumsIn(LABELS, WRONG)).toMatchObject([{ at: 'A5', expected: null, parts: ['1 A5', '1 A6', '1 A7'] }]);
  });

  it('are reported at their cells where they stand in a column', () => {
    const column = `
Belopp i tkr      | Andel | Budget 2021
Intäkter
Försäkringskassan |       | 2000
Region Sjö        |       | 1000
Storby kommun     | 60%   | 600
Lillby kommun     | 30%   | 400
`;
    expect(sumsIn(column)).toMatchObject([{ at: 'B5', expected: null, parts: ['1 B5', '1 B6'] }]);
  });

  it('are not added up where a member has none', () => {
    expect(sumsIn(LABELS, { ...WRONG, A7: 'Åby kommun' })).toEqual([]);
  });
});

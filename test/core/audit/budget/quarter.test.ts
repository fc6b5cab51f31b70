import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { audited, inShort } from '../audited';
import { draw } from '../sheet-picture';

const BUDGET = `
Belopp i tkr      | Budget 2021 | Budget 2022
Intäkter
Försäkringskassan | 2000        | 2200
Region Sjö        | 1000        | 1100
Storby kommun     | 600         | 660
Lillby kommun     | 400         | 440
`;

describe('the quarters of region and municipalities', () => {
  it('have no findings where they are equal and half of the state’s together', () => {
    expect(audited(draw(BUDGET))).toEqual([]);
  });

  it('are reported at the region if the municipalities pay one tkr less', () => {
    expect(audited(draw(BUDGET, { B6: '399' }))).toEqual([
      {
        at: 'B4',
        rule: 'quarter',
        severity: 'warning',
        published: 1000,
        expected: 999,
        difference: 1,
        parts: ['1 B5', '1 B6'],
        causedBy: null,
        message: 'Regionen betalar 1 000 men kommunerna tillsammans 999 tkr; var sida ska stå för en fjärdedel.',
      },
    ]);
  });

  it('are reported in the last column too', () => {
    expect(audited(draw(BUDGET, { C4: '1101' }))).toMatchObject([{ at: 'C4', rule: 'quarter', difference: 1 }]);
  });

  it('may share an odd unit of the state’s half, either of them', () => {
    expect(audited(draw(BUDGET, { B3: '2001', B4: '1001' }))).toEqual([]);
    expect(audited(draw(BUDGET, { B3: '2001', B5: '601' }))).toEqual([]);
    expect(inShort(audited(draw(BUDGET, { B3: '2002', B4: '1002' })))).toEqual(['B4 quarter']);
  });

  it('may share an odd thousand in mkr, not a million', () => {
    const millions = {
      A1: 'Belopp i mkr',
      B4: '1',
      B5: '0.6',
      B6: '0.4',
      C3: '2.2',
      C4: '1.1',
      C5: '0.66',
      C6: '0.44',
    };
    expect(audited(draw(BUDGET, { ...millions, B3: '2.001', B4: '1.001' }))).toEqual([]);
    expect(inShort(audited(draw(BUDGET, { ...millions, B3: '2.5', B4: '1.5' })))).toEqual(['B4 quarter']);
  });

  it('are asked nothing where a contribution cannot be read, or the municipalities pay nothing', () => {
    expect(inShort(audited(draw(BUDGET, { B5: '"ca 600"' })))).toEqual(['B5 notANumber']);
    expect(audited(draw(BUDGET, { B5: '0', B6: '0' }))).toEqual([]);
  });

  it('are of all regions where two of them share it', () => {
    const two = BUDGET.replace('Storby kommun ', 'Region Fjäll  ');
    const right = { B4: '400', B5: '600', B6: '1000', C4: '440', C5: '660', C6: '1100' };
    expect(audited(draw(two, right))).toEqual([]);
    expect(audited(draw(two, { ...right, B4: '410' }))).toMatchObject([
      {
        at: 'B4',
        rule: 'quarter',
        published: 410,
        expected: 400,
        difference: 10,
        parts: ['1 B6', '-1 B5'],
        message: 'Regionen betalar 1 010 men kommunerna tillsammans 1 000 tkr; var sida ska stå för en fjärdedel.',
      },
    ]);
  });

  it('are asked of the municipalities’ total where no member has a line', () => {
    const total = BUDGET.replace(/Storby.*\n/, '').replace('Lillby kommun ', 'Kommunerna    ');
    expect(audited(draw(total, { B5: '1000', C5: '1100' }))).toEqual([]);
    expect(audited(draw(total, { B5: '990', C5: '1100' }))).toMatchObject([
      { at: 'B4', rule: 'quarter', parts: ['1 B5'] },
    ]);
  });

  it('are not counted again by a row that begins with varav', () => {
    const within = BUDGET.replace('Storby kommun ', 'varav projekt ');
    expect(audited(draw(within.replace('varav projekt  ', 'varav region'), { B6: '1000', C6: '1100' }))).toEqual([]);
  });

  it('are not asked of an outturn so far, which need not have been invoiced to all', () => {
    const soFar = BUDGET.replace('Budget 2022', 'Utfall jan-apr 2022');
    expect(audited(draw(soFar, { C4: '1100', C5: '220', C6: '150', C3: '1100' }))).toEqual([]);
  });

  it('are asked of a forecast that is made on an outturn so far, and of a whole outturn', () => {
    const forecast = BUDGET.replace('Budget 2022', 'Prognos efter april 2022');
    expect(inShort(audited(draw(forecast, { C4: '1110' })))).toEqual(['C4 quarter']);
    expect(inShort(audited(draw(BUDGET.replace('Budget 2022', 'Utfall 2022'), { C4: '1110' })))).toEqual([
      'C4 quarter',
    ]);
  });

  it('leave support from Arbetsförmedlingen and extra state funds outside', () => {
    const outside = `
Belopp i tkr                         | Budget 2021 | Budget 2022
Intäkter
Försäkringskassan                    | 2000        | 2200
Försäkringskassan, extra tilldelning | 500         | 400
Region Sjö                           | 1000        | 1100
Storby kommun                        | 1000        | 1100
Lönebidrag Arbetsförmedlingen        | 80          | 90
Summa intäkter                       | 4580        | 4890
`;
    expect(audited(draw(outside))).toEqual([]);
  });

  it('name the member whose contribution is wrong by what is lacking', () => {
    const labels = { A5: 'Storby kommun, 60 % av arb-bef.', A6: 'Lillby kommun, 40 % av arb-bef.' };
    expect(inShort(audited(draw(BUDGET, { ...labels, B5: '580' })))).toEqual(['B5 shareAmount', 'B4 quarter <- B5']);
  });

  it('name no member if two are wrong', () => {
    const labels = { A5: 'Storby kommun, 60 % av arb-bef.', A6: 'Lillby kommun, 40 % av arb-bef.' };
    expect(inShort(audited(draw(BUDGET, { ...labels, B5: '580', B6: '410' })))).toEqual([
      'B5 shareAmount',
      'B6 shareAmount',
      'B4 quarter',
    ]);
  });
});

describe('the state’s half', () => {
  it('is reported if region and municipalities pay another half', () => {
    expect(audited(draw(BUDGET, { B3: '2010' }))).toEqual([
      {
        at: 'B3',
        rule: 'half',
        severity: 'warning',
        published: 2010,
        expected: 2000,
        difference: 10,
        parts: ['1 B4', '1 B5', '1 B6'],
        causedBy: null,
        message: 'Staten betalar 2 010 men region och kommuner tillsammans 2 000 tkr; var sida ska stå för hälften.',
      },
    ]);
  });

  it('is reported if it is one tkr off', () => {
    expect(audited(draw(BUDGET, { C3: '2199' }))).toMatchObject([{ at: 'C3', rule: 'half', difference: -1 }]);
  });

  it('is asked nothing where it is not printed', () => {
    expect(audited(draw(BUDGET.replace(/Försäkringskassan.*\n/, '')))).toEqual([]);
  });
});

describe('any financing', () => {
  it('is right for any state half that is split with the odd unit to the region', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99_999 }), (state) => {
        const region = Math.ceil(state / 2);
        const given = { B3: state, B4: region, B5: state - region - 40, B6: 40 };
        const texts = Object.fromEntries(Object.entries(given).map(([cell, amount]) => [cell, String(amount)]));
        expect(audited(draw(BUDGET, texts))).toEqual([]);
      }),
    );
  });

  it('is reported at the region if it alone deviates', () => {
    const deviation = fc.integer({ min: -900, max: 900 }).filter((by) => by !== 0);
    fc.assert(
      fc.property(deviation, (by) => {
        expect(audited(draw(BUDGET, { C4: String(1100 + by) }))).toMatchObject([
          { at: 'C4', rule: 'quarter', difference: by },
        ]);
      }),
    );
  });
});

describe('what region and municipalities pay without the state', () => {
  const alone = `
Finansiering (tkr) | 2021
Förbundet          | 500
Region Sjö         | 300
Storby kommun      | 900
Summa              | 1700
`;

  it('is nothing that is compared: they may pay for an activity', () => {
    expect(audited(draw(alone))).toEqual([]);
  });

  it('is compared where the members have shares', () => {
    const shares = `
Bidrag (tkr)        | 2021
Region Sjö          | 300
Storby kommun, 60 % | 540
Lillby kommun, 40 % | 360
`;
    expect(inShort(audited(draw(shares)))).toContain('B2 quarter');
  });
});

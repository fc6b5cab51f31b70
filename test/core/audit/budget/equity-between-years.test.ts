import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { audited, inShort } from '../audited';
import { draw } from '../sheet-picture';

const CHAIN = `
Belopp i tkr          | Budget 2021 | Budget 2022 | Budget 2023
Ingående eget kapital | 500         | 700         | 400
Årets resultat        | 200         | -300        | 50
Utgående eget kapital | 700         | 400         | 450
`;

describe('opening equity', () => {
  it('has no findings where it is the closing equity of the year before', () => {
    expect(audited(draw(CHAIN))).toEqual([]);
  });

  it('is reported if it is one tkr off, with the closing that follows from it', () => {
    expect(audited(draw(CHAIN, { C2: '701' }))).toEqual([
      {
        at: 'C2',
        rule: 'carryForward',
        severity: 'error',
        published: 701,
        expected: 700,
        difference: 1,
        parts: ['1 B4'],
        causedBy: null,
        message:
          '701 tkr i cellen, men det egna kapitalet förs vidare som 700 tkr. Det egna kapitalet stämmer i 1 av 2 kolumner.',
      },
      expect.objectContaining({ at: 'C4', rule: 'carryForward', expected: null, causedBy: 'C2' }),
    ]);
  });

  it('is reported in the last column too', () => {
    expect(inShort(audited(draw(CHAIN, { D2: '401' })))).toEqual(['D2 carryForward', 'D4 carryForward <- D2']);
  });

  it('follows from the closing before it if that is wrong', () => {
    expect(inShort(audited(draw(CHAIN, { B4: '701' })))).toEqual(['B4 carryForward', 'C2 carryForward <- B4']);
  });

  it('is asked nothing over a year that is missing', () => {
    const gap = `
Belopp i tkr          | Budget 2021 | Budget 2023
Ingående eget kapital | 500         | 999
Årets resultat        | 200         | 50
Utgående eget kapital | 700         | 1049
`;
    expect(audited(draw(gap))).toEqual([]);
  });

  it('may be rounded half up from a closing with decimals', () => {
    const decimals = { B3: '200.5', B4: '700.5' };
    expect(audited(draw(CHAIN, { ...decimals, C2: '701', C4: '401', D2: '401', D4: '451' }))).toEqual([]);
    expect(inShort(audited(draw(CHAIN, decimals)))).toEqual(['C2 carryForward']);
  });
});

describe('opening equity where a year has several bases', () => {
  const BASES = `
Belopp i tkr          | Budget 2021 | Utfall 2021 | Budget 2022
Ingående eget kapital | 500         | 500         | 700
Årets resultat        | 200         | 150         | -300
Utgående eget kapital | 700         | 650         | 400
`;

  it('may follow any of them', () => {
    expect(audited(draw(BASES))).toEqual([]);
    expect(audited(draw(BASES, { C2: '500', D2: '650', D4: '350' }))).toEqual([]);
  });

  it('follows the one that it equals to the last printed decimal, not one that it would only be rounded from', () => {
    const decimals = {
      B4: '700.4',
      B3: '200.4',
      C4: '700',
      C3: '200',
      D2: '700',
      D3: '-300.5',
      D4: '399.5',
      B2: '500',
    };
    const printed = { ...decimals, C2: '500.5', C3: '199.5' };
    expect(inShort(audited(draw(BASES, printed)))).toEqual([]);
  });

  it('is an error against its own basis if it follows none', () => {
    expect(audited(draw(BASES, { D2: '640', D4: '340' }))).toMatchObject([
      { at: 'D2', severity: 'error', expected: 700, parts: ['1 B4'] },
    ]);
  });

  it('is a warning against another basis if its own has no year before', () => {
    const mixed = `
Belopp i tkr          | Utfall 2021 | Prognos 2021 | Budget 2022
Ingående eget kapital | 500         | 500          | 640
Årets resultat        | 150         | 200          | -300
Utgående eget kapital | 650         | 700          | 340
`;
    expect(audited(draw(mixed))).toMatchObject([{ at: 'D2', severity: 'warning', expected: 650, parts: ['1 B4'] }]);
  });
});

describe('a closing without an opening', () => {
  const NATION = `
Belopp i mkr          | 2031 | 2032 | 2033 | 2034 | 2035
Årets resultat        | 29   | 25   | -13  | -10  | 34
Utgående eget kapital | 205  | 230  | 217  | 207  | 241
`;

  it('is the year before’s and the result', () => {
    expect(audited(draw(NATION))).toEqual([]);
    expect(inShort(audited(draw(NATION, { E3: '107' })))).toEqual(['E3 carryForward', 'F3 carryForward <- E3']);
  });

  it('may be a million off, since each figure is rounded', () => {
    const found = audited(draw(NATION, { C3: '229', F3: '240' }));
    expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('is exact in thousands', () => {
    const found = audited(draw(NATION.replace('mkr', 'tkr'), { E3: '206' }));
    expect(found[0]).toMatchObject({ at: 'E3', severity: 'error', expected: 207 });
  });
});

describe('opening equity in another table', () => {
  const EARLIER = `
Belopp i tkr          | Utfall 2020
Ingående eget kapital | 300
Årets resultat        | 200
Utgående eget kapital | 500
`;

  it('follows the closing of the year before on another sheet', () => {
    expect(audited(draw(EARLIER, {}, 'Bokslut'), draw(CHAIN))).toEqual([]);
  });

  it('is a warning if it does not, and says in which sheet its cause would be', () => {
    expect(audited(draw(EARLIER, { B4: '510', B2: '310' }, 'Bokslut'), draw(CHAIN))).toMatchObject([
      { at: 'B2', severity: 'warning', published: 500, expected: 510, parts: ['1 B4'] },
    ]);
  });

  it('names the sheet of its cause', () => {
    const messages = audited(draw(EARLIER, { B4: '501' }, 'Bokslut'), draw(CHAIN)).map(({ message }) => message);
    expect(messages).toContain('Följer av felet i Bokslut!B4: stämmer när den cellen är rättad.');
  });
});

describe('a chain of any results', () => {
  it('is reported at the closing that breaks it, whatever it deviates by', () => {
    const results = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: -2000, max: 2000 })));
    const deviation = fc.integer({ min: -5000, max: 5000 }).filter((by) => by !== 0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), results, deviation, (start, given, by) => {
        const closings = given.map((_, at) => given.slice(0, at + 1).reduce((sum, result) => sum + result, start));
        const wrong = closings.map((closing, at) => (at === 1 ? closing + by : closing));
        const sheet = `
Belopp i tkr          | Budget 2021 | Budget 2022 | Budget 2023
Ingående eget kapital | ${[start, ...closings.slice(0, 2)].join('|')}
Årets resultat        | ${given.join('|')}
Utgående eget kapital | ${wrong.join('|')}
`;
        expect(inShort(audited(draw(sheet)))).toEqual(['C4 carryForward', 'D2 carryForward <- C4']);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { auditSheets, inShort, partsOf, sheetOf } from './formula-table';

const PLAN = `
Post | Budget 2021 | Budget 2022 | Budget 2023 | Budget 2024 | Budget 2025
Löner | 100 | 110 | 120 | 130 | 140
Lokaler | 20 | 20 | 20 | 20 | 20
`;
const OVERVIEW = `
Post | 2021 | 2022 | 2023 | 2024 | 2025
Löner | =Plan!B2 | =Plan!C2 | =Plan!D2 | =Plan!E2 | =Plan!F2
`;

const plan = (changes: Readonly<Record<string, string>> = {}) => sheetOf(PLAN, changes, 'Plan');
const overview = (changes: Readonly<Record<string, string>> = {}) => sheetOf(OVERVIEW, changes, 'Översikt');

describe('formulas that read another sheet', () => {
  it('have no finding where each reads its own year', () => {
    expect(auditSheets([plan(), overview()])).toEqual([]);
  });

  it('are reported where one reads the column of another year', () => {
    const [finding, ...others] = auditSheets([plan(), overview({ D2: '=Plan!C2' })]);
    expect(others).toEqual([]);
    expect(inShort([finding!])).toEqual(['D2 formulaInconsistent warning']);
    expect(finding?.message).toContain('den står under 2023 men hämtar från 2022');
  });

  it('are not reported where all read the year before', () => {
    const lagged = { B2: '', C2: '=Plan!B2', D2: '=Plan!C2', E2: '=Plan!D2', F2: '=Plan!E2' };
    expect(auditSheets([plan(), overview(lagged)])).toEqual([]);
  });

  it('do not take a row of amounts for years', () => {
    const amounts = `
Post | A | B | C | D | E
Löner | 2021 | 2022 | 2023 | 2024 | 17
Lokaler | 5 | 6 | 7 | 8 | 9
Kopia | =B3 | =C3 | =B3 | =E3 | =F3
`;
    expect(auditSheets([sheetOf(amounts)]).map(({ message }) => message)).not.toContainEqual(
      expect.stringContaining('står under'),
    );
  });

  it('are reported where one leads to a blank cell', () => {
    expect(inShort(auditSheets([plan({ D2: '' }), overview()]))).toEqual(['D2 formulaBlank info']);
  });

  it('are reported where one reads the same cell of another sheet', () => {
    const months = ['Januari', 'Februari', 'Mars'].map((name) =>
      sheetOf('\nA | 1\nB | 2\nC | 3\nD | 4\nE | 5\n', {}, name),
    );
    const column = sheetOf(
      '\nPost | Belopp\nA | =Mars!B1\nB | =Mars!B2\nC | =Februari!B3\nD | =Mars!B4\nE | =Mars!B5\n',
    );
    const [finding] = auditSheets([...months, column]);
    expect(inShort([finding!])).toEqual(['B4 formulaInconsistent warning']);
    expect(finding?.message).toContain('hämtar från bladet Februari, men de andra i kolumnen från Mars');
  });

  it('are reported once for sheets of one make', () => {
    const wrong = { D2: '=Plan!C2' };
    const [finding, ...others] = auditSheets([plan(), overview(wrong), sheetOf(OVERVIEW, wrong, 'Översikt 2')]);
    expect(others).toEqual([]);
    expect(finding?.message).toContain('Detsamma gäller samma cell på bladet Översikt 2.');
  });

  it('are reported as information where they read another workbook', () => {
    const external = "\nPost | Belopp\nA | =[1]Blad1!B2\nB | ='[bok.xlsx]Blad 2'!B3\nC | 5\n";
    const [finding, ...others] = auditSheets([sheetOf(external)]);
    expect(others).toEqual([]);
    expect(inShort([finding!])).toEqual(['B2 formulaExternal info']);
    expect(finding?.message).toContain('2 formler på bladet, den första i B2');
    expect(partsOf(finding)).toEqual(['B3']);
  });
});

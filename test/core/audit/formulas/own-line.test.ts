import { describe, expect, it } from '@jest/globals';
import { decimal } from '../../sheets/plain-finding';
import { auditSheets, inShort, partsOf, sheetOf } from './formula-table';

const MONTHS = `
Kostnad | jan | feb | mar | apr | maj
Löner   | 100 | 110 | 120 | 130 | 140
Lokaler | 20 | 20 | 20 | 20 | 20
Revision | 5 | 6 | 7 | 8 | 9
Summa   | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4) | =SUM(E2:E4) | =SUM(F2:F4)
`;

const found = (changes: Readonly<Record<string, string>>, picture = MONTHS) => auditSheets([sheetOf(picture, changes)]);

describe('a row of sums', () => {
  it('has no finding where all add the same rows', () => {
    expect(found({})).toEqual([]);
  });

  it('names the sum that leaves an amount out, with what the others prove it to be', () => {
    const [finding, ...others] = found({ D5: '=SUM(D2:D3)' });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'formulaRange', severity: 'error', label: 'Summa', heading: 'mar' });
    expect(finding).toMatchObject({ published: decimal(140), expected: decimal(147), difference: decimal(-7) });
    expect(partsOf(finding)).toEqual(['D2', 'D3', 'D4']);
    expect(finding?.message).toBe(
      'D5 är =SUMMA(D2:D3) och har inte med rad 4, som 4 andra i raden har med. Värdet är 7 för lågt. Ändra formeln till =SUMMA(D2:D4).',
    );
  });

  it('says that a blank row left out makes no difference today', () => {
    const [finding] = found({ D5: '=SUM(D2:D3)', D4: '' });
    expect(finding).toMatchObject({ severity: 'warning', expected: null });
    expect(finding?.message).toContain('I dag gör det ingen skillnad');
  });

  it('does not call it an error where only two others are alike', () => {
    expect(inShort(found({ D5: '=SUM(D2:D3)', E5: '', F5: '' }))).toEqual(['D5 formulaRange warning']);
  });

  it('does not call it an error where values may be old', () => {
    expect(inShort(auditSheets([sheetOf(MONTHS, { D5: '=SUM(D2:D3)' })], [], false))).toEqual([
      'D5 formulaRange warning',
    ]);
  });

  it('counts a sum that is written otherwise but adds the same as alike', () => {
    expect(found({ D5: '=D2+D3+D4', E5: '=(E4+E3)+E2', F5: '=+SUM(F2,F3:F4)' })).toEqual([]);
  });

  it('is one finding however many of its sums are copied wrong', () => {
    const [finding, ...others] = found({ B5: '=SUM(B2:B3)', C5: '=SUM(C2:C3)' });
    expect(others).toEqual([]);
    expect(partsOf(finding)).toEqual(['B5', 'D5', 'E5', 'F5']);
  });

  it('of which one adds the year above it is an error', () => {
    const years = MONTHS.replace('jan | feb | mar | apr | maj', '2021 | 2022 | 2023 | 2024 | 2025');
    const [finding] = found({ D5: '=SUM(D1:D4)' }, years);
    expect(finding).toMatchObject({ severity: 'error', difference: decimal(2023) });
  });

  it('names a range that is moved, without taking a side', () => {
    const [finding] = found({ D5: '=SUM(D1:D3)' });
    expect(finding).toMatchObject({ rule: 'formulaRange', severity: 'warning', expected: null });
    expect(finding?.message).toContain('Se efter vilken formel som är rätt');
  });

  it('of which one reaches the last row is one finding, though the others stop above figures', () => {
    const short = MONTHS.replace('SUM(B2:B4)', 'SUM(B2:B3)').replace('SUM(C2:C4)', 'SUM(C2:C3)');
    expect(found({ E5: '', F5: '' }, short)).toHaveLength(1);
  });

  it('is not compared where the formulas are copied down the columns', () => {
    const series = `
År | A | B | C
2020 | 1 | 2 | 3
2021 | 1 | 2 | 3
2022 | =B3+B2 | =C3+C2 | =D3+D2
2023 | =B4+B3 | =C4+C3 | =D4+D3
2024 | =B5+B4 | =C5+C4 | =D5+D3
2025 | =B6+B5 | =C6+C5 | =D6+D5
`;
    expect(found({}, series)).toEqual([]);
  });

  it('is not compared across a column of labels: two tables stand side by side', () => {
    const twoTables = `
Kostnad | 2020 | 2021 | Intäkt | 2020 | 2021
Löner   | 100 | 110 | Bidrag | 200 | 210
Lokaler | 20 | 20 | Ränta | 20 | 20
        |    |    | Övrigt | 1 | 2
Summa   | =SUM(B2:B3) | =SUM(C2:C3) | Summa | =SUM(E2:E4) | =SUM(F2:F4)
`;
    expect(found({}, twoTables)).toEqual([]);
  });
});

describe('a sum that adds a row which all others leave out', () => {
  const FORGOTTEN = MONTHS.replaceAll('2:', '3:').replace('=SUM(D3:D4)', '=SUM(D2:D4)');

  it('is not accused: an other that lacks an amount is named', () => {
    const [finding, ...others] = found({}, FORGOTTEN);
    expect(others).toEqual([]);
    expect(inShort([finding!])).toEqual(['F5 formulaRange warning']);
    expect(finding?.message).toContain('F5 har inte med rad 2, där det står 140 som ingen summa räknar med.');
  });

  it('is only pointed at where the others lack nothing', () => {
    const [finding] = found({ B2: '0', C2: '', E2: '0', F2: '' }, FORGOTTEN);
    expect(finding).toMatchObject({ severity: 'warning', at: { row: 4, column: 3 } });
    expect(finding?.message).toContain('Bara D5 har med rad 2; 4 andra i raden har det inte.');
  });

  it('is an error of the other where its row proves the amount', () => {
    const crossed = `
Kostnad | jan | feb | mar | apr | År
Löner   | 0 | 0 | 120 | 0 | =SUM(B2:E2)
Lokaler | 20 | 20 | 20 | 20 | =SUM(B3:E3)
Revision | 5 | 6 | 7 | 8 | =SUM(B4:E4)
Summa   | =SUM(B3:B4) | =SUM(C3:C4) | =SUM(D2:D4) | =SUM(E3:E4) | =SUM(F3:F4)
`;
    const [finding] = found({}, crossed);
    expect(inShort([finding!])).toEqual(['F5 formulaRange error']);
    expect(finding).toMatchObject({ published: decimal(106), expected: decimal(226) });
    expect(partsOf(finding)).toEqual(['F2', 'F3', 'F4']);
  });
});

describe('a column of sums', () => {
  const QUARTERS = `
Kostnad | kv 1 | kv 2 | kv 3 | År
Löner   | 100 | 110 | 120 | =SUM(B2:D2)
Lokaler | 20 | 20 | 20 | =SUM(B3:D3)
Revision | 5 | 6 | 7 | =SUM(B4:D4)
Porto   | 5 | 6 | 7 | =SUM(B5:D5)
`;

  it('names the one that leaves a column out', () => {
    const [finding] = found({ E4: '=SUM(B4:C4)' }, QUARTERS);
    expect(inShort([finding!])).toEqual(['E4 formulaRange error']);
    expect(finding?.message).toContain('har inte med kolumn D, som 3 andra i kolumnen har med');
  });

  it('may hold other calculations, which are as often meant', () => {
    expect(found({ E4: '=B4+C4-D4' }, QUARTERS)).toEqual([]);
  });
});

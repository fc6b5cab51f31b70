import { describe, expect, it } from '@jest/globals';
import type { FormulaQuestion } from '../../../../src/core/audit/formulas/audit-formulas';
import { auditFormulas } from '../../../../src/core/audit/formulas/audit-formulas';
import { countFigureCell } from '../../../../src/core/audit/follow-up/count-cell';
import { findingAbout } from '../../../../src/core/documents/finding-about';
import { Decimal } from '../../../../src/core/figures/decimal';
import { calculateGrids } from '../../../../src/core/formulas/calculate-grids';
import { finish } from '../../../../src/core/pace/steps';
import { recalculateGrids } from '../../../samples/budgets/budget';
import { auditSheets, inShort, sheetOf } from './formula-table';

const found = (picture: string, changes: Readonly<Record<string, string>> = {}) =>
  auditSheets([sheetOf(picture, changes)]);

const MONTHS = `
Post | jan | feb | mar | apr | maj | jun
Löner | 100 | 110 | 120 | 130 | 140 | 150
Lokaler | 21 | 22 | 23 | 24 | 25 | 26
Summa | =B2+B3 | =C2+C3 | =D2+D3 | =E2+E3 | =F2+F3 | =G2+G3
`;

describe('a number typed where its neighbours have formulas', () => {
  it('is worth knowing where it is what the formula gives', () => {
    const [finding, ...others] = found(MONTHS, { D4: '143' });
    expect(others).toEqual([]);
    expect(inShort([finding!])).toEqual(['D4 formulaHardcoded info']);
    expect(finding).toMatchObject({ published: expect.anything(), expected: null });
    expect(finding!.message).toBe(
      'D4 är ett skrivet tal där grannarna har formel (här skulle det vara =D2+D3). Talet är rätt i dag, men följer inte med om delarna ändras.',
    );
  });

  it('is a warning where the formula gives another, and no finding where it is 0 as well', () => {
    expect(inShort(found(MONTHS, { D4: '150' }))).toEqual(['D4 formulaHardcoded warning']);
    expect(found(MONTHS, { D2: '0', D3: '0', D4: '0' })).toEqual([]);
  });
});

const LETTERS = `
Post | 2021 | 2022 | 2023
A. Avslutade | 100 | 200 | 300
B. Pågående | 10 | 20 | 30
C. Nya | 1 | 2 | 3
Total (A+B+C) | =B2+B3+B4 | =C2+C3+C4 | =D2+D3+D4
`;

describe('a total whose label names its parts', () => {
  it('has no finding where its formula adds them, or what gives the same', () => {
    expect(found(LETTERS)).toEqual([]);
    expect(found(LETTERS, { B4: '0', C4: '0', D4: '0', B5: '=B2+B3', C5: '=C2+C3', D5: '=D2+D3' })).toEqual([]);
  });

  it('is reported where every formula of the row leaves one of them out', () => {
    const [finding, ...others] = found(LETTERS, { B5: '=B2+B3', C5: '=C2+C3', D5: '=D2+D3' });
    expect(others).toEqual([]);
    expect(inShort([finding!])).toEqual(['B5 formulaInconsistent warning']);
    expect(finding!.message).toContain('Radens namn säger att den är raderna 2-4, men B5 är =B2+B3.');
    expect(finding!.message).toContain('Här står 110; de namngivna raderna ger 111.');
  });

  it('is left alone where a letter names no row', () => {
    const lacking = { A4: 'Nya', B5: '=B2+B3', C5: '=C2+C3', D5: '=D2+D3' };
    expect(found(LETTERS, lacking)).toEqual([]);
  });
});

describe('links', () => {
  const DATA = `
Post | jan | feb | mar | apr | maj | jun | jul | aug | sep | okt
Löner | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
`;
  const sheets = (row: string) => auditSheets([sheetOf(DATA, {}, 'Data'), sheetOf(`\nRubrik\n${row}\n`)]);

  it('to text among links to numbers are reported', () => {
    const row = 'Kopia | =Data!B2 | =Data!A2 | =Data!D2 | =Data!E2 | =Data!F2';
    const told = sheets(row).filter(({ rule }) => rule === 'formulaBlank');
    expect(inShort(told)).toEqual(['C2 formulaBlank warning']);
    expect(told[0]!.message).toContain('C2 hämtar text; de 4 andra länkarna i raden hämtar tal');
    expect(sheets('Kopia | =Data!B2 | =Data!C2 | =Data!D2 | =Data!E2')).toEqual([]);
  });

  it('that each lead a step farther show the one that does not', () => {
    const even = ['B', 'D', 'F', 'H', 'J'].map((column) => `=Data!${column}2`);
    const row = (links: readonly string[]) => ['Kopia', ...links].join(' | ');
    expect(sheets(row(even))).toEqual([]);
    const odd = even.with(3, '=Data!G2');
    expect(inShort(sheets(row(odd)))).toEqual(['E2 formulaInconsistent info']);
    expect(sheets(row(even.with(3, '=Data!G2').slice(0, 4)))).toEqual([]);
  });
});

describe('what arithmetic and formulas make of one cell together', () => {
  const SUMS = `
Belopp i tkr | Budget 2020 | Budget 2021 | Budget 2022 | Budget 2023 | Budget 2024 | Budget 2025
Personal | 1500 | 1600 | 1700 | 1810 | 1920 | 2030
Insatser | 2300 | 2500 | 2650 | 2700 | 2805 | 2911
Lokaler | 130 | 145 | 151 | 157 | 163 | 171
Summa kostnader | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4) | =SUM(E2:E4) | =SUM(F2:F4) | =SUM(G2:G4)
`;
  const messages = (changes: Readonly<Record<string, string>>) =>
    recalculateGrids(sheetOf(SUMS, changes)).findings.map(({ severity, message }) => `${severity} ${message}`);

  it('is one error where the one formula is short, by both', () => {
    const [message, ...others] = messages({ D5: '=SUM(D2:D3)' });
    expect(others).toEqual([]);
    expect(message).toMatch(/^error .*Orsaken är formeln/);
    expect(message).not.toContain('densamma i hela raden');
  });

  const AT = { sheet: 'Budget', row: 4, column: 3 };
  const shown = (changes: Readonly<Record<string, string>>, question: Partial<FormulaQuestion>) =>
    finish(auditFormulas(calculateGrids([sheetOf(SUMS, changes)]), { isCalculated: true, found: [], ...question }));

  it('is no error where the cell is what its own column adds up to', () => {
    const cell = (row: number, amount: number) =>
      countFigureCell(
        'Budget',
        { row, column: 3, state: 'number', amount: new Decimal(amount), text: '' },
        { label: '', heading: '' },
      );
    const terms = [cell(1, 1700), cell(2, 2650)].map((term) => ({ cell: term, sign: 1 as const }));
    const short = { D5: '=SUM(D2:D3)' };
    expect(inShort(shown(short, {}))).toEqual(['D5 formulaRange error']);
    const right = [{ rule: 'sum' as const, total: cell(4, 4350), terms }];
    expect(inShort(shown(short, { equations: right }))).toEqual(['D5 formulaRange warning']);
    const wrong = [{ rule: 'sum' as const, total: cell(4, 4351), terms }];
    expect(inShort(shown(short, { equations: wrong }))).toEqual(['D5 formulaRange error']);
  });

  it('says that the whole row has the formula, where arithmetic alone finds the cell wrong', () => {
    const sum = findingAbout({ rule: 'sum', at: AT, label: '', message: 'Fel summa.', expected: new Decimal(1) });
    expect(shown({}, { found: [sum] }).map(({ message }) => message)).toEqual([
      'Fel summa. Formeln är densamma i hela raden, så felet ligger i beloppen eller i hela raden.',
    ]);
    const typed = shown({ D5: '4501' }, { found: [sum] });
    expect(typed.map(({ message }) => message).join()).not.toContain('densamma');
  });
});

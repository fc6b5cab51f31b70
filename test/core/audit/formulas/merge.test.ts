import { describe, expect, it } from '@jest/globals';
import { decimal, findingAt } from '../../sheets/plain-finding';
import { auditSheets, inShort, sheetOf } from './formula-table';

const MONTHS = `
Kostnad | jan | feb | mar | apr | maj
Löner   | 100 | 110 | 120 | 130 | 140
Lokaler | 20 | 20 | 20 | 20 | 20
Revision | 5 | 6 | 7 | 8 | 9
Summa   | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D3) | =SUM(E2:E4) | =SUM(F2:F4)
`;

describe('what arithmetic has found of a cell whose formula is unlike the others', () => {
  const sum = findingAt('Budget', 'D5', {
    ...{ rule: 'sum', severity: 'error', expected: decimal(147), message: 'Summan stämmer inte.' },
    ...{ published: decimal(140), difference: decimal(-7) },
  });

  it('is explained by the formula, in one finding', () => {
    const [finding, ...others] = auditSheets([sheetOf(MONTHS)], [sum]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'sum', severity: 'error', expected: decimal(147) });
    expect(finding?.message).toMatch(/^Summan stämmer inte\. Orsaken är formeln: D5 är =SUMMA\(D2:D3\) och har inte/);
  });

  it('is explained where the one odd formula is right and all others leave an amount out, once for all its sums', () => {
    const sheet = sheetOf(`
Givare | Ett | Två | Tre | Fyra | Alla
Alfa | | | | 447 | =SUM(B2:E2)
Beta | 120 | 80 | 10 | 60 | =SUM(B3:E3)
Gamma | 330 | 45 | 20 | 75 | =SUM(B4:E4)
Summa | =SUM(B3:B4) | =SUM(C3:C4) | =SUM(D3:D4) | =SUM(E2:E4) | =SUM(F3:F4)
`);
    const wrong = { expected: decimal(1187), published: decimal(740), difference: decimal(-447) };
    const down = findingAt('Budget', 'F5', { rule: 'sum', severity: 'error', message: 'Nedåt.', ...wrong });
    const across = findingAt('Budget', 'F5', { rule: 'rowSum', severity: 'warning', message: 'Åt sidan.', ...wrong });
    const [finding, ...others] = auditSheets([sheet], [down, across]);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('error');
    expect(finding?.message).toMatch(/^Nedåt\. Orsaken är formeln: F5 har inte med rad 2, där det står 447/);
    expect(finding?.message).not.toContain('densamma');
  });

  it('names the formula as another cause where it gives another difference', () => {
    const other = { ...sum, expected: decimal(150), difference: decimal(-10) };
    expect(auditSheets([sheetOf(MONTHS)], [other])[0]?.message).toContain('Formeln avviker också från dem bredvid:');
  });

  it('stays alone where it is a part that is wrong and the formula changes nothing', () => {
    const part = findingAt('Budget', 'D3', { rule: 'sum', severity: 'error', expected: decimal(21) });
    expect(auditSheets([sheetOf(MONTHS, { D4: '' })], [part])).toEqual([part]);
    expect(inShort(auditSheets([sheetOf(MONTHS, { D4: '' })]))).toEqual(['D5 formulaRange warning']);
  });

  it('does not hide the formula where it is only a consequence', () => {
    const consequence = { ...sum, expected: null, causedBy: part.at };
    expect(inShort(auditSheets([sheetOf(MONTHS)], [consequence]))).toContain('D5 formulaRange error');
  });
  const part = findingAt('Budget', 'D3');
});

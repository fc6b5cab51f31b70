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

import { describe, expect, it } from '@jest/globals';
import { findingAt } from '../../sheets/plain-finding';
import { auditSheets, inShort, partsOf, sheetOf } from './formula-table';

const QUOTA = `
Post | Belopp
Antal | 0
Kostnad | 100
Per person | =B3/B2
Dubbelt | =B4*2
Tredubbelt | =B5+B4
`;

describe('an error value', () => {
  it('is reported where it begins, with how many follow it', () => {
    const [finding, ...others] = auditSheets([sheetOf(QUOTA)]);
    expect(others).toEqual([]);
    expect(inShort([finding!])).toEqual(['B4 errorValue warning']);
    expect(finding?.message).toContain('Felvärdet #DIV/0! börjar i B4. 2 andra celler visar fel därför.');
  });

  it('that is known already is led back to the cell that it comes from', () => {
    const known = findingAt('Budget', 'B5', { rule: 'errorValue' });
    const [first] = auditSheets([sheetOf(QUOTA)], [known]);
    expect(first).toMatchObject({ at: known.at, causedBy: { sheet: 'Budget', row: 3, column: 1 } });
    expect(first?.message).toBe('Cellen visar #DIV/0! därför att B4 gör det.');
  });

  it('that is known where it begins is not reported twice', () => {
    const known = findingAt('Budget', 'B4', { rule: 'errorValue' });
    expect(auditSheets([sheetOf(QUOTA)], [known])).toEqual([known]);
  });

  it('is one finding for all cells of a sheet where the same one begins', () => {
    const [finding, ...others] = auditSheets([sheetOf(QUOTA, { B6: '=1/0' })]);
    expect(others).toEqual([]);
    expect(partsOf(finding)).toEqual(['B6']);
    expect(finding?.message).toContain('Detsamma gäller en cell till på bladet. En annan cell visar fel därför.');
  });
});

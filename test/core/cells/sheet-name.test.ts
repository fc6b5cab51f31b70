import { describe, expect, it } from '@jest/globals';
import { inQuotes, quoteSheetName, sheetName } from '../../../src/core/cells/sheet-name';
import { formulaTokens } from '../../../src/core/cells/formula-tokens';
import fc from '../../samples/fast-check';

/**
 * Names as files saved by Excel have them in formulas: those of XlsxWriter's `test_quote_name.py`, which were taken
 * from such files, and Swedish ones by the same rules.
 */
const PLAIN = [
  ...['Sheet1', 'Sheet.1', 'Sheet_1', '_', '_Sheet1', 'été', 'Budget', 'Årsbudget', 'Uppföljning', 'Budget2024'],
  ...['A0', 'XFD', 'XFE1', 'ZZZ1', 'A1048577', 'B1048576a', 'XFD01048577', 'A', 'Q', 'CR', 'RCZ', 'RRC'],
  ...['R0C0', 'bR1C1', 'C16385Z', 'RC16385Z', 'R1048577C', 'PC16384Z', 'A123456789012345678901'],
];
const IN_QUOTES = [
  ...['Sheet-1', 'Sheet 1', 'Sheet#1', ' ', '.', '.Sheet1', '1Sheet1', '1234', '2019', 'Budget 2019', 'EK, prognos'],
  ...['A1', 'a1', 'T1', 'SUS2024', 'XFD1', 'xfd1', 'A1048576', 'XFD048576', 'R2024', 'C8'],
  ...['c', 'C', 'r', 'R', 'rc', 'RC', 'R4C', 'rc2', 'rc2z', 'R1C1', 'R1C1b', 'C16384Z', 'R1048576C', 'R1C16385'],
];

describe('a sheet’s name in a formula', () => {
  it.each(PLAIN)('%s has no quotes', (name) => {
    expect(quoteSheetName(name)).toBe(name);
  });

  it.each(IN_QUOTES)('%s is in quotes', (name) => {
    expect(quoteSheetName(name)).toBe(`'${name}'`);
  });

  it('doubles the quotes within', () => {
    expect(quoteSheetName("Eva's blad")).toBe("'Eva''s blad'");
  });

  it('is read again from either spelling, whatever the name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 31 }), (name) => {
        for (const spelt of [quoteSheetName(name), inQuotes(name)]) {
          const [sheet, cell] = formulaTokens(`${spelt}!B5`);
          expect([sheet?.kind, sheetName(sheet?.text ?? ''), cell?.text]).toEqual(['sheet', name, 'B5']);
        }
      }),
    );
  });

  it('is understood where Excel leaves out quotes that are written here', () => {
    const [sheet, cell] = formulaTokens('Sheet😀!B5');
    expect([sheet?.text, cell?.text]).toEqual(['Sheet😀!', 'B5']);
  });
});

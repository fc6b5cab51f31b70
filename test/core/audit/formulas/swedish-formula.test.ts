import { describe, expect, it } from '@jest/globals';
import { FormulaForms } from '../../../../src/core/audit/formulas/formula-form';
import { swedishFormula } from '../../../../src/core/audit/formulas/swedish-formula';
import { parseAddress } from '../../../../src/core/cells/address';

function shown(formula: string, to: string): string | null {
  const form = new FormulaForms().formOf(formula, { sheet: 'Budget', ...parseAddress('B5')! });
  return swedishFormula(form, parseAddress(to)!);
}

describe('a formula as Swedish Excel shows it', () => {
  it.each([
    ['SUM(B2:B4)', 'C5', '=SUMMA(C2:C4)'],
    ['IF(B2>1.5,ROUND(B3,2),0)', 'B6', '=OM(B3>1,5;AVRUNDA(B4;2);0)'],
    ['+B2-"a,b"', 'B5', '=B2-"a,b"'],
  ])('%s in %s is %s', (formula, to, expected) => {
    expect(shown(formula, to)).toBe(expected);
  });

  it('is not shown where it is long, or has a function whose name is not known here', () => {
    expect(shown(Array.from({ length: 40 }, (_, row) => `A${row + 1}`).join('+'), 'B5')).toBeNull();
    expect(shown('XNPV(B1,B2,B3)', 'B5')).toBeNull();
  });
});

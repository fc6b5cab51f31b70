import { describe, expect, it } from '@jest/globals';
import { auditSheets, inShort, partsOf, sheetOf } from './formula-table';

/** Blocks of four rows, each with a net whose second column is computed otherwise. */
function blocks(count: number): string {
  const rows = Array.from({ length: count }, (_, block) => {
    const [income, cost, other] = [1, 2, 3].map((line) => block * 6 + line);
    const net = (column: string) => `=${column}${income}+${column}${cost}-${column}${other}`;
    const lines = [`Intäkt | 9 | 9 | 9 | 9`, `Bidrag | 1 | 1 | 1 | 1`, `Kostnad | 4 | 4 | 4 | 4`];
    return [...lines, `Netto | ${net('B')} | ${net('C')}+${block + 1} | ${net('D')} | ${net('E')}`, '', ''].join('\n');
  });
  return `\n${rows.join('\n')}\n`;
}

const audited = (count: number) => auditSheets([sheetOf(blocks(count))]);

describe('what recurs', () => {
  it('is reported each time where it is seldom', () => {
    expect(inShort(audited(3))).toEqual([
      'C4 formulaConstant warning',
      'C10 formulaConstant warning',
      'C16 formulaConstant warning',
    ]);
  });

  it('is one piece of information where it is often', () => {
    const [finding, ...others] = audited(5);
    expect(others).toEqual([]);
    expect(inShort([finding!])).toEqual(['C4 formulaConstant info']);
    expect(finding?.message).toContain('Likadant är det på 4 ställen till, så det kan vara avsiktligt.');
    expect(partsOf(finding)).toEqual(expect.arrayContaining(['C10', 'C16', 'C22', 'C28']));
  });
});

/** Two blocks of a table, in each of which the sum of one column begins a row too high. */
const COPIED = `
2024 | Totalt | Eget | Övrigt | Annat
Anslag | 10 | 5 | 3 | 2
Bidrag | 20 | 5 | 10 | 5
Summa | =SUM(B2:B3) | =SUM(C1:C3) | =SUM(D2:D3) | =SUM(E2:E3)
|
2025 | Totalt | Eget | Övrigt | Annat
Anslag | 11 | 6 | 3 | 2
Bidrag | 21 | 6 | 10 | 5
Ränta | 1 | 0 | 1 | 0
Summa | =SUM(B7:B9) | =SUM(C6:C9) | =SUM(D7:D9) | =SUM(E7:E9)
`;

describe('a block that was copied with its fault', () => {
  const found = (changes: Readonly<Record<string, string>> = {}) => auditSheets([sheetOf(COPIED, changes)]);

  it('is one finding, which names the other cells', () => {
    const [finding, ...others] = found();
    expect(others).toEqual([]);
    expect(inShort([finding!])).toEqual(['C4 formulaRange warning']);
    expect(finding?.message).toContain('I dag gör det ingen skillnad. Detsamma gäller C10.');
    expect(partsOf(finding)).toContain('C10');
  });

  it('is several where the fault is in another column, or another one', () => {
    expect(found({ C10: '=SUM(C7:C9)', D10: '=SUM(D6:D9)' })).toHaveLength(2);
    expect(found({ C10: '=SUM(C5:C9)' })).toHaveLength(2);
    const wider = { F1: 'Till', F6: 'Till', F4: '=SUM(F2:F3)', F10: '=SUM(F7:F9)', F2: '1', F7: '1' };
    const two = { D4: '=SUM(D1:D3)', D10: '=SUM(D6:D9)', G4: '=SUM(G2:G3)', G10: '=SUM(G7:G9)', G2: '1', G7: '1' };
    expect(found({ ...wider, ...two })).toHaveLength(2);
  });

  it('is several where it changes the figures', () => {
    const [one, other, ...others] = found({ C1: '2024', C6: '2025' });
    expect(others).toEqual([]);
    expect([one?.message, other?.message].join(' ')).not.toContain('Detsamma gäller');
  });

  it('is told once for other sheets and once for other cells', () => {
    const [finding, ...others] = auditSheets([sheetOf(COPIED), sheetOf(COPIED, {}, 'Plan')]);
    expect(others).toEqual([]);
    expect(finding?.message).toContain('Detsamma gäller C10 och samma celler på bladet Plan.');
  });
});

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

import { describe, expect, it } from '@jest/globals';
import { recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { draw } from '../sheet-picture';

const BUDGET = `
Belopp i tkr          | Budget 2021 | Budget 2022 | Budget 2023
Intäkter
Försäkringskassan     | 2000        | 2200        | 2400
Region Sjö            | 1000        | 1100        | 1200
Summa intäkter        | 3000        | 3300        | 3600
Kostnader
Personal              | 1500        | 1600        | 1700
Insatser              | 1300        | 1500        | 1600
Summa kostnader       | 2800        | 3100        | 3300
Årets resultat        | 200         | 200         | 300
`;

function proofs(changes: Record<string, string>) {
  const content = { sheets: [{ grid: draw(BUDGET, changes), marker: null }], names: [], isManual: false };
  return recalculate(content, DEFAULT_SETTINGS).findings.map(({ proof }) => proof);
}

describe('the proof of an error', () => {
  it('states where else the same holds, and belongs to the cause alone', () => {
    expect(proofs({ D9: '3310' })).toEqual([
      {
        ...{ held: 2, of: 3, along: 'columns', where: ['Budget 2021', 'Budget 2022'] },
        ...{ slip: null, isTotal: true, isCertain: true },
      },
      undefined,
    ]);
  });

  it('states what a hand may have done', () => {
    const [swapped] = proofs({ C10: '2000' });
    expect(swapped).toMatchObject({
      slip: 'Beloppet verkar vara tio, hundra eller tusen gånger för stort eller för litet.',
    });
  });

  it('is not certain of a gap: that an amount is needed there does not show which it was', () => {
    expect(proofs({ C7: '' })[0]).toMatchObject({ held: 2, isCertain: false });
  });
});

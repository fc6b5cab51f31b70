import { describe, expect, it } from '@jest/globals';
import { mendingOf } from '../../../../src/core/audit/mending/mending';
import { formatAddress } from '../../../../src/core/cells/address';
import type { Grid } from '../../../../src/core/cells/grid';
import { recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { draw } from '../sheet-picture';

const BUDGET = `
Belopp i tkr          | Budget 2021 | Budget 2022 | Budget 2023 | Summa 2021-2023
Intäkter
Försäkringskassan     | 2000        | 2200        | 2400        | 6600
Region Sjö            | 1000        | 1100        | 1200        | 3300
Storby kommun         | 1000        | 1100        | 1200        | 3300
Summa intäkter        | 4000        | 4400        | 4800        | 13200
Kostnader
Personal              | 1500        | 1600        | 1700        | 4800
Insatser              | 2300        | 2500        | 2600        | 7400
Summa kostnader       | 3800        | 4100        | 4300        | 12200
Årets resultat        | 200         | 300         | 500         | 1000
Ingående eget kapital | 500         | 700         | 1000        |
Utgående eget kapital | 700         | 1000        | 1500        |
`;

/** Each finding that can be mended: its cell, and what can be put there. */
function mendings(grid: Grid): Record<string, unknown[]> {
  const { findings } = recalculate({ sheets: [{ grid, marker: null }], names: [], isManual: false }, DEFAULT_SETTINGS);
  const grids = new Map([[grid.name, grid]]);
  const all = findings.flatMap((finding) => mendingOf(finding, grids)?.cells ?? []);
  return Object.fromEntries(
    all.map(({ at, choices }) => [
      formatAddress(at),
      choices.map((each) => (each.kind === 'formula' ? `=${each.formula}` : each.value)),
    ]),
  );
}
const mended = (changes: Record<string, string>) => mendings(draw(BUDGET, changes));

describe('what can be mended', () => {
  it('is a total that several sums accuse: by the formula of its parts first, or by the figure', () => {
    expect(mended({ D10: '4310' })).toEqual({ D10: ['=SUM(D8:D9)', 4300] });
  });

  it('is a difference, by both of its sides', () => {
    expect(mended({ C11: '310', E11: '1010' })).toMatchObject({ C11: ['=C6-C10', 300] });
  });

  it('is a part that its own row and column accuse, by the figure alone: what is typed is no formula', () => {
    expect(mended({ C8: '1610' })).toEqual({ C8: [1600] });
  });

  it('is not what follows from it, nor anything in a table that agrees', () => {
    expect(mended({})).toEqual({});
    expect(Object.keys(mended({ D10: '4310' }))).not.toContain('D11');
  });

  it('is no blank that a figure is missing in: who knows it must write it', () => {
    expect(mended({ C9: '' })).toEqual({});
  });

  it('is not a total whose parts may as well be wrong', () => {
    const picture = `
Belopp i tkr          | Budget 2021 | Budget 2022 | Budget 2023
Kostnader
Personal              | 1500        | 1600        | 1700
Insatser              | 2300        | 2500        | 2600
Summa kostnader       | 3800        | 4100        | 4325
`;
    const { findings } = recalculate(
      { sheets: [{ grid: draw(picture), marker: null }], names: [], isManual: false },
      DEFAULT_SETTINGS,
    );
    expect(findings.filter(({ severity, at }) => severity === 'error' && formatAddress(at) === 'D5')).toHaveLength(1);
    expect(mendings(draw(picture))).toEqual({});
  });

  it('is texts that are figures, each by its own figure; not one with a unit, which would be lost', () => {
    expect(mended({ B8: '"1 500"', C8: '"1 600"', D8: '"1 700 tkr"' })).toEqual({ B8: [1500], C8: [1600] });
  });

  it('is a figure without a formula where a part is a text, which Excel would not add', () => {
    expect(mended({ D8: '"1 700"', D10: '4310' })).toMatchObject({ D10: [4300], D8: [1700] });
  });

  it('is a formula by a formula alone', () => {
    const grid = draw(BUDGET, { D10: '4310' });
    const withFormula = {
      ...grid,
      formula: (row: number, column: number) => (row === 9 && column === 3 ? 'D8+D9+10' : null),
    };
    expect(mendings(withFormula)).toEqual({ D10: ['=SUM(D8:D9)'] });
  });
});

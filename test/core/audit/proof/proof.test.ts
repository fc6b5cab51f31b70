import { describe, expect, it } from '@jest/globals';
import { recalculateGrids } from '../../../samples/budgets/budget';
import { formatAddress } from '../../../../src/core/cells/address';
import { calculateGrids } from '../../../../src/core/formulas/calculate-grids';
import { sheetOf } from '../formulas/formula-table';
import { audited, notChecked } from '../audited';
import { draw } from '../sheet-picture';

const COSTS = `
Belopp i tkr    | Budget 2021 | Budget 2022 | Budget 2023
Personal        | 1500        | 1600        | 1700
Insatser        | 2300        | 2500        | 2650
Summa kostnader | 3800        | 4100        | 4350
`;
const ALONE = `
Belopp i tkr    | Budget 2021
Personal        | 1534
Insatser        | 2312
Summa kostnader | 3846
`;
const shorts = (picture: string, changes: Readonly<Record<string, string>>) =>
  audited(draw(picture, changes)).map(({ severity, at }) => `${severity} ${at}`);

describe('a sum that fails', () => {
  it('is an error where it holds in the other columns', () => {
    expect(shorts(COSTS, { C4: '4101' })).toEqual(['error C4']);
  });

  it('is a warning where nothing else shows it, unless a hand explains the difference', () => {
    expect(shorts(ALONE, { B4: '3850' })).toEqual(['warning B4']);
    expect(shorts(ALONE, { B4: '38460' })).toEqual(['error B4']);
  });

  it('is not checked where it holds nowhere', () => {
    const changes = { B4: '4977', C4: '6101', D4: '7017' };
    expect(shorts(COSTS, changes)).toEqual([]);
    expect(notChecked(draw(COSTS, changes))).toContainEqual({
      sheet: expect.any(String),
      range: 'B4:D4',
      reason: expect.stringContaining('stämmer inte med sina delar i någon av 3 kolumner'),
    });
  });

  it('is not checked among codes, wherever else it holds', () => {
    const coded = COSTS.replace('Summa', 'Lokaler | 100 | 200 | 300\nSumma').replace(
      '3800        | 4100        | 4350',
      '3900 | 4300 | 4650',
    );
    const reasons = notChecked(draw(coded, { D2: '71301', D3: '71302', D4: '71303', D5: '71290' })).map(
      ({ reason }) => reason,
    );
    expect(reasons).toContainEqual(expect.stringContaining('”Summa kostnader” stämmer inte med sina delar, så'));
  });

  it('is not checked where it was typed beside another, and holds only where a formula counts it', () => {
    const row = (name: string, from: number) =>
      `${name} | ${[1, 2, 3, 4, 5, 6].map((year) => from + 111 * year * year).join(' | ')}`;
    const totals = ['B', 'C', 'D', 'E'].map((column) => `=SUM(${column}2:${column}4)`).join(' | ');
    const years = [2019, 2020, 2021, 2022, 2023, 2024].join(' | ');
    const lines = [
      `Skola | ${years}`,
      row('Alfa', 1234),
      row('Beta', 5021),
      row('Gamma', 377),
      `Totalt norr | ${totals} | 15100 | 18700`,
    ];
    const grids = calculateGrids([sheetOf(`\n${lines.join('\n')}\n`)]);
    const { findings, notChecked: unchecked } = recalculateGrids(...grids);
    expect(findings).toEqual([]);
    const reason = '”Totalt norr” stämmer med sina delar bara där en formel räknar den och är inskriven här';
    expect(unchecked).toContainEqual(
      expect.objectContaining({ range: 'F5:G5', reason: expect.stringContaining(reason) }),
    );
  });

  it('says what explains it', () => {
    const [found] = audited(draw(COSTS, { C4: '1400' }));
    expect(found?.message).toContain('Summan stämmer i 2 av 3 kolumner');
    const [swapped] = audited(draw(COSTS, { D4: '4530' }));
    expect(swapped?.message).toContain('två siffror verkar omkastade');
  });
});

describe('figures that are rounded one by one', () => {
  it('are no errors, but one piece of information', () => {
    const rounded = { B4: '3801', C4: '4099', D4: '4351' };
    expect(shorts(COSTS, rounded)).toEqual(['info B4']);
  });
});

describe('what the figures of a sheet show', () => {
  it('accuses in a table that no document is read from, and covers its amounts', () => {
    const unread = `
    | Alfa | Beta | Gamma | Alla
Ett | 11534 | 312 | 3177 | 15023
Två | 719 | 24661 | 588 | 25968
Tre | 5822 | 17 | 13391 | 19230
Fyr | 233 | 2688 | 44 | 2965
Fem | 9120 | 4471 | 6305 | 19896
`;
    const { findings, coverage } = recalculateGrids(draw(unread, { E4: '19320' }));
    expect(findings.map(({ severity, at }) => `${severity} ${formatAddress(at)}`)).toEqual(['error E4']);
    expect(coverage).toEqual([expect.objectContaining({ amounts: 20, proven: 16 })]);
    expect(recalculateGrids(draw(unread)).findings).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { auditSheets, inShort, sheetOf } from './formula-table';

/** Schools with their places and those who applied, block by block, each with how many applied for a place. */
const RATIOS = `
Skola | Platser | Sökande | Sökande per plats
Alfa | 20 | 31 | =C2/B2
Beta | 30 | 45 | =C3/B3
Gamma | 25 | 80 | =C4/B4
Summa | =SUM(B2:B4) | =SUM(C2:C4) | =C5/B5
| | |
Delta | 10 | 12 | =C7/B7
Epsilon | 40 | 30 | =C8/B8
Summa | =SUM(B7:B8) | =SUM(C7:C8) | =C9/B9
`;

const found = (changes: Readonly<Record<string, string>> = {}, picture = RATIOS) =>
  auditSheets([sheetOf(picture, changes)]);

describe('a formula that counts on another line', () => {
  it('is no finding where each counts on its own', () => {
    expect(found()).toEqual([]);
  });

  it('is named with the one that it repeats, and with what its own line gives', () => {
    const [finding, ...others] = found({ D9: '=C8/B8' });
    expect(others).toEqual([]);
    expect(inShort([finding!])).toEqual(['D9 formulaInconsistent warning']);
    expect(finding?.message).toBe(
      'D9 är =C8/B8 och räknar på rad 8, precis som D8; 6 andra i kolumnen räknar var och en på sin egen rad. Här står 0,75; räknat som de andra blir det 0,84. Se efter vilken formel som är rätt.',
    );
  });

  it('is seen in a row of totals too', () => {
    const months = `
Post | jan | feb | mar | apr | maj
Löner | 100 | 110 | 120 | 130 | 140
Lokaler | 20 | 21 | 22 | 23 | 24
Summa | =SUM(B2:B3) | =SUM(C2:C3) | =SUM(D2:D3) | =SUM(D2:D3) | =SUM(F2:F3)
`;
    const [finding, ...others] = found({}, months);
    expect(others).toEqual([]);
    expect(finding?.message).toContain('E4 är =SUMMA(D2:D3) och räknar på kolumn D');
    expect(finding?.message).toContain('precis som D4; 4 andra i raden räknar var och en på sin egen kolumn.');
  });

  it('is seen where only a part of it has moved, between copies on both sides', () => {
    const part = found({ D4: '=C4/B5' });
    expect(inShort(part)).toEqual(['D4 formulaInconsistent warning']);
    expect(part[0]?.message).toContain('D4 är =C4/B5 och räknar delvis på rad 5; 6 andra i kolumnen');
    expect(found({ D9: '=C9/B8' })).toEqual([]);
  });

  it('is none where its own line has no figures, or the other line no such formula', () => {
    expect(found({ D9: '=C8/B8', B9: '', C9: '' })).toEqual([]);
    expect(found({ D8: '', D9: '=C8/B8' })).toEqual([]);
  });

  it('is none where it differs in more', () => {
    expect(found({ D9: '=C8/B8*100' })).toEqual([]);
    expect(found({ D9: '=B8/C8' })).toEqual([]);
    expect(found({ D9: '=C8/$B$8' })).toEqual([]);
    expect(found({ D9: '=C8/B7' })).toEqual([]);
  });

  it('is compared in its numbers, its sheets and what is fixed in it too', () => {
    const like = (formula: string) => RATIOS.replaceAll(/=C(\d)\/B\1/g, formula);
    const ofPercent = like('=C$1/B$1*100');
    expect(inShort(found({ D9: '=C8/B8*100' }, ofPercent))).toHaveLength(1);
    expect(found({ D9: '=C8/B8*1000' }, ofPercent)).toEqual([]);
    const ofAll = like('=C$1/$B$5');
    expect(inShort(found({ D9: '=C8/$B$5' }, ofAll))).toHaveLength(1);
    expect(found({ D9: '=C8/$B$9' }, ofAll)).toEqual([]);
    const plan = sheetOf(RATIOS, {}, 'Plan');
    const ofPlan = like('=Plan!C$1/B$1');
    const moved = (formula: string) =>
      auditSheets([sheetOf(ofPlan, { D9: formula }), plan]).filter(({ message }) => message.includes('räknar'));
    expect(moved('=Plan!C8/B8')).toHaveLength(1);
    expect(moved('=C8/B8')).toEqual([]);
  });

  it('is none among two', () => {
    const few = { D2: '', D3: '', D4: '', D7: '' };
    expect(found({ ...few, D9: '=C8/B8' })).toEqual([]);
  });

  it('is none where it recurs beside, or the others are copies along the other axis', () => {
    expect(found({ D9: '=C8/B8', E9: '=D8/C8' })).toEqual([]);
    const series = `
År | A | B | C | D
2020 | 1 | 2 | 3 | 4
2021 | =B2*2 | =C2*2 | =D2*2 | =D2*2
2022 | =B3*2 | =C3*2 | =D3*2 | =E3*2
2023 | =B4*2 | =C4*2 | =D4*2 | =E4*2
2024 | =B5*2 | =C5*2 | =D5*2 | =E5*2
2025 | =B6*2 | =C6*2 | =D6*2 | =E6*2
`;
    expect(found({}, series)).toEqual([]);
  });

  it('is seen of a link that repeats the one beside it', () => {
    const links = `
Post | jan | feb | mar | apr | maj
Löner | 100 | 110 | 120 | 130 | 140
Till plan | =B2 | =C2 | =D2 | =D2 | =F2
`;
    expect(inShort(found({}, links))).toEqual(['E3 formulaInconsistent warning']);
  });

  it('is none where several count so: the table is built that way', () => {
    expect(found({ D5: '=C4/B4', D9: '=C8/B8' })).toEqual([]);
  });
});

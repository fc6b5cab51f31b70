import { describe, expect, it } from '@jest/globals';
import { formatAddress } from '../../../src/core/cells/address';
import { relationsOf } from '../../../src/core/relations/sheet-relations';
import { draw } from '../audit/sheet-picture';

const accused = (picture: string, changes: Readonly<Record<string, string>> = {}) =>
  [...relationsOf(draw(picture, changes)).accused].map(({ total }) => formatAddress(total));

const HOURS = `
Namn   | Timmar | Lön    | Semester | Att betala
Asta   | 13     | 107.25 | 25       | 132.25
Bo     | 15     | 112.5  | 22       | 134.5
Cilla  | 20     | 200    | 23       | 223
Dag    | 23     | 212.75 | 33.5     | 246.25
Ebba   | 42     | 493.5  | 39       | 532.5
Folke  | 48     | 472.8  | 62.5     | 535.3
Störst | 48     | 493.5  | 62.5     | 535.3
`;

describe('what is no sum in a table of sums', () => {
  it('is the row of the largest of each column', () => {
    expect(accused(HOURS)).toEqual([]);
    expect(accused(HOURS, { E4: '253' })).toEqual(['E4']);
  });

  it('is a mean with decimals that none of its parts has', () => {
    const visits = `
Namn  | Mån | Tis | Ons | Tor | Fre
Asta  | 41  | 37  | 29  | 33  | 52
Bo    | 28  | 61  | 44  | 38  | 47
Cilla | 57  | 22  | 35  | 46  | 34
Summa | 126 | 120 | 108 | 117 | 133
`;
    expect(accused(visits, { F5: '44.33333' })).toEqual([]);
    expect(accused(visits, { F5: '151' })).toEqual(['F5']);
  });

  it('is a column of codes that count on by one', () => {
    const codes = `
Slag  | Kod   | 2021 | 2022 | 2023
Norr  | 10410 | 4211 | 3972 | 4108
Söder | 10411 | 2734 | 2896 | 3017
Öst   | 10412 | 1089 | 1142 | 987
Väst  | 91300 | 613  | 548  | 702
Summa | 91290 | 8647 | 8558 | 8814
`;
    expect(accused(codes)).toEqual([]);
    expect(accused(codes, { B2: '17123', B3: '20981', B4: '30512', B6: '195916' })).toEqual(['B6']);
  });

  it('is what an item changes that one year alone has, between the total and its parts', () => {
    const result = `
kr               | 2020  | 2021  | 2022  | 2023  | 2024
Före skatt       | 60846 | 55672 | 46546 | 46125 | 30258
Engångspost      | 0     | 0     | 4995  | 0     | 0
Skatt            | 22005 | 21059 | 18589 | 18951 | 12130
Efter skatt      | 38841 | 34613 | 32952 | 27174 | 18128
`;
    expect(accused(result)).toEqual([]);
    expect(accused(result, { D3: '0' })).toEqual(['D2']);
  });

  it('is a share among amounts, which follows from them', () => {
    const margins = `
tkr           | 2019    | 2020    | 2021    | 2022    | 2023
Intäkter      | 228169  | 281918  | 337079  | 361854  | 326776
Varor         | 111991  | 144281  | 172904  | 187302  | 162748
Brutto        | 116178  | 137637  | 164175  | 174552  | 164028
Lager         | 51223   | 60918   | 71405   | 80211   | 77320
Lån           | 14796   | 26830   | 18410   | 15522   | 14658
Bruttoandel   | 0.50918 | 0.48822 | 0.48705 | 0.48238 | 0.50196
Kostnadsandel | 0.38718 | 0.36734 | 0.34274 | 0.40094 | 0.48972
Resultatandel | 0.122   | 0.12088 | 0.14431 | 0.08144 | 0.01249
`;
    expect(accused(margins)).toEqual([]);
  });

  it('are small counts under decimals, two digits of which could have changed places', () => {
    const grades = `
Prov      | 1        | 2        | 3        | Vägt
Asta      | 75.93023 | 74.28571 | 78.02439 | 77.1178
Bo        | 13.25644 | 13.62617 | 16.32098 | 13.72367
Antal A   | 6        | 6        | 10       | 5
Antal B   | 14       | 9        | 7        | 16
Antal C   | 20       | 15       | 17       | 12
`;
    expect(accused(grades)).toEqual([]);
  });
});

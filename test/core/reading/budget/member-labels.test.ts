import { describe, expect, it } from '@jest/globals';
import { hasMemberShares, isNamedByShare } from '../../../../src/core/reading/budget/member-labels';
import { readLabel } from '../../../../src/core/reading/table/label';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { draw } from '../../audit/sheet-picture';

const labels = (...texts: readonly string[]) => texts.map((text) => readLabel(text));

describe('a percentage in a label', () => {
  it.each([
    [labels('Koordinator (75 %)', 'Handläggare (50 %)'), [], false],
    [labels('Lokaler', '* i alla löner ingår en löneutveckling på 3 %'), [], false],
    [labels('Koordinator (100 %)'), [], false],
    [labels('Storby, 82 %', 'Lillby, 18 %'), [], true],
    [labels('Storby, 81,7 %', 'Lillby, 17,9 %'), [], true],
    [labels('Försäkringskassan', 'Storby, 82 %'), [], true],
    [labels('Storby, 82 %', 'Åby kommun'), [], true],
    [labels('Storby, 82 %'), ['medlem'], true],
    [labels('Medlemmarnas bidrag', 'Storby, 82 %', 'Lillby, 10 %'), [], true],
  ])('is a member’s share only beside parties or as a part of a whole: %#', (of, corner, expected) => {
    expect(hasMemberShares(of, corner)).toBe(expected);
  });

  it('is all that makes a member of a label without the word kommun', () => {
    expect(labels('Storby, 82 %', 'Storby kommun, 82 %', 'Storby').map(isNamedByShare)).toEqual([true, false, false]);
  });
});

it('leaves posts with their working time among the costs', () => {
  const [document] = readDocuments([
    draw(`
Budget Torget          | 2021
Egen personal
Koordinator (75 %)     | 500
Handläggare (50 %)     | 300
* löner med 3 % till
Summa personal         | 800
Lokaler
Hyra                   | 200
Summa lokaler          | 200
Summa totalt           | 1000
`),
  ]).documents;
  const roles = document?.kind === 'budget' ? document.lines.map(({ role }) => role) : [];
  expect(roles.filter((role) => role.startsWith('income'))).toEqual([]);
});

import { describe, expect, it } from '@jest/globals';
import fc from '../../samples/fast-check';
import { runs } from '../../samples/seeds';
import { formatAddress } from '../../../src/core/cells/address';
import type { Grid } from '../../../src/core/cells/grid';
import { expectedTotal } from '../../../src/core/relations/audit/instance';
import { relationsOf } from '../../../src/core/relations/sheet-relations';
import { draw } from '../audit/sheet-picture';

const STATEMENT = `
tkr          | 2021  | 2022  | 2023  | 2024
Intäkter     | 11540 | 12013 | 12377 | 12851
Personal     | 5213  | 5481  | 5527  | 5790
Lokaler      | 1347  | 1352  | 1419  | 1463
Övrigt       | 3271  | 3098  | 3465  | 3377
Kostnader    | 9831  | 9931  | 10411 | 10630
Kvar         | 1709  | 2082  | 1966  | 2221
`;

/** The totals whose relations are proven and fail, and what the parts give. */
const accusedIn = (grid: Grid) => {
  const { accused, lattice } = relationsOf(grid);
  return [...accused].map((instance) => `${formatAddress(instance.total)} ${expectedTotal(instance) / lattice.scale}`);
};

const totalsOf = (grid: Grid) =>
  new Set(relationsOf(grid).instances.flatMap(({ state, total }) => (state === 'fails' ? [] : [formatAddress(total)])));

describe('the relations of a sheet', () => {
  it('are found from its figures, whatever its lines are called', () => {
    const nameless = draw(STATEMENT.replace('Kostnader', 'Rad 5').replace('Kvar', 'Rad 6'));
    expect([...totalsOf(nameless)]).toEqual(expect.arrayContaining(['B6', 'C6', 'D6', 'E6']));
    expect(accusedIn(nameless)).toEqual([]);
  });

  it('accuse the sum that a figure with two digits swapped is a part of', () => {
    expect(accusedIn(draw(STATEMENT, { C4: '1532' }))).toEqual(['C6 10111']);
  });

  it('are looked for in a total whose rows have no other figure, without end', () => {
    const apart = draw(`
tkr       | 2019 | 2020 | 2021 | Totalt
Personal  | 5213 | 5481 | 5527 |
Lokaler   | 1347 | 1352 | 1419 |
Räntor    |      |      |      | 513
Avgifter  |      |      |      | 427
Övrigt    |      |      |      | 381
`);
    expect(accusedIn(apart)).toEqual([]);
  });

  it('accuse nothing where lines do not add up at all', () => {
    const prices = `
Artikel | 2021 | 2022 | 2023
Papper  | 117  | 121  | 133
Pennor  | 23   | 29   | 31
Bläck   | 409  | 415  | 422
Summa?  | 77   | 12   | 908
`;
    expect(accusedIn(draw(prices))).toEqual([]);
  });

  it('are the same when the table is laid on its side', () => {
    const rows = STATEMENT.trim()
      .split('\n')
      .map((row) => row.split('|').map((cell) => cell.trim()));
    const turned = rows[0]!.map((_, column) => rows.map((row) => row[column]).join(' | ')).join('\n');
    expect([...totalsOf(draw(`\n${turned}\n`))]).toEqual(expect.arrayContaining(['F2', 'F3', 'F4', 'F5']));
  });

  it('raise no error on sums that come out, in random tables', () => {
    const column = fc.array(fc.integer({ min: 101, max: 99_999 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(column, { minLength: 3, maxLength: 5 }), (columns) => {
        const lines = [0, 1, 2, 3].map((line) => `Rad ${line} | ${columns.map((each) => each[line]).join(' | ')}`);
        const sums = `Summa | ${columns.map((each) => each.reduce((sum, value) => sum + value, 0)).join(' | ')}`;
        const head = `tkr | ${columns.map((_, index) => 2020 + index).join(' | ')}`;
        const grid = draw(`\n${[head, ...lines, sums].join('\n')}\n`);
        expect(accusedIn(grid)).toEqual([]);
        expect(totalsOf(grid)).toContain('B6');
      }),
      { numRuns: runs({ few: 15, all: 50 }) },
    );
  });
});

import { sheetOf } from '../../../samples/budgets/sheet';
import type { ApportionmentMethod } from '../../../../src/core/figures/apportionment';
import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { runs } from '../../../samples/seeds';
import type { CellValue } from '../../../../src/core/cells/cell';
import type { Grid } from '../../../../src/core/cells/grid';
import { computed } from '../../calculation/computed';
import { draw } from '../../audit/sheet-picture';
import { expectFormulasToHold, planOf, reportOf } from '../check-plans';
import type { FinancingCase } from '../drawn-budget';
import { financingSheet } from '../drawn-budget';
import { decimal } from '../plain-finding';
import { NOTHING_COMPUTED } from '../nothing';

interface Case extends FinancingCase {
  readonly method?: ApportionmentMethod;
}

/** The plans for the member shares that are computed from the sheets, one year from each. */
function plansOf(grids: readonly Grid[], apportionment: ApportionmentMethod = 'largestRemainder') {
  const { memberShares, notChecked } = computed(grids, { apportionment });
  expect(memberShares.length).toBeGreaterThan(0);
  return { plans: reportOf({ results: { ...NOTHING_COMPUTED, memberShares, notChecked }, grids }), grids };
}

const plansFor = ({ method, ...given }: Case, changes: Record<string, CellValue> = {}) =>
  plansOf([financingSheet(given, changes)], method);

const textsIn = (plans: ReturnType<typeof reportOf>) =>
  planOf(plans, 'memberShares').cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));

const formulasIn = (plans: ReturnType<typeof reportOf>) =>
  planOf(plans, 'memberShares').cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));

/** Rows of the sheet as a reader has them, from one row and so many columns. */
function readableRows(plans: ReturnType<typeof reportOf>, first: number, columns: number): string[][] {
  const { cells } = planOf(plans, 'memberShares');
  const textAt = (row: number, column: number) => {
    const content = cells.find((cell) => cell.row === row && cell.column === column)?.content;
    if (content === undefined || content.kind === 'blank') return '';
    return content.kind === 'text' ? content.text.replace(/\n/, ' ') : content.value.toString();
  };
  return [0, 1].map((down) => Array.from({ length: columns }, (_, column) => textAt(first + down, column)));
}

const METHODS: readonly ApportionmentMethod[] = ['largestRemainder', 'halfUp', 'halfUpResidual'];

describe('the sheet of member shares', () => {
  it.each(METHODS)('computes every step of %s by formulas', (method) => {
    const given = {
      method,
      state: 5725,
      shares: [0.8236, 0.0511, 0.0418, 0.0311, 0.0387, 0.0137],
      published: [2358, 146, 120, 89, 110, 39],
    };
    const { plans, grids } = plansFor(given);
    expectFormulasToHold(plans, grids);
    expect(formulasIn(plans).length).toBeGreaterThan(30);
  });

  it.each([
    { case: 'remainders that tie', state: 400, shares: [0.25, 0.25, 0.25, 0.25] },
    { case: 'remainders and shares that tie three ways', state: 6, shares: [0.3, 0.1, 0.3, 0.3] },
    { case: 'a share of zero', state: 5725, shares: [0.9, 0.1, 0] },
    {
      case: 'millions to the thousand',
      unit: 'mkr' as const,
      state: 5.725,
      shares: [0.8236, 0.0511, 0.1253],
    },
    { case: 'kronor', unit: 'kr' as const, state: 5_725_001, shares: [0.8236, 0.0511, 0.1253] },
    { case: 'shares that do not add up to one', state: 5725, shares: [0.5, 0.3, 0.1] },
    { case: 'one member', state: 5725, shares: [1] },
    { case: 'some members unpublished', state: 100, shares: [0.5, 0.5], published: [25, null] },
  ])('computes $case', (given) => {
    const { plans, grids } = plansFor(given);
    expectFormulasToHold(plans, grids);
  });

  it('gives the values that the calculation does, whatever the state pays and the shares are', () => {
    const share = fc.integer({ min: 0, max: 10_000 }).map((parts) => decimal(parts).div(10_000));
    const shares = fc.array(share, { minLength: 1, maxLength: 8 }).filter((all) => all.some((each) => each.gt(0)));
    fc.assert(
      fc.property(
        fc.record({
          total: fc.integer({ min: 0, max: 50_000_000 }),
          shares,
          method: fc.constantFrom(...METHODS),
          unit: fc.constantFrom('kr' as const, 'tkr' as const, 'mkr' as const),
        }),
        ({ total, ...given }) => {
          const state = given.unit === 'mkr' ? decimal(total).div(1000) : total;
          const published = given.shares.map((_, index) => index * 7);
          const { plans, grids } = plansFor({ ...given, state, published });
          expectFormulasToHold(plans, grids);
        },
      ),
      { numRuns: runs({ few: 40, all: 150 }) },
    );
  });

  it('shows a published amount kept as text as its value, and says where it is', () => {
    const { plans, grids } = plansFor({ state: 100, shares: [0.5, 0.5], published: [25, 25] }, { B6: '25' });
    expect(textsIn(plans)).toContain('Bby: talet är sparat som text i Budget!B6 och står här som värde.');
    expectFormulasToHold(plans, grids);
  });

  it('says in which text a share is printed', () => {
    const { plans, grids } = plansOf([
      draw(`
Belopp i tkr                     | Budget 2021
Intäkter
Försäkringskassan                | 2001
Region Sjö                       | 1001
Storby kommun, 62,5 % av arb-bef. | 625
Lillby kommun, 37,5 % av arb-bef. | 375
`),
    ]);
    expect(textsIn(plans)).toContain('Storby: andelen står i texten i Budget!A5.');
    expect(textsIn(plans)).toContain('Lillby: andelen står i texten i Budget!A6.');
    expectFormulasToHold(plans, grids);
  });

  it('refers to percentages without a percent format', () => {
    const { plans, grids } = plansFor({ state: 100, shares: [50, 30, 20] });
    expect(formulasIn(plans)).toContain('Budget!C5/100');
    expectFormulasToHold(plans, grids);
  });

  it('refers to populations', () => {
    const published = [25, 15, 10];
    const without = { C1: null, C5: null, C6: null, C7: null };
    const budget = financingSheet({ state: 100, shares: [0, 0, 0], published }, without);
    const populations = `
Befolkning 16-64 år | 2019
Aby kommun          | 30000
Bby kommun          | 18000
Cby kommun          | 12000
`;
    const { plans, grids } = plansOf([budget, draw(populations, {}, 'Befolkning')]);
    expect(formulasIn(plans).filter((formula) => formula.startsWith('Befolkning!B2/'))).toHaveLength(1);
    expectFormulasToHold(plans, grids);
  });

  it('never refers to an error cell', () => {
    const { plans, grids } = plansFor(
      { state: 100, shares: [0.5, 0.5], published: [25, 25] },
      { B5: { error: '#REF!' } },
    );
    expect(formulasIn(plans).filter((formula) => formula.includes('B5'))).toEqual([]);
    expectFormulasToHold(plans, grids);
  });

  it('is one table of parties and years, with each year’s figures side by side', () => {
    const { plans, grids } = plansOf([
      financingSheet({ sheet: 'Plan', year: 2019, state: 100, shares: [0.5, 0.5], published: [24, 25] }),
      financingSheet({ sheet: 'Plan 2', year: 2020, state: 101, region: 51, shares: [0.7, 0.3] }),
    ]);
    expectFormulasToHold(plans, grids);
    const { names, headerRow } = planOf(plans, 'memberShares');
    expect(headerRow).toBe(3);
    expect(names.map(({ name }) => name)).toContain('Tertial_Kommunbidrag_2020');
    expect(readableRows(plans, 3, 8)).toEqual([
      [
        'Part',
        'Andel 2019 Budget',
        'I arbetsboken 2019 Budget',
        'Beräknat 2019 Budget',
        'Skillnad 2019 Budget',
        'Andel 2020 Budget',
        'I arbetsboken 2020 Budget',
        'Beräknat 2020 Budget',
      ],
      ['Staten', '', '100', '100', '', '', '101', '101'],
    ]);
  });

  it('leaves empty what another year’s members pay', () => {
    const { plans, grids } = plansOf([
      financingSheet({ sheet: 'Plan', year: 2019, state: 20, shares: [0.5, 0.5, 0], published: [5, 5, 0] }),
      financingSheet({ sheet: 'Plan 2', year: 2020, state: 22, shares: [0.5, 0.5] }, { A6: 'Dby kommun' }),
    ]);
    expectFormulasToHold(plans, grids);
  });

  it('has the shares once where all years have the same', () => {
    const { plans, grids } = plansOf([
      draw(`
Belopp i tkr        | Andel | Budget 2020 | Budget 2021
Intäkter
Försäkringskassan   |       | 200 | 210
Region Sjö          |       | 100 | 105
Storby kommun       | 60 %  | 60  | 63
Lillby kommun       | 40 %  | 40  | 41
`),
    ]);
    expectFormulasToHold(plans, grids);
    expect(textsIn(plans).filter((text) => text.startsWith('Andel'))).toEqual(['Andel', 'Andel']);
  });

  it('shows the steps of the last year on paper, and those of all years in columns that can be folded away', () => {
    const of = (members: number) => {
      const shares = Array.from({ length: members }, () => decimal(1).div(members).toDecimalPlaces(4));
      const { plans, grids } = plansFor({ state: 5725, shares });
      expectFormulasToHold(plans, grids);
      return planOf(plans, 'memberShares');
    };
    const few = of(3);
    expect(few.print).toMatchObject({ lastColumn: 7, repeatsHeader: false });
    expect(few.fold).toEqual({ first: 8, last: 13, isFolded: false });
    expect(few.charts).toHaveLength(1);
    const many = of(16);
    expect(many.fold).toMatchObject({ first: 8 });
    expect(many.print).toMatchObject({ breaks: [] });
    expect(many.print).not.toHaveProperty('repeatsHeader');
    expect(many.charts).toEqual([]);
  });

  it('writes no sentence in the column that is repeated on pages beside the first', () => {
    const years = [2017, 2018, 2019, 2020, 2021];
    const { plans, grids } = plansOf(
      years.map((year, index) =>
        financingSheet(
          { sheet: `Plan ${year}`, year, state: 100, shares: [0.6, 0.4], published: [30 + index, 20] },
          { B6: '20' },
        ),
      ),
    );
    expectFormulasToHold(plans, grids);
    const { cells, print, charts } = planOf(plans, 'memberShares');
    expect(print).not.toHaveProperty('repeatsHeader');
    expect(charts).toEqual([]);
    const labels = cells.flatMap(({ column, content }) =>
      column === 0 && content.kind === 'text' ? content.text.length : [],
    );
    expect(Math.max(...labels)).toBeLessThan(30);
  });

  it('is not written where there are none; one that is there says why', () => {
    const budget = financingSheet({ state: 0, shares: [0.5, 0.5] }, { B3: null });
    const { memberShares, notChecked } = computed([budget]);
    const results = { ...NOTHING_COMPUTED, memberShares, notChecked };
    expect(reportOf({ results }).map(({ key }) => key)).not.toContain('memberShares');
    const grid = sheetOf('Tertial Medlemsandelar', [['Medlemsandelar']]).grid();
    const plans = reportOf({ results, written: [{ grid, marker: 'memberShares' }] });
    expect(textsIn(plans)).toContain('Inga medlemsandelar kunde räknas:');
    expect(textsIn(plans)).toContain('Budget: Medlemsandelar räknades inte: statens bidrag saknas.');
  });
});

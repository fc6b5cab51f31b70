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
    expect(textsIn(plans)).toContain('talet är sparat som text i Budget!B6 och står här som värde');
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
    expect(textsIn(plans)).toContain('andelen står i texten i Budget!A5');
    expect(textsIn(plans)).toContain('andelen står i texten i Budget!A6');
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

  it('places one block below the other, all under the same header', () => {
    const { plans, grids } = plansOf([
      financingSheet({ sheet: 'Plan', year: 2019, state: 100, shares: [0.5, 0.5] }),
      financingSheet({ sheet: 'Plan 2', year: 2020, state: 101, region: 51, shares: [0.7, 0.3] }),
    ]);
    expectFormulasToHold(plans, grids);
    const { names, headerRow } = planOf(plans, 'memberShares');
    expect(headerRow).toBe(3);
    expect(names.map(({ name }) => name)).toContain('Tertial_Kommunbidrag_2020');
  });

  it('says why there are none', () => {
    const budget = financingSheet({ state: 0, shares: [0.5, 0.5] }, { B3: null });
    const { memberShares, notChecked } = computed([budget]);
    const plans = reportOf({ results: { ...NOTHING_COMPUTED, memberShares, notChecked } });
    expect(textsIn(plans)).toContain('Inga medlemsandelar kunde räknas:');
    expect(textsIn(plans)).toContain('Budget: Medlemsandelar räknades inte: statens bidrag saknas.');
  });
});

import type { ApportionmentMethod } from '../../../../src/core/figures/apportionment';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellValue } from '../../../../src/core/cells/cell';
import { expectFormulasToHold, planOf, reportOf } from '../check-plans';
import { gridOf } from '../grid-fixture';
import type { FinancingCase } from '../results-fixture';
import { cellAt, decimal, figureAt, financing } from '../results-fixture';
import { NOTHING_COMPUTED } from '../nothing';

function plansFor(given: FinancingCase, changes: Record<string, CellValue> = {}) {
  const { result, cells } = financing(given);
  const grids = [gridOf(result.sheet, { ...cells, ...changes })];
  return {
    plans: reportOf({ results: { ...NOTHING_COMPUTED, memberShares: [result], equity: [], notChecked: [] }, grids }),
    grids,
    result,
  };
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
    expect(
      planOf(plans, 'memberShares').cells.filter(({ content }) => content.kind === 'formula').length,
    ).toBeGreaterThan(30);
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
      { numRuns: 150 },
    );
  });

  it('shows a published amount kept as text as its value, and says where it stands', () => {
    const { plans, grids } = plansFor({ state: 100, shares: [0.5, 0.5], published: [25, 25] }, { B6: '25' });
    const texts = planOf(plans, 'memberShares').cells.flatMap(({ content }) =>
      content.kind === 'text' ? [content.text] : [],
    );
    expect(texts).toContain('talet är sparat som text i Budget!B6 och står här som värde');
    expectFormulasToHold(plans, grids);
  });

  it('says in which text a share is printed', () => {
    const { result, cells } = financing({ state: 100, shares: [0.5, 0.5] });
    const members = result.members.map((member) => ({
      ...member,
      shareIn: 'label' as const,
      shareAt: cellAt('Budget', 'A5'),
    }));
    const grids = [gridOf('Budget', { ...cells, A5: 'Storby, 50 % av arb-bef.' })];
    const plans = reportOf({
      results: { ...NOTHING_COMPUTED, memberShares: [{ ...result, members }], equity: [], notChecked: [] },
      grids,
    });
    const notes = planOf(plans, 'memberShares').cells.filter(
      ({ content }) => content.kind === 'text' && content.text === 'andelen står i texten i Budget!A5',
    );
    expect(notes).toHaveLength(2);
    expectFormulasToHold(plans, grids);
  });

  it.each([
    { case: 'percentages without a percent format', numbers: [50, 30, 20] },
    { case: 'populations', numbers: [3000, 1800, 1200] },
  ])('leads to $case', ({ numbers }) => {
    const { result, cells } = financing({ state: 100, shares: [0.5, 0.3, 0.2] });
    const changed = { ...cells, C5: numbers[0]!, C6: numbers[1]!, C7: numbers[2]! };
    const grids = [gridOf('Budget', changed)];
    const plans = reportOf({
      results: { ...NOTHING_COMPUTED, memberShares: [result], equity: [], notChecked: [] },
      grids,
    });
    const formulas = planOf(plans, 'memberShares').cells.filter(
      ({ content }) => content.kind === 'formula' && content.formula.startsWith("'Budget'!C5/"),
    );
    expect(formulas).toHaveLength(1);
    expectFormulasToHold(plans, grids);
  });

  it('never leads to an error cell', () => {
    const { plans, grids } = plansFor(
      { state: 100, shares: [0.5, 0.5], published: [25, 25] },
      { B5: { error: '#REF!' } },
    );
    expectFormulasToHold(plans, grids);
  });

  it('places one block below the other, all under the same header', () => {
    const first = financing({ year: 2019, sheet: 'Plan', state: 100, shares: [0.5, 0.5] });
    const second = financing({ year: 2020, sheet: 'Plan 2', state: 101, shares: [0.7, 0.3] });
    const region = figureAt('Plan 2', 'B4', 51);
    const publishedRegion = { amount: region.amount, figures: [region] };
    const grids = [gridOf('Plan', first.cells), gridOf('Plan 2', { ...second.cells, B4: 51 })];
    const plans = reportOf({
      results: {
        ...NOTHING_COMPUTED,
        memberShares: [first.result, { ...second.result, publishedRegion }],
        equity: [],
        notChecked: [],
      },
      grids,
    });
    expectFormulasToHold(plans, grids);
    const { names, headerRow } = planOf(plans, 'memberShares');
    expect(headerRow).toBe(3);
    expect(names.map(({ name }) => name)).toContain('Tertial_Kommunbidrag_2020');
  });

  it('says why there are none', () => {
    const notChecked = [{ sheet: 'Budget', range: null, reason: 'Statens bidrag saknas.' }];
    const plan = planOf(
      reportOf({ results: { ...NOTHING_COMPUTED, memberShares: [], equity: [], notChecked } }),
      'memberShares',
    );
    const texts = plan.cells.map(({ content }) => (content.kind === 'text' ? content.text : ''));
    expect(texts).toContain('Inga medlemsandelar kunde räknas:');
    expect(texts).toContain('Budget: Statens bidrag saknas.');
  });
});

import { sheetOf } from '../../../samples/budgets/sheet';
import type { CeilingMethod } from '../../../../src/core/rules/equity-ceiling';
import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import type { CellValue } from '../../../../src/core/cells/cell';
import type { Grid } from '../../../../src/core/cells/grid';
import { draw } from '../../audit/sheet-picture';
import { computed } from '../../calculation/computed';
import { expectFormulasToHold, planOf, reportOf } from '../check-plans';
import type { EquityCase } from '../drawn-budget';
import { equitySheet } from '../drawn-budget';
import { NOTHING_COMPUTED } from '../nothing';

/** The plans for the equity that is computed from the sheets. */
function plansOf(grids: readonly Grid[], ceilingMode: CeilingMethod = 'marginal') {
  const { equity } = computed(grids, { ceilingMode });
  expect(equity).toHaveLength(grids.length);
  return { plans: reportOf({ results: { ...NOTHING_COMPUTED, equity }, grids }), grids };
}

const plansFor = (given: EquityCase, changes: Record<string, CellValue> = {}, mode?: CeilingMethod) =>
  plansOf([equitySheet(given, changes)], mode);

function formulasIn(plans: ReturnType<typeof reportOf>): string[] {
  return planOf(plans, 'equity').cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));
}

function textsIn(plans: ReturnType<typeof reportOf>): string[] {
  return planOf(plans, 'equity').cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
}

const PLAIN: EquityCase = {
  opening: 3100,
  income: 11540,
  cost: 13830,
  contributions: [5725, 2863, 2862],
};
const MODES: readonly CeilingMethod[] = ['marginal', 'class', 'flat', 'marginalState'];

describe('the sheet of equity', () => {
  it('carries the equity of a year from its result, and the ceiling from the contributions', () => {
    const { plans, grids } = plansFor(PLAIN);
    expectFormulasToHold(plans, grids);
    const values = planOf(plans, 'equity').cells.flatMap(({ content }) =>
      content.kind === 'formula' ? [content.value.toString()] : [],
    );
    expect(values).toEqual(expect.arrayContaining(['-2290', '810', '2067.5', '1257.5', 'ja']));
  });

  it('carries the opening of a year from the closing of the year before', () => {
    const grids = [
      draw(`
Belopp i tkr          | Budget 2019 | Budget 2020
Intäkter
Försäkringskassan     | 5725        | 6000
Region Sjö            | 2863        | 3000
Storby kommun         | 2862        | 3000
Summa intäkter        | 11540       | 12945
Summa kostnader       | 13830       | 12600
Årets resultat        | -2290       | 345
Ingående eget kapital | 3100        | 810
`),
    ];
    const { equity } = computed(grids);
    expect(equity[1]).toMatchObject({ carriedFrom: 0 });
    const plans = reportOf({ results: { ...NOTHING_COMPUTED, equity }, grids });
    expectFormulasToHold(plans, grids);
    expect(formulasIn(plans)).toContain('B14');
  });

  it.each(MODES)('counts the ceiling under %s and shows the other ways beside it', (mode) => {
    const grids = [3_500, 7_000, 9_000, 15_000, 40_000].map((state) =>
      equitySheet({ ...PLAIN, sheet: `Plan ${state}`, contributions: [state, state / 2, state / 2] }),
    );
    const { plans } = plansOf(grids, mode);
    expectFormulasToHold(plans, grids);
  });

  it.each<{ case: string } & Partial<EquityCase>>([
    { case: 'costs printed as negative amounts', cost: -13830, published: { result: -2290, closing: 810 } },
    {
      case: 'financial items of both signs',
      financial: { income: 12.5, cost: 3 },
      published: { result: -2280.5, closing: 819.5 },
    },
    { case: 'equity below zero', opening: 100, published: { result: -2290, closing: -2190 } },
    { case: 'figures published otherwise', published: { result: -2291, closing: 809 } },
    { case: 'no contributions', contributions: [] },
    {
      case: 'kronor',
      unit: 'kr',
      opening: 3_100_000.5,
      income: 11_540_000.25,
      cost: 13_830_000,
      contributions: [5_725_000, 2_863_000, 2_862_000],
    },
    { case: 'millions', unit: 'mkr', opening: 3.1, income: 11.54, cost: 13.83, contributions: [5.725, 2.863, 2.862] },
    { case: 'no state contribution to speak of', contributions: [0, 100] },
  ])('computes $case', (given) => {
    const { plans, grids } = plansFor({ ...PLAIN, ...given });
    expectFormulasToHold(plans, grids);
  });

  it('gives the values that the calculation does, whatever the amounts', () => {
    const amount = fc.integer({ min: -50_000_000, max: 50_000_000 }).map((hundredths) => hundredths / 100);
    const paid = fc.integer({ min: 0, max: 3_000_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(
        fc.record({
          opening: amount,
          income: amount,
          cost: amount,
          contributions: fc.array(paid, { maxLength: 5 }),
          mode: fc.constantFrom(...MODES),
        }),
        ({ mode, ...given }) => {
          const { plans, grids } = plansFor(given, {}, mode);
          expectFormulasToHold(plans, grids);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('shows what the workbook says where a total or the opening is missing', () => {
    const published = { result: -2290, closing: 810 };
    const { plans, grids } = plansFor({ ...PLAIN, income: null, opening: null, published });
    expectFormulasToHold(plans, grids);
    expect(textsIn(plans)).toContain(
      '2019 Budget: ingående eget kapital saknas; utgående är det som arbetsboken anger.',
    );
  });

  it('shows a number kept as text as its value, and says where it is', () => {
    const { plans, grids } = plansFor(PLAIN, { B3: '5 725', B7: '13 830' });
    expectFormulasToHold(plans, grids);
    expect(formulasIn(plans)).toContain('SUM(Budget!B4:B5)+5725');
    expect(textsIn(plans)).toContain(
      '2019 Budget, kostnader: talet är sparat som text i Budget!B7 och står här som värde.',
    );
  });

  it('names the key figures by year', () => {
    const { plans } = plansFor(PLAIN);
    expect(planOf(plans, 'equity').names).toEqual([
      { name: 'Tertial_EgetKapital_2019', cell: { row: 13, column: 1 } },
      { name: 'Tertial_Resultat_2019', cell: { row: 12, column: 1 } },
      { name: 'Tertial_Tak_2019', cell: { row: 24, column: 1 } },
      { name: 'Tertial_Utrymme_2019', cell: { row: 25, column: 1 } },
    ]);
  });

  it('is not written where there is none; one that is there says why', () => {
    expect(reportOf({}).map(({ key }) => key)).toEqual(['overview', 'findings']);
    const earlier = { grid: sheetOf('Tertial Eget kapital', [['Eget kapital']]).grid(), marker: 'equity' as const };
    const plans = reportOf({ written: [earlier] });
    expect(textsIn(plans)).toContain('Arbetsboken har ingen tabell med det som behövs.');
  });
});

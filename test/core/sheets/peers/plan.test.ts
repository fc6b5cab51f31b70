import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../../src/core/cells/cell';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { planSheets, recalculate } from '../../../../src/core/recalculate';
import type { SheetPlan } from '../../../../src/core/port/sheet-plan';
import { sheetOf } from '../../../samples/budgets/sheet';
import { comparison } from '../../../samples/peers/comparison';
import { expectFormulasToHold, planOf, wrongFormulas } from '../check-plans';

type Rows = readonly (readonly CellValue[])[];

function planned(rows: Rows, association: string | null = null) {
  const grid = sheetOf('Alla', rows).grid();
  const content = { sheets: [{ grid, marker: null }], names: [], isManual: false };
  const settings = { ...DEFAULT_SETTINGS, association };
  return { plans: planSheets(content, recalculate(content, settings), settings), grids: [grid] };
}

const textsOf = (plan: SheetPlan) =>
  plan.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));

describe('the sheet of the comparison', () => {
  it.each([
    ['as it is', comparison(), null],
    ['with an own förbund', comparison(), 'Sjöbygden'],
    [
      'with equity below nothing, no part and equal parts',
      comparison({ '3,4': -50, '3,5': -0.01, '6,5': null, '7,5': 0.18 }),
      'Sjöbygden',
    ],
    ['of a year without the recommendation', comparison({ '0,0': 'År 2010' }), null],
    [
      'around the limits of the classes',
      comparison({ '3,5': 0.2, '4,4': 1450, '4,5': 0.21, '5,4': 1500, '5,5': 0.1 }),
      null,
    ],
  ])('gives by formulas what the decimal computation gives: %s', (_, rows, own) => {
    const { plans, grids } = planned(rows, own);
    expectFormulasToHold(plans, grids);
    expect(planOf(plans, 'peers').cells.filter(({ content }) => content.kind === 'formula').length).toBeGreaterThan(20);
  });

  it('lists the förbund in the order of their parts, and marks the own one', () => {
    const plan = planOf(planned(comparison(), 'Sjöbygden').plans, 'peers');
    const names = plan.cells.filter(({ link }) => link !== undefined).map(({ content }) => content);
    expect(names.map((content) => (content.kind === 'text' ? content.text : ''))).toEqual([
      ...['Södra dalen', 'Östra kusten', 'Sjöbygden', 'Norra bygden', 'Västra slätten'],
    ]);
    expect(plan.charts[0]?.series.map(({ name }) => name)).toEqual(['Alla förbund', 'Eget förbund']);
    expect(textsOf(plan)).toContain('Kvar till taket: samma procentsats på alla belopp');
  });

  it('says how to choose the own förbund where it is not known', () => {
    expect(textsOf(planOf(planned(comparison()).plans, 'peers'))).toContain(
      'Välj det egna förbundet under Jämför i åtgärdsfönstret.',
    );
  });

  it('would be found wrong with a step, a slice or a criterion changed', () => {
    const { plans, grids } = planned(comparison(), 'Sjöbygden');
    for (const [right, wrong] of [
      ['0.005', '0.05'],
      ['MAX(0,', 'MIN(0,'],
      ['<0"', '>0"'],
    ] as const) {
      const broken = plans.map((plan) => ({
        ...plan,
        cells: plan.cells.map((cell) =>
          plan.key === 'peers' && cell.content.kind === 'formula'
            ? { ...cell, content: { ...cell.content, formula: cell.content.formula.replaceAll(right, wrong) } }
            : cell,
        ),
      }));
      expect(wrongFormulas(broken, grids)).not.toEqual([]);
    }
  });

  it('is written only where there is a comparison', () => {
    expect(planned([['Anteckning']]).plans.map(({ key }) => key)).not.toContain('peers');
  });
});

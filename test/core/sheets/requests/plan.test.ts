import { describe, expect, it } from '@jest/globals';
import { planSheets, recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Rows } from '../../../samples/activities/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import {
  APPLICATIONS,
  decidedBudget,
  requests,
  REQUESTS_BY_STAGES,
  REQUESTS_BY_YEARS,
  REQUESTS_TURNED,
  YEARLY_BUDGET,
} from '../../../samples/requests/tables';
import { expectFormulasToHold, planOf } from '../check-plans';

function planned(...sheets: readonly Rows[]) {
  const grids = sheets.map((rows, index) => sheetOf(`Blad ${index}`, rows).grid());
  const content = { sheets: grids.map((grid) => ({ grid, marker: null })), names: [], isManual: false };
  return { plans: planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS), grids };
}

/** The contents of a row by its label: formulas as they are, texts and numbers in words. */
function rowOf({ plans }: ReturnType<typeof planned>, label: string) {
  const { cells } = planOf(plans, 'requests');
  const row = cells.find(({ content }) => content.kind === 'text' && content.text === label)!.row;
  return cells

    .filter((cell) => cell.row === row)
    .toSorted((a, b) => a.column - b.column)
    .map(({ content }) =>
      content.kind === 'formula' ? content.formula : content.kind === 'text' ? content.text : content.kind,
    );
}

describe('the sheet of requests', () => {
  it.each<[string, readonly Rows[]]>([
    ['requests beside a budget', [requests(), decidedBudget({ '6,1': 250_000 })]],
    [
      'costs below nothing',
      [requests(), decidedBudget({ '4,1': -400_000, '5,1': -900_000, '6,1': -250_000, '7,1': -1_550_000 })],
    ],
    ['other forms', [REQUESTS_BY_YEARS, REQUESTS_BY_STAGES, REQUESTS_TURNED, APPLICATIONS]],
  ])('gives by formulas what was computed: %s', (_, sheets) => {
    const made = planned(...sheets);
    expectFormulasToHold(made.plans, made.grids);
  });

  it('refers to the user’s own cells, in the unit of the requests', () => {
    const made = planned(requests(), decidedBudget({ '6,1': 250_000 }));
    expect(rowOf(made, 'Samtalsgrupp')).toEqual([
      ...['Samtalsgrupp', "'Blad 0'!B7", "'Blad 0'!C7", "'Blad 0'!D7"],
      ...['C9-B9', 'D9-C9', 'D9-B9', 'ROUND(D9/B9,6)', "0.001*'Blad 1'!B7", 'I9-D9', 'blank'],
    ]);
    expect(rowOf(made, 'Summa').slice(0, 3)).toEqual(['Summa', "'Blad 0'!B9", "'Blad 0'!C9"]);
    expect(rowOf(made, 'Ungdomslinjen').at(-1)).toBe('inget beslutat belopp');
    expect(rowOf(made, 'Kompetenskväll').at(-1)).toBe('inte äskat');
    expect(rowOf(made, 'Mest minskat')[1]).toBe('INDEX(A6:A10,MATCH(MIN(G6:G10),G6:G10,0))');
  });

  it('adds up what the table has no sum of', () => {
    expect(rowOf(planned(APPLICATIONS), 'Summa').slice(1, 3)).toEqual(['SUM(B6:B9)', 'SUM(C6:C9)']);
  });

  it('is not there without requests', () => {
    expect(planned(YEARLY_BUDGET).plans.some(({ key }) => key === 'requests')).toBe(false);
  });
});

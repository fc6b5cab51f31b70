import { describe, expect, it } from '@jest/globals';
import type { BudgetDocument } from '../../../../src/core/documents/budget';
import type { SheetPlan } from '../../../../src/core/port/sheet-plan';
import { expectFormulasToHold, planOf, reportOf } from '../check-plans';
import { gridOf } from '../grid-fixture';
import { cellAt, equity, financing, findingAt } from '../results-fixture';
import { NOTHING_COMPUTED } from '../nothing';

const TABLE: BudgetDocument = {
  kind: 'budget',
  sheet: 'Budget',
  range: { first: { row: 2, column: 0 }, last: { row: 56, column: 3 } },
  title: 'Budget 2019–2021',
  unit: 'tkr',
  unitSource: 'title',
  labelColumn: 0,
  columns: [
    {
      column: 1,
      heading: '2019',
      headingRow: 2,
      year: 2019,
      span: null,
      soFar: null,
      basis: 'budget',
      content: 'amount',
    },
    {
      column: 2,
      heading: 'Andel',
      headingRow: 2,
      year: null,
      span: null,
      soFar: null,
      basis: null,
      content: 'share',
    },
  ],
  lines: [],
  relations: [],
  columnRelations: [],
};

function textsIn(plan: SheetPlan): string[] {
  return plan.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
}

function formulasIn(plan: SheetPlan): string[] {
  return plan.cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));
}

function wholeReport() {
  const money = financing({ state: 5725, shares: [0.5, 0.5], published: [1431, 1431] });
  const capital = equity({
    opening: 3100,
    income: 11540,
    cost: 13830,
    contributions: [5725, 2863, 2862],
  });
  // The two read from one sheet here, so the cells of the one stand where the other has none.
  const shared = { ...money.result, sheet: 'Budget' };
  const grids = [gridOf('Budget', { ...capital.cells, ...money.cells })];
  const findings = [
    findingAt('Budget', 'B30'),
    findingAt('Budget', 'B35', { causedBy: cellAt('Budget', 'B30') }),
    findingAt('Budget', 'B46', {
      severity: 'info',
      published: '12',
      expected: null,
      difference: null,
    }),
  ];
  const notChecked = [{ sheet: 'Anteckningar', range: 'A1:B7', reason: 'Bladet har ingen tabell med belopp per år.' }];
  const documents = [TABLE];
  const results = { ...NOTHING_COMPUTED, memberShares: [shared], equity: [capital.result], notChecked: [] };
  const plans = reportOf({ grids, findings, notChecked, documents, results });
  return { plans, grids, overview: planOf(plans, 'overview') };
}

describe('the overview', () => {
  it('leads its key figures to the other sheets, one row for a year', () => {
    const { plans, grids, overview } = wholeReport();
    expectFormulasToHold(plans, grids);
    expect(formulasIn(overview)).toContain("'Tertial Eget kapital'!B14");
    expect(formulasIn(overview).filter((formula) => formula.startsWith("'Tertial"))).toHaveLength(8);
  });

  it('counts the findings live', () => {
    const { overview } = wholeReport();
    const counts = overview.cells.flatMap(({ content }) =>
      content.kind === 'formula' && content.formula.startsWith('COUNT') ? [content] : [],
    );
    expect(counts[0]).toMatchObject({ formula: 'COUNTIF(\'Tertial Kontroller\'!$A$5:$A$7,"Fel")' });
    expect(counts.map(({ value }) => value.toString())).toEqual([
      '2',
      '2',
      '0',
      '0',
      '0',
      '0',
      '0',
      '0',
      '1',
      '1',
      '0',
      '0',
    ]);
    expect(textsIn(overview)).toContain('1 av dem följer av ett annat fel och försvinner med det.');
  });

  it('says what was read, what was not checked, and why', () => {
    const texts = textsIn(wholeReport().overview);
    expect(texts).toContain(
      '”Budget 2019–2021”: 0 rader. Kolumner: B 2019 Budget, C Andel (andel). Enheten står i titeln.',
    );
    expect(texts).toContain('Bladet har ingen tabell med belopp per år.');
  });

  it('says when there is nothing', () => {
    const overview = planOf(reportOf({}), 'overview');
    expect(textsIn(overview)).toEqual(
      expect.arrayContaining(['Ingen tabell som känns igen hittades.', 'Allt som hittades kunde kontrolleras.']),
    );
    expectFormulasToHold([overview], []);
  });

  it('has no two cells in one place', () => {
    for (const plan of wholeReport().plans) {
      const places = plan.cells.map(({ row, column }) => `${row},${column}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it('uses only functions that every spreadsheet program knows', () => {
    const { plans } = wholeReport();
    const names = plans
      .flatMap(formulasIn)
      .flatMap((formula) => formula.replace(/'[^']*'!|"[^"]*"/g, '').match(/[A-Z]+(?=\()/g) ?? []);
    const allowed = [
      'SUM',
      'SUMPRODUCT',
      'COUNTIF',
      'COUNTIFS',
      'ROUND',
      'INT',
      'INDEX',
      'MATCH',
      'IF',
      'MIN',
      'MAX',
      'ABS',
      'AND',
      'OR',
      'RANK',
      'SUMIFS',
    ];
    expect(names.filter((name) => !allowed.includes(name))).toEqual([]);
  });
});

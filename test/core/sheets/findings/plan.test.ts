import { describe, expect, it } from '@jest/globals';
import type { BudgetDocument } from '../../../../src/core/documents/budget';
import type { Finding } from '../../../../src/core/documents/finding';
import { findingsColumn } from '../../../../src/core/sheets/findings/columns';
import type { FindingsColumn } from '../../../../src/core/sheets/findings/columns';
import type { SheetPlan } from '../../../../src/core/port/sheet-plan';
import { expectFormulasToHold, planOf, reportOf } from '../check-plans';
import { gridOf } from '../grid-fixture';
import { cellAt, decimal, findingAt } from '../plain-finding';

function contentOf(plan: SheetPlan, row: number, id: FindingsColumn) {
  return plan.cells.find((cell) => cell.row === row && cell.column === findingsColumn(id))?.content ?? null;
}

function column(plan: SheetPlan, id: FindingsColumn): string[] {
  const cells = plan.cells.filter((cell) => cell.column === findingsColumn(id) && cell.row > 3);
  return cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
}

const BUDGET = gridOf('Budget', {
  B6: 40,
  B7: 50,
  B8: 100,
  B9: 'ca 400',
  B10: '–',
  B12: { error: '#REF!' },
});

const DASHED: BudgetDocument = {
  kind: 'budget',
  sheet: 'Budget',
  range: { first: { row: 5, column: 1 }, last: { row: 9, column: 1 } },
  title: null,
  caption: null,
  planFrom: null,
  unit: 'tkr',
  unitSource: 'inferred',
  labelColumn: 0,
  columns: [],
  lines: [
    { row: 8, amount: 400, state: 'textNumber' as const },
    { row: 9, amount: 0, state: 'dash' as const },
  ].map(({ row, amount, state }) => ({
    row,
    label: 'Konsult',
    name: 'Konsult',
    code: null,
    level: 0,
    role: 'cost',
    share: null,
    partOfAbove: false,
    figures: [{ row, column: 1, state, amount: decimal(amount), text: '' }],
  })),
  relations: [],
  columnRelations: [],
};

function part(address: string, factor = 1) {
  return { ...cellAt('Budget', address), factor: decimal(factor) };
}

const SUM = findingAt('Budget', 'B8', { parts: [part('B6'), part('B7')], linear: true });

function findingsPlan(findings: readonly Finding[]) {
  const coverage = [{ sheet: 'Budget', amounts: 4, proven: 3, tables: [] }];
  const plans = reportOf({ findings, coverage, grids: [BUDGET] });
  return { plans, plan: planOf(plans, 'findings') };
}

describe('the sheet of findings', () => {
  it('refers to the cell, to its parts and to whether it is mended', () => {
    const { plans, plan } = findingsPlan([SUM]);
    expectFormulasToHold(plans, [BUDGET]);
    expect(contentOf(plan, 4, 'published')).toMatchObject({ formula: 'Budget!B8' });
    expect(contentOf(plan, 4, 'expected')).toMatchObject({ formula: 'SUM(Budget!B6:B7)' });
    expect(contentOf(plan, 4, 'difference')).toMatchObject({ formula: 'ROUND(F5-G5,6)' });
    expect(contentOf(plan, 4, 'status')).toMatchObject({
      formula: 'IF(H5=0,"Åtgärdad",IF(L5="godta","Godtagen","Kvarstår"))',
      value: 'Kvarstår',
    });
    expect(plan.cells.find(({ link }) => link)?.link).toEqual({
      sheet: 'Budget',
      address: expect.objectContaining({ row: 7, column: 1 }),
    });
  });

  it('counts a dash among the parts as nothing, until a number is written there', () => {
    const findings = [{ ...SUM, parts: [part('B6'), part('B7'), part('B10')] }];
    const documents = [DASHED];
    const plans = reportOf({ findings, documents, grids: [BUDGET] });
    expectFormulasToHold(plans, [BUDGET]);
    expect(contentOf(planOf(plans, 'findings'), 4, 'expected')).toMatchObject({
      formula: 'SUM(Budget!B6:B7,Budget!B10)',
    });
  });

  it('counts a number kept as text by what was read from it', () => {
    const findings = [{ ...SUM, expected: decimal(490), parts: [part('B6'), part('B7'), part('B9')] }];
    const documents = [DASHED];
    const plans = reportOf({ findings, documents, grids: [BUDGET] });
    expectFormulasToHold(plans, [BUDGET]);
    expect(contentOf(planOf(plans, 'findings'), 4, 'expected')).toMatchObject({
      formula: 'SUM(Budget!B6:B7)+400',
    });
  });

  it('refers to a blank cell where a figure is missing, so that the figure shows when it is filled in', () => {
    const blank = findingAt('Budget', 'B11', {
      rule: 'missing',
      published: null,
      difference: null,
      expected: decimal(10),
      parts: [part('B8'), part('B6', -1), part('B7', -1)],
      linear: true,
    });
    const { plans, plan } = findingsPlan([blank]);
    expectFormulasToHold(plans, [BUDGET]);
    expect(contentOf(plan, 4, 'published')).toMatchObject({
      formula: 'IF(Budget!B11="","",Budget!B11)',
    });
  });

  it('shows text and error values as text, and never refers to them', () => {
    const findings = [
      findingAt('Budget', 'B9', {
        rule: 'notANumber',
        published: 'ca 400',
        expected: null,
        difference: null,
      }),
      findingAt('Budget', 'B12', {
        rule: 'errorValue',
        published: '#REF!',
        expected: null,
        difference: null,
      }),
    ];
    const { plans, plan } = findingsPlan(findings);
    expectFormulasToHold(plans, [BUDGET]);
    expect(column(plan, 'published')).toEqual(['ca 400', '#REF!']);
    const accepting = (row: number) => ({ formula: `IF(L${row}="godta","Godtagen","Kvarstår")`, value: 'Kvarstår' });
    expect([4, 5].map((row) => contentOf(plan, row, 'status'))).toMatchObject([accepting(5), accepting(6)]);
  });

  it('shows an expected figure as a value where its parts do not give it', () => {
    const { plan } = findingsPlan([{ ...SUM, expected: decimal(91) }]);
    expect(contentOf(plan, 4, 'expected')).toEqual({ kind: 'number', value: decimal(91) });
  });

  it('lists the gravest first, then down the sheets, and what follows right after its cause', () => {
    const cause = findingAt('Budget', 'B8', { label: 'orsak' });
    const following = findingAt('Budget', 'B40', {
      label: 'följd',
      causedBy: cellAt('Budget', 'B8'),
    });
    const next = findingAt('Budget', 'B9', { label: 'nästa' });
    const warning = findingAt('Annan', 'B1', { label: 'varning', severity: 'warning' });
    const { plan } = findingsPlan([warning, following, next, cause]);
    expect(column(plan, 'label').map((label) => label.trim())).toEqual(['orsak', 'följd', 'nästa', 'varning']);
    expect(column(plan, 'causedBy')).toEqual(['Budget!B8']);
  });

  it('lists each finding once even if two name each other as their cause', () => {
    const first = findingAt('Budget', 'B8', { causedBy: cellAt('Budget', 'B9') });
    const second = findingAt('Budget', 'B9', { causedBy: cellAt('Budget', 'B8') });
    expect(column(findingsPlan([first, second]).plan, 'severity')).toEqual(['Fel', 'Fel']);
  });

  it('writes what looks like a formula as text', () => {
    const { plan } = findingsPlan([findingAt('Budget', 'B8', { label: '=HYPERLINK("x")', message: '+1' })]);
    expect(contentOf(plan, 4, 'label')).toEqual({ kind: 'text', text: '=HYPERLINK("x")' });
  });

  it('hides the keys and offers the words of a decision', () => {
    const { plan } = findingsPlan([SUM]);
    expect(plan.hiddenColumns).toEqual([findingsColumn('basis'), findingsColumn('key')]);
    expect(plan.choices).toEqual([
      { column: findingsColumn('decision'), firstRow: 4, lastRow: 4, words: ['åtgärda', 'åtgärdat', 'godta'] },
    ]);
  });

  it('says that nothing was found', () => {
    const { plan } = findingsPlan([]);
    expect(column(plan, 'severity')).toEqual([expect.stringMatching(/^Inga fel i det som prövades\. 3 av 4 belopp/)]);
  });
});

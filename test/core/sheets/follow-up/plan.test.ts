import { describe, expect, it } from '@jest/globals';
import { tableResults } from '../../../../src/core/calculation/follow-up/table-results';
import type { CellValue } from '../../../../src/core/cells/cell';
import type { Grid } from '../../../../src/core/cells/grid';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import type { SheetPlan } from '../../../../src/core/port/sheet-plan';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { sheetOf } from '../../../samples/budgets/sheet';
import { added, blockRows, NORTH, SOUTH } from '../../../samples/follow-up/block';
import { calculated } from '../../formulas/formula-fixture';
import { expectFormulasToHold, planOf, reportOf } from '../check-plans';
import { NOTHING_COMPUTED } from '../nothing';

type Rows = readonly (readonly CellValue[])[];

function written(...sheets: readonly (readonly [string, Rows])[]): {
  plans: readonly SheetPlan[];
  grids: readonly Grid[];
} {
  const grids = sheets.map(([name, rows]) => sheetOf(name, rows).grid());
  const followUp = tableResults(ofKind(readDocuments(grids).documents, 'followUp'));
  return { plans: reportOf({ results: { ...NOTHING_COMPUTED, followUp }, grids }), grids };
}

const later = (corner: string, title: string): Rows => [
  [title],
  ...blockRows(SOUTH, corner).map(([label, ...rest]) => [String(label).replaceAll(' T1', ''), ...rest]),
];
const UNITS = [
  ['Norr', [['Norr 2024'], ...blockRows(NORTH)]],
  ['Söder', [['Söder 2024'], ...blockRows(SOUTH)]],
] as const;

/** The plan's cells as `address: text, formula or number`, for the row whose label is given. */
function row(plan: SheetPlan, label: string, nth = 0) {
  const [, at] = plan.cells
    .filter(({ content, column }) => column === 1 && content.kind === 'text' && content.text === label)
    .map(({ row: found }) => ['', found] as const)[nth]!;
  return plan.cells
    .filter((cell) => cell.row === at && cell.content.kind !== 'blank')
    .map(({ content }) =>
      content.kind === 'formula'
        ? `=${content.formula}`
        : content.kind === 'number'
          ? content.value.toFixed()
          : content.kind === 'text'
            ? content.text
            : '',
    );
}

describe('the sheet of follow-up', () => {
  it('leads each count to its cell, and each sum to the counts of the sheet', () => {
    const { plans, grids } = written(...UNITS);
    expectFormulasToHold(plans, grids);
    const plan = planOf(plans, 'followUp');
    expect(row(plan, 'Avslutade')).toEqual(['2024-T1', 'Avslutade', '=Norr!B5', '=Norr!C5', '=Norr!D5', 'Norr!B5']);
    expect(row(plan, 'Till en långsiktig lösning', 2)).toEqual([
      '2024-T1',
      'Till en långsiktig lösning',
      '=C34+C49',
      '=D34+D49',
      '=C64+D64',
      '=INT((200*E64+E63)/(2*E63))/100',
    ]);
  });

  it('has a row for each unit and for all, and a chart of the exits', () => {
    const plan = planOf(written(...UNITS).plans, 'followUp');
    const units = plan.cells
      .filter(({ row: at, column }) => column === 1 && at > 4 && at < 8)
      .map(({ content }) => content);
    expect(units).toEqual(['Norr', 'Söder', 'Alla enheter'].map((text) => ({ kind: 'text', text })));
    const [chart] = plan.charts;
    expect(chart?.categories).toEqual({ first: { row: 5, column: 1 }, last: { row: 6, column: 1 } });
    expect(chart?.series.map(({ name }) => name)).toEqual([
      ...['Till en långsiktig lösning', 'Avbrott av hälsoskäl', 'Övriga avbrott'],
    ]);
  });

  it('follows the workbook: a changed count moves its sums and percents', () => {
    const { plans, grids } = written(...UNITS);
    const changed = [
      sheetOf(
        'Norr',
        UNITS[0][1].map((cells, index) => (index === 4 ? [cells[0]!, 20, 9, 29, null] : cells)),
      ).grid(),
      grids[1]!,
    ];
    const cells = calculated(plans, changed);
    const { name } = planOf(plans, 'followUp');
    expect(String(cells.valueAt(name, { row: 7, column: 5 }))).toBe('73');
    expect(String(cells.valueAt(name, { row: 7, column: 2 }))).toBe('0.71');
  });

  it('shows the last year, and says which years it leaves out', () => {
    const { plans } = written(...UNITS, ['Norr 2023', [['Norr 2023'], ...blockRows(NORTH)]]);
    const plan = planOf(plans, 'followUp');
    const texts = plan.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
    expect(texts.some((text) => text.includes('2023-T1'))).toBe(false);
    expect(texts.some((text) => text.endsWith('Tidigare år (2023) visas inte här.'))).toBe(true);
  });

  it('writes counts kept as text as values', () => {
    const rows = UNITS[0][1].map((cells, index) => (index === 4 ? [cells[0]!, '16', 9, 25, null] : cells));
    const { plans, grids } = written(['Norr', rows]);
    expectFormulasToHold(plans, grids);
    expect(row(planOf(plans, 'followUp'), 'Avslutade')[2]).toBe('16');
  });

  it('is written only where there is follow-up', () => {
    expect(written(['Blad', [['Anteckning']]]).plans.map(({ key }) => key)).not.toContain('followUp');
  });

  it('puts tertials after each other, the accumulated ones as their sum', () => {
    const T2 = ['Norr T2', later('Tertial 2', 'Norr 2024')] as const;
    const whole = added(NORTH, SOUTH);
    const rows = blockRows(whole, 'Ackumulerat T2').map(([label, ...rest]) => [
      String(label).replaceAll(' T1', ''),
      ...rest,
    ]);
    const { plans, grids } = written(UNITS[0], T2, ['Ack', [['Norr 2024'], ...rows]]);
    expectFormulasToHold(plans, grids);
    const periods = planOf(plans, 'followUp').cells.filter(({ row: at, column }) => column === 0 && at > 4 && at < 11);
    expect(periods.map(({ content }) => (content.kind === 'text' ? content.text : ''))).toEqual([
      ...['2024-T1', '2024-T1', '2024-T1..T2', '2024-T1..T2', '2024-T2', '2024-T2'],
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../../src/core/cells/cell';
import type { Grid } from '../../../../src/core/cells/grid';
import type { PlanCell, SheetPlan } from '../../../../src/core/port/sheet-plan';
import { planSheets, recalculate } from '../../../../src/core/recalculate';
import type { Settings } from '../../../../src/core/settings/settings';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { verdictOf } from '../../../../src/core/summary/verdict';
import { sheetOf } from '../../../samples/budgets/sheet';
import { completeGrids } from '../../../samples/complete';
import { blockRows, countsOf } from '../../../samples/follow-up/block';
import { labelMerges } from '../../../../src/core/sheets/report/label-room';
import { extraLines } from '../../../../src/core/sheets/report/page-lines';
import { expectFormulasToHold } from '../check-plans';

function plansOf(grids: readonly Grid[], settings: Settings = DEFAULT_SETTINGS): readonly SheetPlan[] {
  const content = { sheets: grids.map((grid) => ({ grid, marker: null })), names: [], isManual: false };
  return planSheets(content, recalculate(content, settings), settings);
}

const reportIn = (plans: readonly SheetPlan[]) => plans.find(({ key }) => key === 'report')!;
const LAST_COLUMN = 6;

function shown({ content }: PlanCell): string {
  if (content.kind === 'blank') return '';
  if (content.kind === 'text') return content.text;
  return content.kind === 'number' ? content.value.toString() : content.value.toString();
}

/** What is printed, row by row. */
function page(plan: SheetPlan): string[] {
  const rows = new Map<number, string[]>();
  for (const cell of plan.cells.filter(({ column }) => column <= LAST_COLUMN)) {
    if (shown(cell) !== '') rows.set(cell.row, [...(rows.get(cell.row) ?? []), shown(cell)]);
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([, texts]) => texts.join(' | ').replaceAll('\u00a0', ' '));
}

const headingsOf = (plan: SheetPlan) =>
  plan.cells.filter(({ column, style }) => column === 0 && style === 'section').map(shown);

const BUDGET: readonly (readonly CellValue[])[] = [
  ['Samordningsförbundet Fjällbygden, budget 2024-2025 (tkr)'],
  ['', 'Budget 2024', 'Budget 2025'],
  ['Försäkringskassan', 5000, 5200],
  ['Region Fjäll', 2500, 2600],
  ['Storby kommun', 2500, 2600],
  ['Summa intäkter', 10000, 10400],
  ['Eget kapital vid årets ingång', 2000, 1500],
  ['Insatser', 8500, 9000],
  ['Kansli', 2000, 2100],
  ['Summa kostnader', 10500, 11100],
  ['Årets resultat', -500, -700],
  ['Eget kapital vid årets slut', 1500, 800],
];

const budget = (rows = BUDGET) => [sheetOf('Budget', rows).grid()];
const SMALL = countsOf({ participants: [30, 28], new: [2, 1], work: [9, 8], healthBreak: [1, 2], otherBreak: [3, 1] });
const LARGE = countsOf({
  participants: [80, 70],
  new: [20, 20],
  work: [30, 25],
  healthBreak: [8, 9],
  otherBreak: [7, 6],
});
const followUp = () => [sheetOf('Norr', blockRows(SMALL)).grid(), sheetOf('Söder', blockRows(LARGE)).grid()];

describe('the report of a complete workbook', () => {
  const grids = completeGrids();
  const plans = plansOf(grids);
  const report = reportIn(plans);

  it('is the first of the sheets, on two pages on end, with formulas that hold', () => {
    expect(plans[0]?.key).toBe('report');
    expect(report.print).toMatchObject({ orientation: 'portrait', lastColumn: LAST_COLUMN });
    expect(report.print!.breaks.length).toBeLessThanOrEqual(1);
    expectFormulasToHold(plans, grids);
  });

  it('states the result, what has changed and equity in one sentence of live figures', () => {
    const verdict = report.cells.find(({ style, content }) => style === 'verdict' && content.kind !== 'blank')!;
    expect(verdict.content.kind).toBe('formula');
    expect(shown(verdict).replaceAll('\u00a0', ' ')).toMatch(
      /^Prognosen för 2024 är ett (över|under)skott på \d+ tkr, \d+ tkr (bättre|sämre) än budget\. Eget kapital beräknas till/,
    );
  });

  it('shows no figure that is a value: each is a formula to its cell', () => {
    const values = report.cells.filter(({ column, content }) => column <= LAST_COLUMN && content.kind === 'number');
    expect(values).toEqual([]);
  });

  it('has a part for everything that the workbook has, and charts of their own', () => {
    expect(headingsOf(report)).toEqual([
      ...['Resultat', 'Eget kapital', 'Medlemmarnas bidrag', expect.stringMatching(/^Uppföljning tertial/)],
      ...[expect.stringMatching(/^Social budget/), 'Kontrollerat av Tertial'],
    ]);
    expect(report.charts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Tertial rapportbrygga', 'Tertial rapport eget kapital']),
    );
  });

  it('draws the bridge so that each step begins where the one before ended', () => {
    const [bridge] = report.charts;
    const { first, last } = bridge!.categories;
    const at = (row: number, column: number) => {
      const cell = report.cells.find((each) => each.row === row && each.column === column);
      return Number(shown(cell!));
    };
    const columns = bridge!.series.map(({ values }) => values.first.column);
    for (let row = first.row + 1; row < last.row; row += 1) {
      const [base, , better, worse] = columns.map((column) => at(row, column));
      const [before, after] = [at(row - 1, columns[3]! + 1), at(row, columns[3]! + 1)];
      expect([base, base! + better! + worse!]).toEqual([Math.min(before, after), Math.max(before, after)]);
    }
  });
});

describe('the verdict of the page', () => {
  const BALANCED: typeof BUDGET = [
    ['Samordningsförbundet Fjällbygden, budget 2024 (tkr)'],
    ['', 'Budget 2024'],
    ['Försäkringskassan', 5000],
    ['Region Fjäll', 2500],
    ['Storby kommun', 2500],
    ['Summa intäkter', 10000],
    ['Eget kapital vid årets ingång', 1800],
    ['Insatser', 8000],
    ['Kansli', 2000],
    ['Summa kostnader', 10000],
    ['Årets resultat', 0],
    ['Eget kapital vid årets slut', 1800],
  ];
  const shownBoth = (grids: readonly Grid[]) => {
    const content = { sheets: grids.map((grid) => ({ grid, marker: null })), names: [], isManual: false };
    const found = recalculate(content, DEFAULT_SETTINGS);
    const paper = reportIn(planSheets(content, found, DEFAULT_SETTINGS)).cells.find(
      ({ style, content: { kind } }) => style === 'verdict' && kind !== 'blank',
    )!;
    const pane = verdictOf(found, [], DEFAULT_SETTINGS.disclosure.percentBase).headline;
    return { paper: shown(paper).replace(/ Underlaget har .*$/, ''), pane };
  };

  it.each([
    ['a forecast', completeGrids()],
    ['a budget', budget()],
    ['a budget whose result is nothing', budget(BALANCED)],
  ])('is word for word the pane’s: %s', (_, grids) => {
    const { paper, pane } = shownBoth(grids);
    expect(paper.length).toBeGreaterThan(40);
    expect(paper).toBe(pane);
  });

  it('calls a result of nothing so', () => {
    expect(shownBoth(budget(BALANCED)).paper).toMatch(/^Budgeten för 2024 ger noll\. Eget kapital blir /);
  });
});

describe('the report of a budget alone', () => {
  it('has its equity, its contributions and its checks, and nothing empty', () => {
    const report = reportIn(plansOf(budget()));
    expect(headingsOf(report)).toEqual(['Eget kapital', 'Medlemmarnas bidrag', 'Kontrollerat av Tertial']);
    const lines = page(report);
    expect(lines.slice(0, 2)).toEqual(['Samordningsförbundet Fjällbygden', 'Budget 2024–2025']);
    expect(lines).toContain('Summa bidrag | 10000 | 10400 | 400');
    expect(lines).toContain('Vid årets slut | 1500 | 800');
  });

  it('has the name that the user has set, and none where nothing names the förbund', () => {
    const named = { ...DEFAULT_SETTINGS, association: 'Norra dalen' };
    expect(page(reportIn(plansOf(budget(), named)))[0]).toBe('Samordningsförbundet Norra dalen');
    const nameless = BUDGET.map((row, index) => (index === 0 ? ['Budget 2024-2025 (tkr)'] : row));
    expect(page(reportIn(plansOf(budget(nameless))))[0]).toBe('Budget 2024–2025');
  });

  it('names the years above the ceiling', () => {
    const rows = BUDGET.map((row) => (row[0] === 'Eget kapital vid årets ingång' ? [row[0], 4000, 3500] : row)).map(
      (row) => (row[0] === 'Eget kapital vid årets slut' ? [row[0], 3500, 2800] : row),
    );
    expect(page(reportIn(plansOf(budget(rows))))).toContain('Över taket: 2024 budget, 2025 budget');
  });

  it('names the ways to read the recommendation where they do not agree', () => {
    // 20 % of 10,400 is 2,080; in layers it is 1,920. The year before they agree.
    const rows = BUDGET.map((row) => (row[0] === 'Eget kapital vid årets ingång' ? [row[0], 3200, 2700] : row)).map(
      (row) => (row[0] === 'Eget kapital vid årets slut' ? [row[0], 2700, 2000] : row),
    );
    const lines = page(reportIn(plansOf(budget(rows)))).join('\n');
    expect(lines).toMatch(
      /svarar olika för 2025 budget\. Inom taket: .*samma procentsats.*\. Över taket: i skikt på medlemsbidragen/,
    );
    expect(lines).toContain('räknat i skikt på medlemsbidragen');
    expect(page(reportIn(plansOf(budget()))).join('\n')).not.toContain('svarar olika');
  });

  it('names them too for a year that is not the one in the verdict', () => {
    // 20 % of 10,000 is 2,000; in layers it is 1,850.
    const rows = BUDGET.map((row) => (row[0] === 'Eget kapital vid årets ingång' ? [row[0], 2400, 1900] : row)).map(
      (row) => (row[0] === 'Eget kapital vid årets slut' ? [row[0], 1900, 1200] : row),
    );
    const lines = page(reportIn(plansOf(budget(rows)))).join('\n');
    expect(lines).toContain('svarar olika för 2024 budget.');
    expect(lines).not.toContain('räknat i skikt');
  });

  it('states the causes of errors, and not what follows from them', () => {
    const rows = BUDGET.map((row) => (row[0] === 'Summa kostnader' ? [row[0], 10500, 11090] : row));
    expect(page(reportIn(plansOf(budget(rows)))).join('\n')).toContain('Underlaget har 1 fel.');
  });
});

describe('the report of a follow-up', () => {
  const digitsOf = (plan: SheetPlan) =>
    plan.cells.flatMap(({ column, content, style }) =>
      column <= LAST_COLUMN && /^amount/.test(style) && content.kind === 'formula' ? [Number(content.value)] : [],
    );

  it('shows no count that the public may not see, and neither the share nor the bar of it', () => {
    const report = reportIn(plansOf(followUp()));
    const counts = digitsOf(report);
    expect(counts.length).toBeGreaterThan(3);
    expect(counts.filter((count) => count > 0 && count < DEFAULT_SETTINGS.disclosure.threshold)).toEqual([]);
    expect(page(report).join('\n')).toMatch(/Norr.*‥/);
    expect(report.charts).toEqual([]);
  });

  it('hides a count that becomes small after it was written', () => {
    const report = reportIn(plansOf(followUp()));
    const formulas = report.cells.flatMap(({ column, content, style }) =>
      column <= LAST_COLUMN && /^amount/.test(style) && content.kind === 'formula' ? [content.formula] : [],
    );
    expect(formulas.length).toBeGreaterThan(3);
    expect(formulas.filter((formula) => !/^IF\(AND\(.*<5\),"‥",/.test(formula))).toEqual([]);
  });

  it('shows them all where the user has chosen so, and states on the page that it does', () => {
    const disclosure = { ...DEFAULT_SETTINGS.disclosure, masksReport: false };
    const report = reportIn(plansOf(followUp(), { ...DEFAULT_SETTINGS, disclosure }));
    expect(page(report).join('\n')).not.toContain('‥');
    expect(page(report).join('\n')).toContain('sidan är inte avsedd för allmänheten');
    expect(report.charts.map(({ name }) => name)).toEqual(['Tertial rapport uppföljning']);
    expect(digitsOf(report)).toContain(3);
  });
});

describe('long labels on the page', () => {
  const LONG = 'Storby kommun, 61,25% av arbetsför befolkning';

  it('have the empty columns up to the figures too, and shorter ones their own', () => {
    const rows = BUDGET.map((row) => (row[0] === 'Storby kommun' ? [LONG, ...row.slice(1)] : row));
    const plan = reportIn(plansOf(budget(rows)));
    const label = plan.cells.find((cell) => cell.column === 0 && shown(cell) === LONG)!;
    const spread = (plan.merges ?? []).filter(({ first }) => first.row === label.row);
    expect(spread.map(({ first, last }) => [first.column, last.column])).toEqual([[0, 2]]);
    const other = plan.cells.find((cell) => cell.column === 0 && shown(cell) === 'Region Fjäll')!;
    expect((plan.merges ?? []).some(({ first }) => first.row === other.row)).toBe(false);
  });

  it('take more lines of the page where no column is empty', () => {
    const label = (row: number, text: string): PlanCell => ({
      ...{ row, column: 0, style: 'item', content: { kind: 'text', text } },
    });
    const figure = (row: number, column: number): PlanCell => ({
      ...{ row, column, style: 'amount', content: { kind: 'text', text: '1' } },
    });
    const cells = [label(0, LONG), figure(0, 1), label(1, LONG), figure(1, 3), label(2, 'Kort'), figure(2, 1)];
    expect(extraLines(cells)).toBe(1);
    expect(labelMerges(cells)).toEqual([{ first: { row: 1, column: 0 }, last: { row: 1, column: 2 } }]);
  });
});

describe('the pages of the board', () => {
  const chartRows = ({ charts }: SheetPlan) => charts.map(({ place }) => place.last.row - place.first.row + 1);
  /** A budget over two years with as many kommuner as are asked for. */
  const withMembers = (count: number): readonly (readonly CellValue[])[] => {
    const members = Array.from({ length: count }, (_, index) => [`Kommun ${index + 1}`, 100, 104]);
    const [income, spent] = [7500 + 100 * count, 7800 + 104 * count];
    return [
      ...BUDGET.slice(0, 4),
      ...members,
      ['Summa intäkter', income, spent],
      ['Eget kapital vid årets ingång', 2000, 2000],
      ['Insatser', income, spent],
      ['Summa kostnader', income, spent],
      ['Årets resultat', 0, 0],
      ['Eget kapital vid årets slut', 2000, 2000],
    ];
  };
  const report = (members: number) => reportIn(plansOf(budget(withMembers(members))));

  it('are one with charts of the usual size where all has room, and with lower ones where that makes it one', () => {
    expect([report(3).print!.breaks, chartRows(report(3))]).toEqual([[], [11]]);
    expect([report(10).print!.breaks, chartRows(report(10))]).toEqual([[], [7]]);
  });

  it('are two where lower charts would not do, with what was checked below what comes before it', () => {
    const plan = report(13);
    expect(chartRows(plan)).toEqual([11]);
    const heads = plan.cells.filter(({ column, style }) => column === 0 && style === 'section');
    expect(plan.print!.breaks).toEqual([heads.find((cell) => shown(cell) === 'Medlemmarnas bidrag')!.row]);
  });

  it('have room for what takes more than a line of usual height', () => {
    const cell = (row: number, style: PlanCell['style'], text: string): PlanCell => ({
      ...{ row, column: 0, style, content: { kind: 'text', text } },
    });
    expect(extraLines([cell(0, 'heading', 'Budget\n2025'), cell(1, 'section', 'Resultat')])).toBeCloseTo(0.74);
    expect(extraLines([cell(0, 'paragraph', 'ord '.repeat(60))])).toBe(2);
    expect(extraLines([cell(0, 'note', 'ord '.repeat(60))])).toBe(0);
  });
});

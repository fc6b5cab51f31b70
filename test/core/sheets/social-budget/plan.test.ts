import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../../src/core/cells/cell';
import type { Settings } from '../../../../src/core/settings/settings';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { planSheets, recalculate } from '../../../../src/core/recalculate';
import { goalColumn } from '../../../../src/core/sheets/social-budget/columns';
import type { GoalColumn } from '../../../../src/core/sheets/social-budget/columns';
import type { PlanContent, SheetPlan } from '../../../../src/core/port/sheet-plan';
import type { WorkbookContent, WorkbookSheet } from '../../../../src/core/port/workbook';
import { sheetOf } from '../../../samples/budgets/sheet';
import { blockRows, countsOf, NORTH } from '../../../samples/follow-up/block';
import { AREAS_ALONE, goalsInText, INDICATORS, SCORED_INDICATORS } from '../../../samples/follow-up/goals';
import { calculated } from '../../formulas/formula-fixture';
import { expectFormulasToHold, planOf, wrongFormulas } from '../check-plans';
import { gridOfPlan } from '../grid-fixture';

type Rows = readonly (readonly CellValue[])[];

const contentOf = (sheets: readonly WorkbookSheet[]): WorkbookContent => ({ sheets, names: [], isManual: false });
const own = (name: string, rows: Rows): WorkbookSheet => ({ grid: sheetOf(name, rows).grid(), marker: null });

const NORTH_2024 = own('Norr', [['Norr 2024'], ...blockRows(NORTH)]);
const WITH_EXTRA_JOBS = countsOf({
  participants: [90, 80],
  new: [9, 8],
  work: [12, 9],
  extraJobs: [4, 3],
  studies: [8, 8],
});
const SOUTH_2024 = own('Söder', [['Söder 2024'], ...blockRows(WITH_EXTRA_JOBS)]);
const IN_TEXT = own('Mål', goalsInText());

function planned(sheets: readonly WorkbookSheet[], settings: Settings = DEFAULT_SETTINGS): readonly SheetPlan[] {
  const content = contentOf(sheets);
  return planSheets(content, recalculate(content, settings), settings);
}

const gridsOf = (sheets: readonly WorkbookSheet[]) =>
  sheets.flatMap(({ grid, marker }) => (marker === null ? [grid] : []));

function rowOf(plan: SheetPlan, goal: string): number {
  const cell = plan.cells.find(
    ({ content, column }) =>
      column === goalColumn('goal') && content.kind === 'text' && content.text.trim().startsWith(goal),
  );
  return cell!.row;
}

function contentAt(plan: SheetPlan, goal: string, column: GoalColumn): PlanContent | undefined {
  const row = rowOf(plan, goal);
  return plan.cells.find((cell) => cell.row === row && cell.column === goalColumn(column))?.content;
}

const shown = (content: PlanContent | undefined) =>
  content?.kind === 'formula' || content?.kind === 'number'
    ? content.value.toString()
    : content?.kind === 'text'
      ? content.text
      : undefined;

const addressOf = (plan: SheetPlan, goal: string, column: GoalColumn) =>
  `${String.fromCharCode(65 + goalColumn(column))}${rowOf(plan, goal) + 1}`;

describe('the sheet of the social budget', () => {
  const sheets = [NORTH_2024, SOUTH_2024, IN_TEXT];
  const plans = planned(sheets);
  const plan = planOf(plans, 'socialBudget');

  it('gives by formulas what the decimal computation gives', () => {
    expectFormulasToHold(plans, gridsOf(sheets));
    const formulas = plan.cells.filter(({ content }) => content.kind === 'formula');
    expect(formulas.length).toBeGreaterThan(60);
  });

  it('gives by formulas what it computes of areas alone, of printed points and of a change in place of a level', () => {
    const rows = goalsInText();
    rows[14] = [...rows[14]!, null, null, null, -0.01];
    rows.splice(15, 0, ['Andelen i arbetskraften har ökat.', null, null, null, 0.004]);
    const others = [own('Index', AREAS_ALONE), own('Indikatorer', SCORED_INDICATORS), own('Mål', rows)];
    const written = planned(others);
    expectFormulasToHold(written, gridsOf(others));
    expect(shown(contentAt(planOf(written, 'socialBudget'), '35 % gå', 'target'))).toBe('0.35');
    expect(shown(contentAt(planOf(written, 'socialBudget'), 'Andelen som behöver', 'attainment'))).toBe('1');
    expect(shown(contentAt(planOf(written, 'socialBudget'), 'Andelen i arbetskraften', 'note'))).toContain(
      'värdet för året före saknas',
    );
    const goal = (column: GoalColumn) =>
      shown(contentAt(planOf(written, 'socialBudget'), 'Andelen som behöver', column));
    expect([goal('judged'), goal('points'), goal('max')]).toEqual(['0.5', '15', '30']);
    expect(goal('note')).toMatch(/Preliminärt: 50\s% av målet kan bedömas/);
  });

  it('takes outcomes from the counts of the sheet of follow-up, both ways where the definition decides', () => {
    const content = contentAt(plan, '35 % gå vidare', 'computed');
    expect(content?.kind === 'formula' && content.formula).toMatch(
      /^IF\(C\d+="ja",IF\('Tertial Uppföljning'!E\d+>0,ROUND\(\('Tertial Uppföljning'!E\d+\+'Tertial Uppföljning'!E\d+\)/,
    );
    expect(shown(contentAt(plan, '35 % gå vidare', 'otherwise'))).not.toBe(shown(content));
    expect(shown(contentAt(plan, '35 % gå vidare', 'note'))).toContain('utan extratjänster');
  });

  it.each(['allOrNothing', 'trafficLight'] as const)('gives the same by formulas with the method %s', (method) => {
    const settings = { ...DEFAULT_SETTINGS, socialBudget: { ...DEFAULT_SETTINGS.socialBudget, method } };
    const judged = planned([...sheets, own('Indikatorer', INDICATORS)], settings);
    expectFormulasToHold(judged, gridsOf([...sheets, own('Indikatorer', INDICATORS)]));
  });

  it('follows what the user types: an own outcome, the workbook’s own cell, a parameter', () => {
    const { name } = plan;
    const typed = {
      [addressOf(plan, 'Andelen som behöver', 'own')]: 0.3,
      [addressOf(plan, 'Förbundet har', 'own')]: 2,
    };
    const written = { grid: gridOfPlan(plan, typed), marker: 'socialBudget' as const };
    const again = planned([...sheets, written]);
    expectFormulasToHold(again, gridsOf(sheets));
    const after = planOf(again, 'socialBudget');
    expect(shown(contentAt(after, 'Förbundet har', 'own'))).toBe('2');
    expect(shown(contentAt(after, 'Förbundet har', 'attainment'))).toBe('0');
    const changed = goalsInText().map((row, index) => (index === 9 ? [...row.slice(0, 4), 0.35] : row));
    const moved = [NORTH_2024, SOUTH_2024, own('Mål', changed)];
    const at = { row: rowOf(plan, '70 % av de'), column: goalColumn('outcome') };
    const value = calculated(plans, gridsOf(moved)).valueAt(name, at);
    expect(String(value)).toBe('0.35');
  });

  it('keeps comments, words where a number belongs, and what was typed to goals that are gone', () => {
    const typed = {
      [addressOf(plan, 'Andelen som behöver', 'own')]: 'vet ej',
      [addressOf(plan, 'Andelen som behöver', 'comment')]: '=ringer på måndag',
      [addressOf(plan, 'Förbundet har', 'own')]: 0,
    };
    const written = { grid: gridOfPlan(plan, typed), marker: 'socialBudget' as const };
    const fewer = own(
      'Mål',
      goalsInText().filter(([text]) => !String(text).includes('nollvision')),
    );
    const once = planOf(planned([NORTH_2024, SOUTH_2024, fewer, written]), 'socialBudget');
    expect(shown(contentAt(once, 'Andelen som behöver', 'own'))).toBe('vet ej');
    expect(contentAt(once, 'Andelen som behöver', 'comment')).toEqual({ kind: 'text', text: '=ringer på måndag' });
    expect(shown(contentAt(once, 'Andelen som behöver', 'note'))).toContain('Eget utfall är inte ett tal.');
    expect(once.cells.some(({ content }) => shown(content)?.startsWith('Egna utfall och kommentarer'))).toBe(true);
    const kept = { grid: gridOfPlan(once), marker: 'socialBudget' as const };
    const back = planOf(planned([NORTH_2024, SOUTH_2024, IN_TEXT, kept]), 'socialBudget');
    expect(shown(contentAt(back, 'Förbundet har', 'own'))).toBe('0');
    expect(shown(contentAt(back, 'Förbundet har', 'attainment'))).toBe('1');
  });

  it('says of every parameter where it comes from', () => {
    const settings = { ...DEFAULT_SETTINGS, socialBudget: { ...DEFAULT_SETTINGS.socialBudget, cap: 1.2 } };
    const origins = planOf(planned(sheets, settings), 'socialBudget').cells.flatMap(({ content, column }) =>
      column === 3 && ['Förval', 'Arbetsbokens inställningar'].includes(shown(content) ?? '') ? [shown(content)] : [],
    );
    expect(origins).toHaveLength(Object.keys(DEFAULT_SETTINGS.socialBudget).length);
    expect(origins.filter((origin) => origin !== 'Förval')).toHaveLength(1);
  });

  it('is written only where there is a social budget', () => {
    expect(planned([NORTH_2024]).map(({ key }) => key)).not.toContain('socialBudget');
  });

  it.each([
    ['MIN(', 'MAX('],
    ['SUMPRODUCT(', 'SUM('],
    [')/3', ')/2'],
    ['>0,ROUND(', '<0,ROUND('],
  ])('would be found wrong with %s changed to %s', (right, wrong) => {
    const judged = planned([...sheets, own('Indikatorer', INDICATORS)]);
    const broken = judged.map((each) => ({
      ...each,
      cells: each.cells.map((cell) =>
        each.key === 'socialBudget' && cell.content.kind === 'formula'
          ? { ...cell, content: { ...cell.content, formula: cell.content.formula.replaceAll(right, wrong) } }
          : cell,
      ),
    }));
    expect(wrongFormulas(broken, gridsOf([...sheets, own('Indikatorer', INDICATORS)]))).not.toEqual([]);
  });
});

describe('goals as a table', () => {
  it('weigh by the workbook’s own weights, and answers and shares in any scale are judged alike', () => {
    const rows: Rows = [
      ['Mål och utfall 2022'],
      ['Delområde', 'Indikator', 'Vikt', 'Målvärde', 'Utfall', 'Föregående år', 'Kvinnor', 'Män', 'Antal svar'],
      ['A', 'Deltagare som är nöjda, %', 3, 80, 0.84, null, null, null, 40],
      ['A', 'Deltagare som trivs, %', 2, 0.8, 72, null, null, null, 3],
      ['A', 'Det finns en plan', 1, null, 'delvis'],
      ['B', 'Skillnad mellan kvinnor och män ska inte finnas', 4, null, null, null, 0.7, 0.58],
      ['B', 'Antal klagomål högst 5', 2, 5, 8],
      ['B', 'Antal ärenden har minskat', 1, null, 7, 9],
      ['B', 'Något annat', '2', '10', '5'],
    ];
    const sheets = [own('Indikatorer', rows)];
    const plans = planned(sheets);
    expectFormulasToHold(plans, gridsOf(sheets));
    const plan = planOf(plans, 'socialBudget');
    const attained = [
      'Deltagare som är',
      'Deltagare som trivs',
      'Det finns',
      'Skillnad',
      'Antal klagomål',
      'Antal ärenden',
    ];
    expect(attained.map((goal) => shown(contentAt(plan, goal, 'attainment')))).toEqual([
      '1',
      '',
      '0.5',
      '0.533333',
      '0.625',
      '1',
    ]);
  });
});

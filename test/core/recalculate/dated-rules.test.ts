import { describe, expect, it } from '@jest/globals';
import { formatAddress } from '../../../src/core/cells/address';
import type { CellValue } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import { Decimal } from '../../../src/core/figures/decimal';
import type { SheetPlan } from '../../../src/core/port/sheet-plan';
import { planSheets, recalculate } from '../../../src/core/recalculate';
import type { DatedRule } from '../../../src/core/rules/dated-rule';
import type { Rulebook } from '../../../src/core/rules/rulebook';
import { RULEBOOK } from '../../../src/core/rules/rulebook';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { sheetOf } from '../../samples/budgets/sheet';
import { comparison } from '../../samples/peers/comparison';
import { expectFormulasToHold, planOf, wrongFormulas } from '../sheets/check-plans';
import { gridOfPlan } from '../sheets/grid-fixture';

const NEW_LAW = 'en lag som bara prövas';

/** A version of a rule that begins in 2026. */
function from2026<Value>(value: Value): DatedRule<Value> {
  const reference = { title: NEW_LAW, href: null, place: '1 §', checked: null };
  return { name: 'Ny regel', value, from: '2026-01-01', unit: 'andel', inWords: 'i ord', reference };
}

const decimals = <Names extends string>(values: Record<Names, number>) =>
  Object.fromEntries(Object.entries<number>(values).map(([name, value]) => [name, new Decimal(value)])) as Record<
    Names,
    Decimal
  >;

/** From 2026 the region pays two fifths and the kommuner one fifth beside the state's two; the ceiling is lower. */
const CHANGED: Rulebook = {
  financing: [...RULEBOOK.financing, from2026(decimals({ state: 0.4, region: 0.4, municipal: 0.2 }))],
  ceiling: [
    ...RULEBOOK.ceiling,
    from2026({
      limits: [new Decimal(5_000_000), new Decimal(9_000_000)] as const,
      rates: [new Decimal('0.3'), new Decimal('0.1'), new Decimal('0.05')] as const,
    }),
  ],
};

const CEASED: Rulebook = {
  financing: [...RULEBOOK.financing, from2026(null)],
  ceiling: [...RULEBOOK.ceiling, from2026(null)],
};

const YEARS = ['Budget 2025', 'Budget 2026'];

/** A budget of two years, in the latter of which the region pays what is given. */
const budgetOf = (region: number, headings: readonly string[] = YEARS) =>
  sheetOf('Budget', [
    ['Förbundet Sjöbygden, budget i tkr'],
    ['', ...headings],
    ['Intäkter'],
    ['Försäkringskassan', 5000, 5000],
    ['Regionen', 2500, region],
    ['Storby kommun, 60 %', 1500, 1500],
    ['Lillby kommun, 40 %', 1000, 1000],
    ['Summa intäkter', 10000, 7500 + region],
    ['Kostnader'],
    ['Löner', 9000, 6500 + region],
    ['Summa kostnader', 9000, 6500 + region],
    ['Årets resultat', 1000, 1000],
    ['Ingående eget kapital', 1000, 2000],
    ['Utgående eget kapital', 2000, 3000],
  ]).grid();

const budget = budgetOf(2500);

interface Typed {
  readonly before: SheetPlan;
  readonly typing: Readonly<Record<string, CellValue>>;
}

function planned(grids: readonly Grid[], rules: Rulebook, typed: readonly Typed[] = []) {
  const written = typed.map(({ before, typing }) => ({ grid: gridOfPlan(before, typing), marker: before.key }));
  const sheets = [...grids.map((grid) => ({ grid, marker: null })), ...written];
  const content = { sheets, names: [], isManual: false };
  const outcome = recalculate(content, DEFAULT_SETTINGS, { today: null, workbookName: null, rules });
  return { outcome, plans: planSheets(content, outcome, DEFAULT_SETTINGS) };
}

/** The findings about what parties and members pay. */
function contributionFindings(grid: Grid, rules: Rulebook) {
  const rulesAsked = new Set(['quarter', 'half', 'shareAmount']);
  const { findings } = planned([grid], rules).outcome;
  return findings
    .filter(({ rule }) => rulesAsked.has(rule))
    .map(({ rule, at, expected }) => [rule, formatAddress(at), expected?.toNumber()]);
}

/** The first plan of scenarios, and a workbook where the first scenario takes 400 from the state. */
function withScenario(rules: Rulebook) {
  const first = planOf(planned([budget], rules).plans, 'scenarios');
  const at = first.cells.find(
    ({ content }) => content.kind === 'text' && content.text.startsWith('Statens bidrag ändras, tkr'),
  )!;
  return planned([budget], rules, [{ before: first, typing: { [`B${at.row + 1}`]: -400 } }]);
}

/** The plan with the numbers in the rows of a label changed. */
function withNumbers(plan: SheetPlan, label: string, value: Decimal): SheetPlan {
  const rows = new Set(
    plan.cells.flatMap(({ row, content }) => (content.kind === 'text' && content.text === label ? [row] : [])),
  );
  const cells = plan.cells.map((cell) =>
    rows.has(cell.row) && cell.content.kind === 'number'
      ? { ...cell, content: { kind: 'number' as const, value } }
      : cell,
  );
  return { ...plan, cells };
}

const texts = ({ cells }: SheetPlan) => cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));

describe('a new version of the financing rule', () => {
  it('gives the members of each year what its own version does', () => {
    const { memberShares } = planned([budget], CHANGED).outcome.results;
    expect(memberShares.map(({ region, municipal }) => [region, municipal].map(Number))).toEqual([
      [2500, 2500],
      [5000, 2500],
    ]);
  });

  it('is what parties and members are checked by', () => {
    expect(contributionFindings(budgetOf(5000), CHANGED)).toEqual([]);
    expect(contributionFindings(budgetOf(5000), RULEBOOK)).toContainEqual(['quarter', 'C5', 2500]);
    expect(contributionFindings(budget, CHANGED)).toContainEqual(['quarter', 'C5', 5000]);
    const { findings } = planned([budget], CHANGED).outcome;
    expect(findings.find(({ rule }) => rule === 'quarter')?.message).toMatch(
      /regionen ska stå för 40\s% och kommunerna för 20\s%\.$/u,
    );
  });

  it('changes the sheets together with the core', () => {
    const { plans } = planned([budget], CHANGED);
    expectFormulasToHold(plans, [budget]);
    expect(texts(planOf(plans, 'memberShares'))).toEqual(
      expect.arrayContaining([
        expect.stringContaining('5 § lag (2003:1210)'),
        `Parternas delar: från 2026-01-01: 1 § ${NEW_LAW}.`,
      ]),
    );
    expect(texts(planOf(plans, 'overview'))).toContain(`i ord. 1 § ${NEW_LAW}`);
  });

  it.each([
    ['memberShares', 'Regionens del av medlen'],
    ['memberShares', 'Kommunernas del av medlen'],
    ['memberShares', 'Statens del av medlen'],
    ['equity', 'Första gränsen, kr'],
    ['equity', 'Andel mellan gränserna'],
  ] as const)('counts the sheet %s by its cell with “%s”', (key, label) => {
    const { plans } = planned([budget], CHANGED);
    const changed = plans.map((plan) => (plan.key === key ? withNumbers(plan, label, new Decimal('0.125')) : plan));
    expect(wrongFormulas(changed, [budget])).not.toEqual([]);
  });

  it('lets the parties of a scenario follow the state by the parts of each year', () => {
    const { outcome, plans } = withScenario(CHANGED);
    const { years } = outcome.results.scenarios!.scenarios[1]!;
    expect(years.map(({ state, region, municipal }) => [state, region, municipal].map(Number))).toEqual([
      [4600, 2300, 2300],
      [4600, 2100, 2300],
    ]);
    expectFormulasToHold(plans, [budget]);
  });

  it('counts the other förbund by it', () => {
    const rows = comparison({ '0,0': 'Samordningsförbund år 2026' });
    const grid = sheetOf('Alla', rows).grid();
    const { plans } = planned([grid], CHANGED);
    expectFormulasToHold(plans, [grid]);
    const changed = plans.map((plan) =>
      plan.key === 'peers' ? withNumbers(plan, 'Statens del av bidragen', new Decimal('0.1')) : plan,
    );
    expect(wrongFormulas(changed, [grid])).not.toEqual([]);
  });
});

describe('a rule that has ceased', () => {
  it('leaves its years uncounted, and says so', () => {
    const { outcome, plans } = planned([budget], CEASED);
    expect(outcome.results.memberShares.map(({ year }) => year)).toEqual([2025]);
    expect(outcome.results.equity.map(({ ceiling }) => ceiling === null)).toEqual([false, true]);
    expect(outcome.notChecked.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([
        'Medlemsandelar räknades inte för 2026: finansieringsregeln gäller inte det året.',
        'Taket för eget kapital räknades inte för 2026: rekommendationen gäller inte de åren.',
      ]),
    );
    expectFormulasToHold(plans, [budget]);
  });

  it('leaves the parties of its years unchecked, and says so; members still share what they pay', () => {
    const uneven = budgetOf(3000);
    expect(contributionFindings(uneven, RULEBOOK)).not.toEqual([]);
    expect(contributionFindings(uneven, CEASED)).toEqual([]);
    expect(planned([uneven], CEASED).outcome.notChecked.map(({ reason }) => reason)).toContain(
      'Bidragen i ”Budget 2026” kontrollerades inte mot parternas delar: finansieringsregeln gäller inte det året.',
    );
  });

  it('leaves a column without a year unchecked too, and says so', () => {
    const undated = budgetOf(3000, ['Budget', 'Plan']);
    expect(contributionFindings(undated, RULEBOOK)).toContainEqual(['quarter', 'C5', 2500]);
    expect(contributionFindings(undated, CEASED)).toEqual([]);
    expect(planned([undated], CEASED).outcome.notChecked.map(({ reason }) => reason)).toContain(
      'Bidragen i ”Budget” och ”Plan” kontrollerades inte mot parternas delar: finansieringsregeln har ändrats och rubriken har inget år.',
    );
  });

  it('leaves the parties of a scenario where they are, and says so', () => {
    const { outcome, plans } = withScenario(CEASED);
    const { years } = outcome.results.scenarios!.scenarios[1]!;
    expect(years.map(({ region }) => Number(region))).toEqual([2300, 2500]);
    expect(outcome.notChecked.map(({ reason }) => reason)).toContain(
      'I scenariot ”Scenario 1” följer region och kommuner inte statens bidrag 2026: finansieringsregeln gäller inte då.',
    );
    expectFormulasToHold(plans, [budget]);
  });
});

import { describe, expect, it } from '@jest/globals';
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

const budget = sheetOf('Budget', [
  ['Förbundet Sjöbygden, budget i tkr'],
  ['', ...YEARS],
  ['Intäkter'],
  ['Försäkringskassan', 5000, 5000],
  ['Regionen', 2500, 2500],
  ['Storby kommun, 60 %', 1500, 1500],
  ['Lillby kommun, 40 %', 1000, 1000],
  ['Summa intäkter', 10000, 10000],
  ['Kostnader'],
  ['Löner', 9000, 9000],
  ['Summa kostnader', 9000, 9000],
  ['Årets resultat', 1000, 1000],
  ['Ingående eget kapital', 1000, 2000],
  ['Utgående eget kapital', 2000, 3000],
]).grid();

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

  it('changes the sheets together with the core', () => {
    const { plans } = planned([budget], CHANGED);
    expectFormulasToHold(plans, [budget]);
    expect(texts(planOf(plans, 'memberShares'))).toEqual(
      expect.arrayContaining([expect.stringContaining('5 § lag (2003:1210)'), `från 2026-01-01: 1 § ${NEW_LAW}`]),
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
    const first = planOf(planned([budget], CHANGED).plans, 'scenarios');
    const at = first.cells.find(
      ({ content }) => content.kind === 'text' && content.text.startsWith('Statens bidrag ändras, tkr'),
    )!;
    const typing: Record<string, CellValue> = { [`B${at.row + 1}`]: -400 };
    const { outcome, plans } = planned([budget], CHANGED, [{ before: first, typing }]);
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
});

import { isAmountColumn } from '../../documents/amount-column';
import { keyParts, rowKey } from '../../documents/row-key';
import type { BudgetDocument } from '../../documents/budget';
import { partyOf } from '../../documents/income-roles';
import type { TurnedFigure } from '../forecast/forecast-types';
import type { SourceLine } from '../forecast/forecast-types';
import { sourceLines } from '../forecast/source-lines';
import type { EquityResult } from '../money/money-results';
import type { Decimal } from '../../figures/decimal';
import { contributionStep } from '../../figures/unit';
import { ruleFor } from '../../rules/dated-rule';
import { rulesOf } from '../../rules/rulebook';
import type { Terms } from '../terms';
import type { BaseGroup, BaseLine, ScenarioBase, YearRules } from './scenario-types';

/** What costs outside every subtotal are called together. */
const OTHER_COSTS = 'Kostnader';

/** A column of a year's budget. */
interface BudgetYear {
  readonly year: number;
  readonly index: number;
}

/** The first column of each year's budget, in order of year. */
function budgetYears({ columns }: BudgetDocument): BudgetYear[] {
  const found = new Map<number, number>();
  columns.forEach((column, index) => {
    const isBudget = isAmountColumn(column) && (column.basis === 'budget' || column.basis === null);
    if (isBudget && column.year !== null && !found.has(column.year)) found.set(column.year, index);
  });
  return [...found].map(([year, index]) => ({ year, index })).sort((left, right) => left.year - right.year);
}

/** The subtotal that a line of costs is under. */
function sectionOf(document: BudgetDocument, row: number): string {
  const line = document.lines.findIndex((each) => each.row === row);
  const parent = document.relations.find(
    ({ kind, total, terms }) =>
      kind === 'sum' && document.lines[total]?.role === 'cost.subtotal' && terms.some((term) => term.line === line),
  );
  return (parent === undefined ? undefined : document.lines[parent.total]?.label) ?? OTHER_COSTS;
}

function groupOf(document: BudgetDocument, { role, section, at }: SourceLine): BaseGroup {
  if (section === 'financial') return { kind: 'financial' };
  if (section === 'cost') return { kind: 'cost', section: sectionOf(document, at.row) };
  const party = partyOf(role);
  return { kind: party === 'municipal' ? 'member' : (party ?? 'otherIncome') };
}

/** A line's key without the year that it begins with: it is one line over all years. */
const keyOverYears = (key: string) => rowKey(keyParts(key).slice(1));

function linesOf(document: BudgetDocument, years: readonly BudgetYear[]): BaseLine[] {
  const lines = new Map<string, { line: SourceLine; amounts: (TurnedFigure | null)[] }>();
  years.forEach(({ year, index }, at) => {
    const budget = { document, index };
    const columns = { budget, outturn: null, periodBudget: null, published: null };
    for (const line of sourceLines({ year, months: 0, columns }, document.unit)) {
      const key = keyOverYears(line.key);
      const known = lines.get(key) ?? { line, amounts: years.map(() => null) };
      known.amounts[at] = line.budget;
      lines.set(key, known);
    }
  });
  return [...lines].map(([key, { line, amounts }]) => {
    const name = document.lines.find(({ row }) => row === line.at.row)?.name ?? line.label;
    return { key, label: line.label, name: name === '' ? line.label : name, group: groupOf(document, line), amounts };
  });
}

/** The entry with the equity that the first year begins with. */
function openingOf(document: BudgetDocument, years: readonly BudgetYear[], equity: readonly EquityResult[]) {
  const [first] = years;
  const entry = equity.findIndex(
    ({ sheet, year, basis, opening }) =>
      sheet === document.sheet &&
      year === first?.year &&
      basis !== 'outturn' &&
      basis !== 'forecast' &&
      opening !== null,
  );
  const amount = equity[entry]?.opening ?? null;
  return amount === null ? null : { amount, entry };
}

function yearRules(year: number, terms: Terms): YearRules {
  const { financing, ceiling } = rulesOf(terms);
  return { financing: ruleFor(financing, year), ceiling: ruleFor(ceiling, year) };
}

/** True if all contributions are whole multiples of the step. */
function areWhole(lines: readonly BaseLine[], step: Decimal): boolean {
  const contributions = lines.filter(
    ({ group: { kind } }) => kind === 'state' || kind === 'region' || kind === 'member',
  );
  return contributions.every(({ amounts }) => amounts.every((each) => each?.amount.mod(step).isZero() ?? true));
}

function baseOf(document: BudgetDocument, equity: readonly EquityResult[], terms: Terms): ScenarioBase | null {
  const years = budgetYears(document);
  const opening = openingOf(document, years, equity);
  const lines = linesOf(document, years);
  const sections = [...new Set(lines.flatMap(({ group }) => (group.kind === 'cost' ? [group.section] : [])))];
  const hasIncome = lines.some(({ group: { kind } }) => kind !== 'cost' && kind !== 'financial');
  if (opening === null || sections.length === 0 || !hasIncome) return null;
  const { sheet, unit } = document;
  const step = contributionStep(unit);
  return {
    ...{ sheet, unit, years: years.map(({ year }) => year), lines, sections, opening, mode: terms.ceilingMode },
    rules: years.map(({ year }) => yearRules(year, terms)),
    contributionStep: areWhole(lines, step) ? step : null,
  };
}

/** True for a budget that no newer plan has changed. */
const isInForce = ({ columns }: BudgetDocument) => columns.every(({ replacedBy }) => replacedBy === null);

/** The base with the most years, of equals the latest. */
function longest(bases: readonly ScenarioBase[]): ScenarioBase | null {
  const better = (base: ScenarioBase, best: ScenarioBase) =>
    base.years.length - best.years.length || (base.years.at(-1) ?? 0) - (best.years.at(-1) ?? 0);
  return bases.reduce<ScenarioBase | null>(
    (best, base) => (best === null || better(base, best) > 0 ? base : best),
    null,
  );
}

/**
 * The budget that scenarios are made on: one that no newer plan has changed, of those the one with the most years of
 * lines and equity, of equals the latest; `null` where there is none. Example: a budget of 2025 to 2027 gives three years.
 */
export function scenarioBase(
  documents: readonly BudgetDocument[],
  equity: readonly EquityResult[],
  terms: Terms,
): ScenarioBase | null {
  const basesOf = (from: readonly BudgetDocument[]) =>
    from.flatMap((document) => baseOf(document, equity, terms) ?? []);
  return longest(basesOf(documents.filter(isInForce))) ?? longest(basesOf(documents));
}

import { memberLines, NAME_KEY } from '../../calculation/scenarios/scenario-parameters';
import { remaindersOf } from '../../figures/apportionment';
import type { Scenario, ScenarioMember, ScenarioYear } from '../../calculation/scenarios/scenario-types';
import { Decimal } from '../../figures/decimal';
import { totalStyle } from '../parts/amount-style';
import { formulaItem, placeItems, textItem } from '../parts/row-item';
import type { RowItem } from '../parts/row-item';
import type { PlanCell } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import { blockFormula } from './formulas';
import type { BlockRow, ScenarioPlaces } from './places';
import { blockRow, blockTop, figureColumn, scenarioParameterCell, typedValue } from './places';

const LABELS: Readonly<Partial<Record<BlockRow, string>>> = {
  active: 'Ändringarna gäller (1) eller inte (0)',
  steps: 'År av tillväxt',
  state: 'Statens bidrag',
  region: 'Regionens bidrag',
  municipal: 'Kommunernas bidrag',
  contributions: 'Medlemsbidrag',
  otherIncome: 'Övriga intäkter',
  income: 'Summa intäkter',
  added: 'Nya rader',
  cost: 'Summa kostnader',
  financial: 'Finansiella och övriga poster',
  result: 'Årets resultat',
  opening: 'Ingående eget kapital',
  closing: 'Utgående eget kapital',
  ceiling: 'Tak',
  headroom: 'Kvar till taket',
  shareSum: 'Summa andelar',
};

const MEMBER_LABELS: Readonly<Record<string, string>> = { share: 'Andel', exact: 'Exakt', rest: 'Rest' };

const TOTALS: ReadonlySet<BlockRow> = new Set(['contributions', 'income', 'cost', 'result', 'closing']);

const numberIn = (id: BlockRow) => Number(id.split(' ')[1] ?? 0);

interface NamedCell {
  readonly key: string;
  readonly ordinal: number;
  /** What is shown where no name is typed. */
  readonly otherwise: string;
  readonly style: StyleName;
}

/** A name as it is typed in the sheet, live: a number too, such as a year. */
function typedName(places: ScenarioPlaces, { key, ordinal, otherwise, style }: NamedCell): RowItem {
  const cell = scenarioParameterCell(places, key, ordinal);
  const formula = `IF(${cell}="","${otherwise}",${cell})`;
  return formulaItem({ formula, value: typedValue(places, key, ordinal) ?? otherwise, style });
}

/** The name of a member that joins; in the budget none joins. */
function joiningItem(places: ScenarioPlaces, ordinal: number, slot: number): RowItem {
  const otherwise = `Ny kommun ${slot}`;
  if (ordinal === 0) return textItem(otherwise, 'note');
  return typedName(places, { key: `newName${slot}`, ordinal, otherwise, style: 'text' });
}

function labelItem(places: ScenarioPlaces, ordinal: number, id: BlockRow): RowItem {
  const { base } = places.results;
  const fixed = LABELS[id];
  if (fixed !== undefined) return textItem(fixed, TOTALS.has(id) ? 'textTotal' : 'text');
  if (id.startsWith('section')) return textItem(base.sections[numberIn(id)] ?? '');
  const members = memberLines(base);
  const member = members[numberIn(id)];
  if (member === undefined) return joiningItem(places, ordinal, numberIn(id) - members.length + 1);
  return textItem(`${MEMBER_LABELS[id.split(' ')[0] ?? ''] ?? 'Bidrag'}: ${member.name}`);
}

/** What a member's exact part has beyond whole steps. */
function restOf(member: ScenarioMember | undefined, step: Decimal | null): Decimal {
  return member === undefined || step === null
    ? new Decimal(0)
    : (remaindersOf([member.exact], step)[0] ?? new Decimal(0));
}

function valueOf(
  year: ScenarioYear,
  id: BlockRow,
  { ordinal, step }: { ordinal: number; step: Decimal | null },
): Decimal | null {
  // The budget has no changes to hold.
  if (id === 'active') return new Decimal(ordinal > 0 && year.isActive ? 1 : 0);
  if (id === 'steps') return new Decimal(ordinal > 0 ? year.steps : 0);
  if (id.startsWith('section ')) return year.sections[numberIn(id)] ?? null;
  if (id.startsWith('share ')) return year.members[numberIn(id)]?.share ?? new Decimal(0);
  if (id.startsWith('exact ')) return year.members[numberIn(id)]?.exact ?? new Decimal(0);
  if (id.startsWith('rest ')) return restOf(year.members[numberIn(id)], step);
  if (id.startsWith('member ')) return year.members[numberIn(id)]?.amount ?? new Decimal(0);
  return year[id as Exclude<keyof ScenarioYear, 'year' | 'isActive' | 'steps' | 'sections' | 'members'>];
}

function styleOf(id: BlockRow, amount: StyleName): StyleName {
  if (id === 'active' || id === 'steps') return 'amount';
  if (id.startsWith('share')) return 'share';
  if (id.startsWith('exact') || id.startsWith('rest')) return 'amountThousandths';
  return TOTALS.has(id) ? totalStyle(amount) : amount;
}

/** The name of a scenario: typed in the sheet, or its number. */
export function nameItem(places: ScenarioPlaces, { ordinal, changes }: Scenario, style: StyleName): RowItem {
  if (ordinal === 0) return textItem(changes.name, style);
  return typedName(places, { key: NAME_KEY, ordinal, otherwise: `Scenario ${ordinal}`, style });
}

/** A scenario year by year: what it is computed from, its result, its equity, and its members' contributions. */
export function scenarioCells(places: ScenarioPlaces, scenario: Scenario, amount: StyleName): PlanCell[] {
  const { ordinal, years } = scenario;
  const top = blockTop(places, ordinal);
  const headings = years.map(({ year }, at) =>
    formulaItem({ formula: `${figureColumn(at)}$${places.baseRow + 2}`, value: new Decimal(year), style: 'heading' }),
  );
  const rows = places.blockRows.flatMap((id) => {
    const row = blockRow(places, ordinal, id);
    const figures = years.map((year, at) => {
      const value = valueOf(year, id, { ordinal, step: places.results.base.contributionStep });
      const formula = blockFormula({ places, ordinal, at }, id);
      return value === null ? null : formulaItem({ formula, value, style: styleOf(id, amount) });
    });
    return placeItems({ row, column: 0 }, [labelItem(places, ordinal, id), ...figures]);
  });
  return [...placeItems({ row: top, column: 0 }, [nameItem(places, scenario, 'heading'), ...headings]), ...rows];
}

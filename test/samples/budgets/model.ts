import type { Dice } from './dice';

export type Basis = 'budget' | 'outturn' | 'forecast';

/** A column of a budget: a year, and what its figures are. */
export interface ModelColumn {
  readonly year: number;
  readonly basis: Basis;
}

/** A line of parts, with an amount for each column. */
export interface ModelLine {
  readonly label: string;
  readonly amounts: readonly number[];
}

export interface ModelMember extends ModelLine {
  /** Hundredths of a percent; all members' together are 10 000. */
  readonly share: number;
}

export interface ModelSection {
  readonly name: string;
  readonly lines: readonly ModelLine[];
}

/** A budget that agrees with itself in every figure. Amounts are whole, in kronor or (for tkr and mkr) thousands. */
export interface Model {
  readonly unit: 'tkr' | 'kr' | 'mkr';
  readonly columns: readonly ModelColumn[];
  readonly state: readonly number[];
  readonly region: readonly number[];
  readonly members: readonly ModelMember[];
  readonly support: readonly number[] | null;
  readonly sections: readonly ModelSection[];
  /** Interest: income and cost, after the result before financial items. */
  readonly interest: { readonly income: readonly number[]; readonly cost: readonly number[] };
  readonly opening: readonly number[];
}

const PLACES = ['Storby', 'Lillby', 'Åby', 'Ekö', 'Sundby', 'Norrhamn', 'Västervik', 'Östmark', 'Skärnäs'];
const SECTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['Kansli', ['Personal kansli', 'Lokaler', 'Revision', 'Arvoden styrelse', 'Resor', 'Kompetensutveckling kansli']],
  ['Insatser', ['Ungdomsteamet', 'Vägen vidare', 'Steget', 'Arena Ung', 'Rehabstöd', 'Grön rehab', 'Samverkansteamet']],
  ['Utveckling', ['Konferenser', 'Uppföljning', 'Processledning', 'Föreläsningar', 'Information']],
  ['Gemensamma satsningar', ['Metodstöd', 'Utbildningar', 'Digital plattform', 'Nätverk']],
];

function columnsOf(dice: Dice): ModelColumn[] {
  const first = dice.whole(2014, 2027);
  if (dice.chance(0.3)) {
    const rest = dice.chance(0.5) ? (['budget', 'forecast'] as const) : (['forecast', 'budget'] as const);
    return [{ year: first, basis: 'outturn' }, ...rest.map((basis) => ({ year: first + 1, basis }))];
  }
  const count = dice.whole(1, 5);
  return Array.from({ length: count }, (_, index) => ({ year: first + index, basis: 'budget' }));
}

function sharesOf(dice: Dice, count: number): number[] {
  const weights = Array.from({ length: count }, () => dice.whole(20, 900));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.round((weight * 10_000) / total));
  const rest = 10_000 - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, index) => (index === 0 ? share + rest : share));
}

/** The whole split by largest remainder, as an ekonom does it with care. */
function split(whole: number, shares: readonly number[]): number[] {
  const exact = shares.map((share) => (whole * share) / 10_000);
  const parts = exact.map(Math.floor);
  const order = [...exact.keys()].sort((a, b) => exact[b]! - parts[b]! - (exact[a]! - parts[a]!));
  const rest = whole - parts.reduce((sum, part) => sum + part, 0);
  for (const index of order.slice(0, rest)) parts[index]! += 1;
  return parts;
}

/** A line's amounts change from year to year, but stay within half and twice the first. */
function amountsOverTime(dice: Dice, columns: number): number[] {
  const base = dice.whole(20, 2600);
  return Array.from({ length: columns }, () => Math.round((base * dice.whole(50, 200)) / 100));
}

function sectionsOf(dice: Dice, columns: number, scale: number): ModelSection[] {
  return dice.some(SECTIONS, dice.whole(1, SECTIONS.length)).map(([name, labels]) => ({
    name,
    lines: dice.some(labels, dice.whole(2, labels.length)).map((label) => ({
      label,
      amounts: amountsOverTime(dice, columns).map((amount) => amount * scale),
    })),
  }));
}

/** The opening equity of each column: the closing of the year before it, where the table has one. */
function openingsOf(columns: readonly ModelColumn[], results: readonly number[], first: number): number[] {
  const openings: number[] = [];
  columns.forEach(({ year }, index) => {
    const before = columns.findIndex((column) => column.year === year - 1);
    openings[index] = before < 0 ? first : openings[before]! + results[before]!;
  });
  return openings;
}

/** A random budget, clean in every figure. */
export function makeModel(dice: Dice, options: { readonly interest: boolean }): Model {
  const unit = dice.oneOf(['tkr', 'tkr', 'tkr', 'kr', 'mkr'] as const);
  const scale = unit === 'kr' ? 1000 : 1;
  const columns = columnsOf(dice);
  const each = <T>(make: (index: number) => T) => columns.map((_, index) => make(index));
  const quarter = each(() => dice.whole(700, 4000) * scale);
  const shares = sharesOf(dice, dice.whole(1, PLACES.length - 2));
  const places = dice.some(PLACES, shares.length);
  const parts = quarter.map((whole) => split(whole, shares));
  const members = places.map((label, at) => ({
    label,
    share: shares[at]!,
    amounts: parts.map((part) => part[at]!),
  }));
  const support = dice.chance(0.4) ? each(() => dice.whole(20, 200) * scale) : null;
  const sections = sectionsOf(dice, columns.length, scale);
  const interest = {
    income: each(() => (options.interest ? dice.whole(0, 40) * scale : 0)),
    cost: each(() => (options.interest ? dice.whole(0, 9) * scale : 0)),
  };
  const base = {
    interest,
    unit,
    columns,
    state: quarter.map((whole) => 2 * whole),
    region: quarter,
    members,
    support,
    sections,
  };
  const results = each((at) => resultAt({ ...base, opening: [] } as Model, at));
  return { ...base, opening: openingsOf(columns, results, dice.whole(0, 9000) * scale) } as Model;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

export function incomeAt(model: Model, at: number): number {
  const support = model.support?.[at] ?? 0;
  return model.state[at]! + model.region[at]! + sum(model.members.map(({ amounts }) => amounts[at]!)) + support;
}

export function sectionAt(section: ModelSection, at: number): number {
  return sum(section.lines.map(({ amounts }) => amounts[at]!));
}

export function costAt(model: Model, at: number): number {
  return sum(model.sections.map((section) => sectionAt(section, at)));
}

export function beforeInterestAt(model: Model, at: number): number {
  return incomeAt(model, at) - costAt(model, at);
}

export function resultAt(model: Model, at: number): number {
  return beforeInterestAt(model, at) + model.interest.income[at]! - model.interest.cost[at]!;
}

import { describe, expect, it } from '@jest/globals';
import { formatAddress } from '../../../src/core/cells/address';
import type { CellValue } from '../../../src/core/cells/cell';
import { recalculateGrids } from '../../samples/budgets/budget';
import type { Dice } from '../../samples/budgets/dice';
import { diceFrom } from '../../samples/budgets/dice';
import type { Paper } from '../../samples/budgets/paper';
import { sheetOf } from '../../samples/budgets/sheet';
import { seeds } from '../../samples/seeds';

const SOURCES = ['label', 'oneColumn', 'yearColumns', 'undatedColumns', 'shareTable', 'populationTable'] as const;
type Source = (typeof SOURCES)[number];

const PLACES = ['Storby', 'Lillby', 'Åby', 'Ekö', 'Sundby', 'Norrhamn', 'Västervik'];
const SEEDS = seeds({ few: 20, all: 25 });

/** Whole percents that are the whole together, none of them zero. */
function percentsOf(dice: Dice, count: number): number[] {
  const cuts = dice.some(
    Array.from({ length: 99 }, (_, index) => index + 1),
    count - 1,
  );
  return [...cuts, 100].map((cut, index) => cut - (cuts[index - 1] ?? 0));
}

interface Financing {
  readonly years: readonly number[];
  readonly members: readonly string[];
  /** The region's quarter of each year; its hundredth is whole, so that no method of rounding matters. */
  readonly quarters: readonly number[];
  /** Percents by year and member. */
  readonly percents: readonly (readonly number[])[];
}

function financingOf(dice: Dice, source: Source): Financing {
  const first = dice.whole(2010, 2026);
  const years = Array.from({ length: dice.whole(1, 4) }, (_, index) => first + index);
  const members = dice.some(PLACES, dice.whole(2, PLACES.length));
  const same = percentsOf(dice, members.length);
  const isForAll = source === 'label' || source === 'oneColumn';
  const percents = years.map(() => (isForAll ? same : percentsOf(dice, members.length)));
  return { years, members, quarters: years.map(() => 100 * dice.whole(60, 900)), percents };
}

/** A budget in tkr, and the cells of its members' contributions by year and member. */
function printed({ years, members, quarters, percents }: Financing, source: Source) {
  const withShares = source === 'yearColumns' || source === 'undatedColumns';
  const columns = years.map((_, index) => (source === 'oneColumn' ? 2 : 1) + (withShares ? 2 * index + 1 : index));
  const amounts = (of: (year: number) => number) => new Map(columns.map((column, index) => [column, of(index)]));
  const row = (label: string, of: ReadonlyMap<number, CellValue>): CellValue[] =>
    Array.from({ length: Math.max(...columns) + 1 }, (_, at) => (at === 0 ? label : (of.get(at) ?? null)));
  const head = new Map<number, CellValue>(columns.map((column, index) => [column, `Budget ${years[index]}`]));
  const paid = (year: number, member: number) => (quarters[year]! * percents[year]![member]!) / 100;
  const labelOf = (name: string, member: number) =>
    source === 'label' ? `${name} kommun, ${percents[0]![member]} % av arb-bef.` : `${name} kommun`;
  const paper = sheetOf('Budget', [
    row('Belopp i tkr', head),
    row(
      'Försäkringskassan',
      amounts((year) => 2 * quarters[year]!),
    ),
    row(
      'Region Sjölandet',
      amounts((year) => quarters[year]!),
    ),
    ...members.map((name, member) =>
      row(
        labelOf(name, member),
        amounts((year) => paid(year, member)),
      ),
    ),
  ]);
  const share = (at: { row: number; column: number }, percent: number) => {
    paper.put(at.row, at.column, percent / 100);
    paper.format(at.row, at.column, '0%');
  };
  if (source === 'oneColumn') paper.put(0, 1, 'Andel');
  if (source === 'oneColumn')
    members.forEach((_, member) => share({ row: 3 + member, column: 1 }, percents[0]![member]!));
  if (withShares)
    columns.forEach((column, year) => {
      paper.put(0, column - 1, source === 'yearColumns' ? `Andel ${years[year]}` : 'Andel');
      members.forEach((_, member) => share({ row: 3 + member, column: column - 1 }, percents[year]![member]!));
    });
  return { paper, cellAt: (year: number, member: number) => ({ row: 3 + member, column: columns[year]! }) };
}

/** The table beside the budget, with a municipality that is no member among the inhabitants. */
function tableOf({ years, members, percents }: Financing, source: Source): Paper | null {
  if (source !== 'shareTable' && source !== 'populationTable') return null;
  const isShares = source === 'shareTable';
  const paper = sheetOf(isShares ? 'Andelar' : 'Folkmängd', [
    [isShares ? 'Andelar' : 'Befolkning 16–64 år', ...years],
    ...members.map((name, member): CellValue[] => [
      `${name} kommun`,
      ...years.map((_, year) => percents[year]![member]! * (isShares ? 0.01 : 420)),
    ]),
    ...(isShares ? [] : [['Skärnäs kommun', ...years.map(() => 31_000)]]),
  ]);
  if (isShares) members.forEach((_, member) => years.forEach((__, year) => paper.format(1 + member, 1 + year, '0%')));
  return paper;
}

/** What the audit and the calculation say of the members' contributions: cell, expected amount and difference. */
function reported(budget: Paper, table: Paper | null) {
  const { findings, results, notChecked } = recalculateGrids(budget.grid(), ...(table === null ? [] : [table.grid()]));
  const plain = (at: { row: number; column: number }, expected: unknown, difference: unknown) =>
    `${formatAddress(at)} ${String(expected)} ${String(difference)}`;
  return {
    audit: findings
      .filter(({ rule }) => rule === 'shareAmount')
      .map(({ at, expected, difference }) => plain(at, expected, difference)),
    calculation: results.memberShares.flatMap(({ members }) =>
      members.flatMap(({ published, computed, difference }) =>
        published === null || difference === null || difference.isZero()
          ? []
          : [plain(published.at, computed, difference)],
      ),
    ),
    others: findings.filter(({ rule }) => rule !== 'shareAmount' && rule !== 'quarter').map(({ message }) => message),
    years: results.memberShares.map(({ year }) => year),
    notChecked: notChecked.map(({ reason }) => reason).filter((reason) => /andel/i.test(reason)),
  };
}

describe.each(SOURCES)('shares from %s', (source) => {
  it('give neither finding nor difference where every contribution follows them', () => {
    for (const seed of SEEDS) {
      const financing = financingOf(diceFrom(seed), source);
      const { paper } = printed(financing, source);
      const clean = { audit: [], calculation: [], others: [], years: financing.years, notChecked: [] };
      expect({ seed, ...reported(paper, tableOf(financing, source)) }).toEqual({ seed, ...clean });
    }
  });

  it('show audit and calculation the same cell, expected amount and difference where one is wrong', () => {
    for (const seed of SEEDS) {
      const dice = diceFrom(seed);
      const financing = financingOf(dice, source);
      const { paper, cellAt } = printed(financing, source);
      const [year, member] = [dice.whole(0, financing.years.length - 1), dice.whole(0, financing.members.length - 1)];
      const at = cellAt(year, member);
      const right = Number(paper.value(at.row, at.column));
      const by = dice.whole(2, 60) * (right > 60 ? dice.oneOf([1, -1]) : 1);
      paper.put(at.row, at.column, right + by);
      const wrong = `${formatAddress(at)} ${right} ${by}`;
      expect({ seed, ...reported(paper, tableOf(financing, source)) }).toMatchObject({
        seed,
        ...{ audit: [wrong], calculation: [wrong], notChecked: [] },
      });
    }
  });
});

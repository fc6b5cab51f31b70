import type { ActivityViewsResult, FinancingView } from '../../calculation/activity-views/activity-views-result';
import type { Decimal } from '../../figures/decimal';
import { amountStyle, deviationStyle, totalStyle } from '../parts/amount-style';
import type { RowItem } from '../parts/row-item';
import { formulaItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import type { ViewRow, ViewTable } from './view-row';
import { amountItem, amountItems, figureCell } from './view-row';
import type { Amounts } from '../../calculation/activity-views/view-columns';

/** What the tables are made from. */
export interface ViewsInput {
  readonly result: ActivityViewsResult;
  readonly cells: UserCells;
}

const headingsOf = ({ periods }: ActivityViewsResult) => periods.map(({ heading }) => heading);

/** A row of amounts. */
function plainRow({ result, cells }: ViewsInput, words: ViewRow['words'], amounts: Amounts): ViewRow {
  return { words, figures: () => amountItems(cells, amounts, amountStyle(result.unit)) };
}

/** A row of amounts that are sums of others. */
function sumRow({ result, cells }: ViewsInput, words: ViewRow['words'], amounts: Amounts): ViewRow {
  return { words, isSum: true, figures: () => amountItems(cells, amounts, totalStyle(amountStyle(result.unit))) };
}

/** Every code with its amounts, then the groups and all together. */
export function codesTable(input: ViewsInput): ViewTable {
  const { result } = input;
  return {
    title: `Verksamheter per kod (${result.unit})`,
    headings: ['Verksamhet', 'Grupp', 'Projektkod', ...headingsOf(result)],
    rows: [
      ...result.activities.map(({ code, name, group, amounts }) => plainRow(input, [name, group ?? '', code], amounts)),
      ...result.groups.map(({ label, amounts }) => sumRow(input, [label], amounts)),
      sumRow(input, ['Alla verksamheter'], result.total),
    ],
  };
}

interface Pair {
  readonly words: ViewRow['words'];
  readonly own: Amounts;
  readonly other: Amounts;
  readonly differences: readonly (Decimal | null)[];
}

function pairsIn({ compared, decided }: ActivityViewsResult): Pair[] {
  const between = compared.map(({ label, sheet, codes, own, other, differences }): Pair => {
    return { words: [label, sheet, codes.length === 0 ? 'Alla' : codes.join(' + ')], own, other, differences };
  });
  const stated = decided.map(({ label, main, status, own, other }): Pair => {
    const differences = own.map((amount, index) => {
      const against = other[index] ?? null;
      return amount === null || against === null ? null : against.amount.minus(amount.amount);
    });
    const groups = status === 'decided' ? 'Beslutade' : 'Ej beslutade och nya';
    return { words: [label, main.sheet, groups], own, other, differences };
  });
  return [...between, ...stated];
}

/** The years in which something is compared. */
function comparedYears({ periods }: ActivityViewsResult, pairs: readonly Pair[]): number[] {
  return periods.flatMap(({ year }, index) =>
    year !== null && pairs.some(({ differences }) => (differences[index] ?? null) !== null) ? [index] : [],
  );
}

function pairItems(
  { result, cells }: ViewsInput,
  { own, other, differences }: Pair,
  place: readonly [number, number, number],
): (RowItem | null)[] {
  const [index, at, row] = place;
  const style = amountStyle(result.unit);
  const difference = differences[index] ?? null;
  if (difference === null) return [null, null, null];
  const formula = `${figureCell(at * 3 + 1, row)}-${figureCell(at * 3, row)}`;
  return [
    amountItem(cells, own[index] ?? null, style),
    amountItem(cells, other[index] ?? null, style),
    formulaItem({ formula, value: difference, style: deviationStyle(style) }),
  ];
}

/** The codes beside every other sheet that has the same money, year by year; nothing where no sheet has. */
export function comparedTable(input: ViewsInput): ViewTable | null {
  const { result } = input;
  const pairs = pairsIn(result);
  const years = comparedYears(result, pairs);
  if (years.length === 0) return null;
  const headings = years.flatMap((index) => {
    const heading = result.periods[index]?.heading ?? '';
    return [`${heading} koder`, `${heading} bladet`, `${heading} skillnad`];
  });
  return {
    title: `Samma pengar på två blad (${result.unit}; bladet minus koderna)`,
    headings: ['Rad', 'Blad', 'Jämförs med', ...headings],
    rows: pairs
      .filter(({ differences }) => years.some((index) => (differences[index] ?? null) !== null))
      .map((pair) => ({
        words: pair.words,
        figures: (row) => years.flatMap((index, at) => pairItems(input, pair, [index, at, row])),
      })),
  };
}

/** What each activity's own budget comes to, group by group, and what they have in common. */
export function platformsTable(input: ViewsInput): ViewTable | null {
  const { result } = input;
  if (result.platforms.length === 0) return null;
  const platforms = result.platforms.flatMap(({ platform, codes, total, groups }) => [
    ...groups.map(({ label, amounts }) => plainRow(input, [label, platform.name, ''], amounts)),
    sumRow(input, ['Summa', platform.name, codes.join(' + ')], total),
  ]);
  const sheets = result.platformSheets.flatMap(({ sheet, label, sum, printed }) => [
    sumRow(input, ['Alla på bladet', sheet], sum),
    ...(label === null ? [] : [plainRow(input, [label, sheet, 'bladets egen summa'], printed)]),
  ]);
  const shared = result.shared.some((amount) => amount !== null)
    ? [sumRow(input, ['Övriga och gemensamma kostnader', 'Alla'], result.shared)]
    : [];
  return {
    title: `Verksamheternas egna budgetar (${result.unit})`,
    headings: ['Kostnad', 'Verksamhetens blad', 'Koder', ...headingsOf(result)],
    rows: [...platforms, ...sheets, ...shared],
  };
}

/** All that is paid, beside what it should pay for. */
function paidRow({ result, cells }: ViewsInput, { platform, key, total, cost }: FinancingView, sum: string): ViewRow {
  const style = totalStyle(amountStyle(result.unit));
  const difference = cost === null ? null : total.amount.minus(cost.amount);
  return {
    words: ['Summa', platform.name, key],
    isSum: true,
    figures: (row) => [
      formulaItem({ formula: sum, value: total.amount, style }),
      null,
      amountItem(cells, cost, style),
      difference === null
        ? null
        : formulaItem({
            formula: `${figureCell(0, row)}-${figureCell(2, row)}`,
            value: difference,
            style: totalStyle(deviationStyle(amountStyle(result.unit))),
          }),
    ],
  };
}

function financingRows(input: ViewsInput, view: FinancingView, top: number): ViewRow[] {
  const { platform, key, financiers } = view;
  const last = top + financiers.length;
  const paid = financiers.map(({ label, amount, share }): ViewRow => ({
    words: [label, platform.name, key],
    figures: (row) => [
      amountItem(input.cells, amount, amountStyle(input.result.unit)),
      share === null
        ? null
        : formulaItem({ formula: `${figureCell(0, row)}/${figureCell(0, last)}`, value: share, style: 'share' }),
    ],
  }));
  return [...paid, paidRow(input, view, `SUM(${figureCell(0, top)}:${figureCell(0, last - 1)})`)];
}

/** Who pays for each activity, in amounts and parts; `top` is the row of the table's title. */
export function financingTable(input: ViewsInput, top: number): ViewTable | null {
  const { result } = input;
  if (result.financing.length === 0) return null;
  const rows: ViewRow[] = [];
  for (const view of result.financing) rows.push(...financingRows(input, view, top + 2 + rows.length));
  return {
    title: `Medfinansiering (${result.unit})`,
    headings: ['Finansiär', 'Verksamhetens blad', 'År', 'Belopp', 'Andel', 'Kostnad', 'Skillnad'],
    rows,
  };
}

/** Equity at each year's end by each sheet, and with the codes in place of the sheet's own activities. */
export function equityTable(input: ViewsInput): ViewTable | null {
  const { result } = input;
  if (result.equity.length === 0) return null;
  return {
    title: `Eget kapital enligt varje blad (${result.unit})`,
    headings: ['Enligt', '', '', ...headingsOf(result)],
    rows: result.equity.map(({ label, closings }) => plainRow(input, [label], closings)),
  };
}

import type { BudgetDocument } from '../../documents/budget';
import type { DocumentColumn, SourcedFigure, YearColumn } from '../../documents/column-view';
import { yearColumns } from '../../documents/column-view';
import { contributionsIn } from '../../documents/contributions';
import { BASIS_WORDS } from '../../documents/words';
import { columnName } from '../../cells/address';
import { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import { amountStyle, deviationStyle, resultStyle } from '../parts/amount-style';
import { showFigure } from '../parts/figure-item';
import type { RowItem } from '../parts/row-item';
import { formulaItem, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import { LAST_COLUMN } from './columns';
import type { Section } from './section';
import { headingRow, tableHead, tableRow } from './section';

/** What one year's column of contributions holds. */
interface ContributionYear {
  readonly column: YearColumn;
  /** By the name of who pays. */
  readonly paid: ReadonlyMap<string, SourcedFigure>;
}

/** A table of who pays what, by year. */
export interface ContributionTable {
  readonly parties: readonly { readonly key: string; readonly label: string }[];
  readonly years: readonly ContributionYear[];
  readonly unit: Unit;
}

/** With the change and the part there is room for four years. */
const MOST_YEARS = 4;
const FEWEST_PARTIES = 2;

const nameKey = (name: string) => name.trim().toLowerCase();

function payersIn(column: DocumentColumn): { key: string; label: string; figure: SourcedFigure }[] {
  const { state, region, municipal } = contributionsIn(column);
  const seen = new Map<string, number>();
  return [...state, ...region, ...municipal].flatMap(({ line, figure }) => {
    const found = column.document.lines[line];
    if (found === undefined || figure === null) return [];
    // One who pays in two lines has two rows.
    const ordinal = (seen.get(nameKey(found.name)) ?? 0) + 1;
    seen.set(nameKey(found.name), ordinal);
    return [{ key: `${nameKey(found.name)} ${ordinal}`, label: found.label, figure }];
  });
}

/** The columns of decided contributions, one for each year: a budget before an outturn. */
function columnsOf(documents: readonly BudgetDocument[], unit: Unit): YearColumn[] {
  const all = documents.filter((document) => document.unit === unit).flatMap(yearColumns);
  const usable = all.filter(({ document, index }) => {
    const column = document.columns[index];
    return (
      column?.replacedBy === null && column.soFar === null && column.basis !== 'forecast' && column.basis !== 'sum'
    );
  });
  const paying = usable.filter((column) => payersIn(column).length >= FEWEST_PARTIES);
  const rank = ({ document, index }: YearColumn) => (document.columns[index]?.basis === 'outturn' ? 1 : 0);
  const years = [...new Set(paying.map(({ year }) => year))].sort((one, other) => one - other);
  return years.flatMap((year) => {
    const own = paying.filter((column) => column.year === year);
    return [...own].sort((one, other) => rank(one) - rank(other))[0] ?? [];
  });
}

/** The contributions of the workbook's budgets; `null` where nobody's are known. */
export function contributionTable(documents: readonly BudgetDocument[], unit: Unit): ContributionTable | null {
  const columns = columnsOf(documents, unit).slice(-MOST_YEARS);
  const years = columns.map((column): ContributionYear => {
    return { column, paid: new Map(payersIn(column).map(({ key, figure }) => [key, figure])) };
  });
  const labels = new Map(columns.flatMap(payersIn).map(({ key, label }) => [key, label]));
  // In the order of the newest year; whoever has left comes last.
  const newest = columns.at(-1);
  const keys = [
    ...new Set([...(newest === undefined ? [] : payersIn(newest).map(({ key }) => key)), ...labels.keys()]),
  ];
  if (keys.length < FEWEST_PARTIES) return null;
  return { parties: keys.map((key) => ({ key, label: labels.get(key) ?? key })), years, unit };
}

function headingOf({ column: { document, index, year } }: ContributionYear): string {
  const basis = document.columns[index]?.basis ?? null;
  return basis === null ? String(year) : `${year}\n${BASIS_WORDS[basis].toLowerCase()}`;
}

/** The sum of a year, as the table shows it. */
const sumOf = ({ paid }: ContributionYear) => Decimal.sum(0, ...[...paid.values()].map(({ amount }) => amount));

/** The names of the columns of figures on the page. */
function columnsAt({ years }: ContributionTable) {
  const count = years.length + (years.length > 1 ? 2 : 1);
  const first = LAST_COLUMN + 1 - count;
  return { year: (index: number) => columnName(first + index), share: columnName(LAST_COLUMN) };
}

/** How a party's last year differs from the one before, where both are known. */
function changeItem(table: ContributionTable, key: string, row: number): RowItem | null {
  const [before, last] = table.years.slice(-2).map(({ paid }) => paid.get(key) ?? null);
  if (!before || !last) return null;
  const { year } = columnsAt(table);
  const [from, to] = [year(table.years.length - 2), year(table.years.length - 1)];
  return formulaItem({
    formula: `ROUND(${to}${row + 1}-${from}${row + 1},6)`,
    value: last.amount.minus(before.amount).toDecimalPlaces(6),
    style: deviationStyle(amountStyle(table.unit)),
  });
}

/** The party's part of all that is paid the last year. */
function shareItem(
  table: ContributionTable,
  amount: Decimal | null,
  rows: { row: number; total: number },
): RowItem | null {
  const last = table.years.at(-1);
  if (last === undefined || amount === null || sumOf(last).isZero()) return null;
  const column = columnsAt(table).year(table.years.length - 1);
  const [own, whole] = [`${column}${rows.row + 1}`, `${column}$${rows.total + 1}`];
  return formulaItem({
    formula: `IF(${whole}=0,"",ROUND(${own}/${whole},6))`,
    value: amount.div(sumOf(last)).toDecimalPlaces(6),
    style: 'percent',
  });
}

function totalRow(table: ContributionTable, first: number, row: number) {
  const style = resultStyle(amountStyle(table.unit));
  const { year } = columnsAt(table);
  const sums = table.years.map((each, index) => {
    const formula = `SUM(${year(index)}${first + 1}:${year(index)}${row})`;
    return formulaItem({ formula, value: sumOf(each), style });
  });
  const [before, last] = table.years.slice(-2);
  const [from, to] = [year(table.years.length - 2), year(table.years.length - 1)];
  const change =
    before === undefined || last === undefined
      ? []
      : [
          formulaItem({
            formula: `ROUND(${to}${row + 1}-${from}${row + 1},6)`,
            value: sumOf(last).minus(sumOf(before)).toDecimalPlaces(6),
            style: resultStyle(deviationStyle(amountStyle(table.unit))),
          }),
        ];
  return tableRow(row, textItem('Summa bidrag', 'textResult'), [...sums, ...change, null]);
}

/** Who pays what, year by year, with the last change and each party's part. */
export function contributionSection(table: ContributionTable, cells: UserCells): Section {
  const { parties, years, unit } = table;
  const [before, last] = years.slice(-2);
  const isCompared = years.length > 1;
  const change = isCompared ? [`Ändring\n${before?.column.year}–${last?.column.year}`] : [];
  return {
    rows: parties.length + 3,
    draw: (top) => {
      const total = top + 2 + parties.length;
      const rows = parties.flatMap(({ key, label }, index) => {
        const row = top + 2 + index;
        const figures = years.map(({ paid }) => {
          const figure = paid.get(key);
          return figure === undefined ? null : showFigure(cells, figure, amountStyle(unit)).item;
        });
        const amount = years.at(-1)?.paid.get(key)?.amount ?? null;
        const share = shareItem(table, amount, { row, total });
        const changed = isCompared ? [changeItem(table, key, row)] : [];
        return tableRow(row, textItem(label, 'item'), [...figures, ...changed, share]);
      });
      const head = tableHead(top + 1, [...years.map(headingOf), ...change, 'Andel av\nbidragen']);
      return {
        cells: [...headingRow(top, 'Medlemmarnas bidrag', unit), ...head, ...rows, ...totalRow(table, top + 2, total)],
      };
    },
  };
}

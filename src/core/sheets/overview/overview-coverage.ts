import type { Coverage, TableCoverage } from '../../audit/coverage/coverage';
import { allCounted } from '../../audit/coverage/counted';
import { COVERAGE_HEADING, coverageSentence } from '../../audit/coverage/coverage-words';
import { columnName, formatRange } from '../../cells/address';
import { Decimal } from '../../figures/decimal';
import type { RowItem, SheetRow } from '../parts/row-item';
import { formulaItem, headingItems, linkItem, numberItem, sectionItems, textItem } from '../parts/row-item';

const HEADINGS = ['Blad', 'Tabell', 'Belopp', 'Prövade', 'Andel'];
const [AMOUNTS, PROVEN] = [columnName(2), columnName(3)];
/** The section's title, the sentence and the headings come before the tables. */
const ROWS_BEFORE = 3;
/** Of a share, so that it is the same number in every program. */
const DECIMALS = 6;
const MEANING =
  'Ett prövat belopp ingår i minst en summa som går ihop. Ett fel i ett belopp som inte är prövat syns inte bland kontrollerna.';

function shareItem(row: number, { amounts, proven }: { amounts: number; proven: number }): RowItem {
  return formulaItem({
    formula: `IF(${AMOUNTS}${row}>0,ROUND(${PROVEN}${row}/${AMOUNTS}${row},${DECIMALS}),"")`,
    value: amounts === 0 ? '' : new Decimal(proven).div(amounts).toDecimalPlaces(DECIMALS),
    style: 'wholePercent',
  });
}

function tableRow(sheet: string, { range, amounts, proven }: TableCoverage, row: number): SheetRow {
  return [
    textItem(sheet),
    linkItem(formatRange(range), { sheet, address: range.first }),
    numberItem(new Decimal(amounts), 'integer'),
    numberItem(new Decimal(proven), 'integer'),
    shareItem(row, { amounts, proven }),
  ];
}

function totalRow(coverage: readonly Coverage[], [first, last]: readonly [number, number]): SheetRow {
  const all = allCounted(coverage);
  const sum = (column: string, count: number) =>
    formulaItem({ formula: `SUM(${column}${first}:${column}${last})`, value: new Decimal(count), style: 'integer' });
  return [textItem('Alla'), null, sum(AMOUNTS, all.amounts), sum(PROVEN, all.proven), shareItem(last + 1, all)];
}

/**
 * How many of the amounts could be tested, a row for each table. `firstRow` is the row of the section's title,
 * counted from 1. Example: `Budget, A3:D57, 120, 118, 98 %`.
 */
export function coverageRows(coverage: readonly Coverage[], firstRow: number, width: number): SheetRow[] {
  const tables = coverage.flatMap(({ sheet, tables: own }) => own.map((table) => ({ sheet, table })));
  const head: SheetRow[] = [sectionItems(COVERAGE_HEADING, width), [textItem(coverageSentence(allCounted(coverage)))]];
  if (tables.length === 0) return head;
  const first = firstRow + ROWS_BEFORE;
  const last = first + tables.length - 1;
  return [
    ...head,
    headingItems(HEADINGS, width),
    ...tables.map(({ sheet, table }, index) => tableRow(sheet, table, first + index)),
    totalRow(coverage, [first, last]),
    [textItem(MEANING, 'note')],
  ];
}

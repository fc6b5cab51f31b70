import { typedText } from '../../workbook/excel/plan-matrix';
import { SELF_TEST } from '../sentences';
import type { Report } from './report';
import { reportRows } from './report-rows';

/** Answers that Excel has given are short; a cell takes 32 767 characters. */
const LONGEST = 32_000;
const COLUMN_WIDTHS = [330, 90, 240, 240, 50];

/** The first of the names that no sheet has. */
function freeName(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? SELF_TEST.sheet : `${SELF_TEST.sheet} ${number}`;
    if (!taken.has(name)) return name;
  }
}

/** Writes the report on a new sheet of the open workbook and shows it; gives the sheet's name. */
export async function saveAsSheet({ workbook }: Excel.RequestContext, report: Report): Promise<string> {
  const sheets = workbook.worksheets.load('items/name');
  await workbook.context.sync();
  const name = freeName(new Set(sheets.items.map((sheet) => sheet.name)));
  const rows = reportRows(report).map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell : typedText(cell.slice(0, LONGEST)))),
  );
  const sheet = workbook.worksheets.add(name);
  sheet.getRangeByIndexes(0, 0, rows.length, COLUMN_WIDTHS.length).formulas = rows;
  COLUMN_WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  sheet.activate();
  await workbook.context.sync();
  return name;
}

import type { Grid } from '../../cells/grid';
import { ownName } from '../../cells/grid';
import type { IncomeColumn, IncomeLine, IncomeMatrixDocument } from '../../documents/follow-up';
import { labelTextOf } from '../table/cell-content';
import { readFigure } from '../table/figure';
import { SHARE_WORDS } from '../table/lexicon';
import { mentions } from '../table/phrases';
import { isTotalLabel } from '../table/roles';
import { wordsOf } from '../table/text';
import { AFTER_TIME_WORDS, BEFORE_TIME_WORDS, CHANGE_WORDS, INCOME_SOURCE_WORDS } from './measure-lexicon';
import { asFractions } from './percent-scale';
import { headingsOver } from './spread-heading';
import type { LabelledRow, TableHeader } from './table-below';
import { labelColumnBeside, rowsBelow } from './table-below';

const TITLE_DEPTH = 4;

type Columns = IncomeMatrixDocument['columns'];

/** What a heading states that its column holds. Example: `Före Andel` is the share before. */
function holdsIn(heading: string): IncomeColumn {
  const words = wordsOf(heading);
  const share = heading.includes('%') || mentions(words, [...SHARE_WORDS, ['procent*']]);
  if (mentions(words, CHANGE_WORDS)) return share ? 'shareChange' : 'countChange';
  if (mentions(words, BEFORE_TIME_WORDS)) return share ? 'shareBefore' : 'countBefore';
  if (mentions(words, AFTER_TIME_WORDS)) return share ? 'shareAfter' : 'countAfter';
  return 'other';
}

/** The columns under one row of headings, with what is above it, from the first that is of a time. */
function columnsAt(grid: Grid, row: number): Columns {
  const first = (grid.usedRange?.first.column ?? 0) + 1;
  const found: Columns[number][] = [];
  const above = headingsOver(grid, row - 1, first);
  for (const column of grid.filled.columns(row)) {
    const own = labelTextOf(grid, row, column).trim();
    if (column < first || own === '') continue;
    const heading = [above(column), own].filter((text) => text !== '').join(' ');
    found.push({ column, heading, holds: holdsIn(heading) });
  }
  return found.slice(
    Math.max(
      0,
      found.findIndex(({ holds }) => holds !== 'other'),
    ),
  );
}

function titleOf(grid: Grid, header: TableHeader): string {
  const texts: string[] = [];
  for (let row = header.row; row >= Math.max(0, header.row - TITLE_DEPTH); row -= 1)
    texts.push(labelTextOf(grid, row, header.labelColumn).trim());
  return texts.filter((text) => text !== '').join(' ');
}

function linesOf(grid: Grid, rows: readonly LabelledRow[], columns: Columns): IncomeLine[] {
  const byColumn = columns.map(({ column, holds }) => {
    const figures = rows.map(({ row }) => readFigure(grid, { row, column }, 'kr'));
    return holds.startsWith('share') ? asFractions(grid, figures) : figures;
  });
  return rows.map(({ row, label }, index) => ({
    row,
    label: label.text,
    cells: byColumn.flatMap((figures) => figures[index] ?? []),
  }));
}

interface Place {
  readonly header: TableHeader;
  readonly title: string;
  readonly columns: Columns;
  readonly rows: readonly LabelledRow[];
}

function placeAt(grid: Grid, row: number): Place | null {
  const columns = columnsAt(grid, row);
  const has = (holds: IncomeColumn) => columns.some((column) => column.holds === holds);
  if (!has('countBefore') || !has('countAfter')) return null;
  const labelColumn = labelColumnBeside(grid, row, columns[0]?.column ?? 0);
  if (labelColumn === null) return null;
  const header = { row, labelColumn, columns: columns.map(({ column }) => column) };
  const title = titleOf(grid, header);
  const rows = rowsBelow(grid, header);
  const words = wordsOf([title, ownName(grid), ...rows.map(({ label }) => label.text)].join(' '));
  return rows.length < 2 || !mentions(words, INCOME_SOURCE_WORDS) ? null : { header, title, columns, rows };
}

function matrixOf(grid: Grid, { header, title, columns, rows }: Place): IncomeMatrixDocument {
  const lines = linesOf(grid, rows, columns);
  const last = rows.at(-1);
  const isTotal = last !== undefined && isTotalLabel(last.label);
  return {
    kind: 'incomeMatrix',
    sheet: grid.name,
    range: {
      first: { row: header.row, column: header.labelColumn },
      last: { row: last?.row ?? header.row, column: Math.max(...header.columns) },
    },
    title: title === '' ? null : title,
    columns,
    lines: isTotal ? lines.slice(0, -1) : lines,
    totalLine: isTotal ? (lines.at(-1) ?? null) : null,
  };
}

/** Reads every matrix of the participants' sources of income before and after. */
export function readIncomeMatrices(grid: Grid): IncomeMatrixDocument[] {
  const found: IncomeMatrixDocument[] = [];
  for (const row of grid.filled.rows()) {
    const place = placeAt(grid, row);
    if (place !== null) found.push(matrixOf(grid, place));
  }
  return found;
}

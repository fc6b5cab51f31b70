import { ownName } from '../../cells/grid';
import { isPercentFormat } from '../../cells/number-format';
import type { FigureColumn } from '../../documents/budget';
import type { MemberFigure, MemberLine, MembersDocument } from '../../documents/members';
import type { Decimal } from '../../figures/decimal';
import { labelTextOf } from '../table/cell-content';
import { readFigureColumns } from '../table/figure-columns';
import { readFigure } from '../table/figure';
import type { Label } from '../table/label';
import { readLabel } from '../table/label';
import { MUNICIPALITY_WORDS, POPULATION_WORDS, SHARE_WORDS } from '../table/lexicon';
import { mentions } from '../table/phrases';
import { isTotalLabel } from '../table/roles';
import type { TableRegion } from '../table/table-region';
import { regionRange } from '../table/table-region';
import { wordsOf } from '../table/text';

type Measure = MembersDocument['measure'];

interface MemberRow {
  readonly row: number;
  readonly label: Label;
  readonly values: readonly (Decimal | null)[];
  readonly percent: boolean;
}

function readRows(region: TableRegion, columns: readonly FigureColumn[]): MemberRow[] {
  const rows: MemberRow[] = [];
  for (let row = region.firstRow; row <= region.lastRow; row += 1) {
    const text =
      region.labelColumns.map((column) => labelTextOf(region.grid, row, column)).find((label) => label.trim() !== '') ??
      '';
    const values = columns.map(({ column }) => readFigure(region.grid, { row, column }, 'kr').amount);
    const percent = columns.some(
      ({ column }) =>
        isPercentFormat(region.grid.numberFormat(row, column)) || labelTextOf(region.grid, row, column).includes('%'),
    );
    if (text !== '' && values.some((value) => value !== null))
      rows.push({ row, label: readLabel(text), values, percent });
  }
  return rows;
}

/** What the table measures, from its words and the size of its figures; `null` if it is no members' table. */
function measureOf(region: TableRegion, rows: readonly MemberRow[], columns: readonly FigureColumn[]): Measure | null {
  const words = wordsOf(
    [...region.titles, region.corner, ownName(region.grid), ...columns.map(({ heading }) => heading)].join(' '),
  );
  const municipal = rows.some(({ label }) => mentions(label.words, MUNICIPALITY_WORDS));
  const values = rows.flatMap(({ values: own }) => own.filter((value) => value !== null));
  const fractions = values.every((value) => value.gte(0) && value.lte(1));
  const percents = rows.some(({ percent }) => percent) || mentions(words, SHARE_WORDS);
  if (values.length === 0 || rows.length < 2) return null;
  if (
    percents &&
    (fractions || values.every((value) => value.gte(0) && value.lte(100))) &&
    (municipal || mentions(words, SHARE_WORDS))
  )
    return 'share';
  const whole = values.every((value) => value.isInteger() && value.gte(0));
  return whole && municipal && mentions(words, POPULATION_WORDS) ? 'population' : null;
}

/** Percents given as whole numbers (82,36) become fractions. */
function scaleOf(measure: Measure, rows: readonly MemberRow[]): number {
  const members = rows.filter(({ label }) => !isTotalLabel(label)).flatMap(({ values }) => values);
  return measure === 'share' && members.some((value) => value?.gt(1)) ? 100 : 1;
}

function memberLine({ row, label }: MemberRow, figures: readonly MemberFigure[]): MemberLine {
  return { row, label: label.text, name: label.name, figures };
}

/** Reads a region as shares (or populations) per member and year; `null` if it is something else. */
export function readMembersTable(region: TableRegion): MembersDocument | null {
  const { columns } = readFigureColumns(region);
  const dated = columns.filter(({ year }) => year !== null);
  const rows = readRows(region, dated);
  const measure = measureOf(region, rows, dated);
  if (measure === null) return null;
  const scale = scaleOf(measure, rows);
  const figures = (member: MemberRow): MemberFigure[] =>
    dated.flatMap(({ year, column }, index) =>
      year === null ? [] : [{ year, row: member.row, column, value: member.values[index]?.div(scale) ?? null }],
    );
  const total = rows.find(({ label }) => isTotalLabel(label));
  const members = rows.filter(({ label }) => !isTotalLabel(label)).map((row) => memberLine(row, figures(row)));
  return {
    kind: 'members',
    sheet: region.grid.name,
    range: regionRange(region),
    title: region.titles[0] ?? null,
    measure,
    labelColumn: region.labelColumns[0] ?? 0,
    columns: columns.map(({ column, heading, year, span }) => ({ column, heading, year, span })),
    members,
    totalRow: total === undefined ? null : { row: total.row, figures: figures(total) },
  };
}

import type { CellAddress } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import type { MemberFigure, MemberLine, MembersDocument } from '../../documents/members';
import { Decimal } from '../../figures/decimal';
import { grouped } from '../../figures/grouped';
import type { SupportHeader } from '../equivalents/support-header';
import { findSupportHeader } from '../equivalents/support-header';
import type { StubOfRow } from '../equivalents/support-stub';
import { filledDown, stubsOf } from '../equivalents/support-stub';
import { readFigure } from '../table/figure';
import { yearsInText } from '../table/heading';
import { POPULATION_WORDS } from '../table/lexicon';
import { mentions } from '../table/phrases';
import { titleAbove } from '../table/sheet-head';
import { wordsOf } from '../table/text';
import type { AgeSpan } from './age-spans';
import { ageSpanIn, spansThatMake } from './age-spans';

/** The ages that members pay by. */
const WORKING_AGES: AgeSpan = { from: 16, to: 64 };

/** A row of the table: where, which ages, and of which sex. */
interface AgeRow {
  readonly row: number;
  readonly region: string;
  readonly ages: AgeSpan | null;
  readonly sex: StubOfRow['sex'];
}

type YearColumn = MembersDocument['columns'][number] & { readonly year: number };

function yearColumns({ figures }: SupportHeader): YearColumn[] {
  return figures.flatMap(({ column, heading }) => {
    const { year } = yearsInText(heading);
    return year === null ? [] : [{ column, heading, year, span: null }];
  });
}

function rowsOf(grid: Grid, header: SupportHeader): AgeRow[] {
  const rows = grid.filled
    .rows(header.row + 1)
    .filter((row) => header.figures.some(({ column }) => typeof grid.value(row, column) === 'number'));
  const ages = header.stub
    .map((column) => filledDown(grid, column, rows).map(ageSpanIn))
    .find((spans) => spans.filter((span) => span !== null).length * 2 > spans.length);
  if (ages === undefined) return [];
  const stubs = stubsOf(grid, header, rows);
  return rows.flatMap((row, index) => {
    const { region = null, sex = null } = stubs.get(row) ?? {};
    return region === null ? [] : [{ row, region, ages: ages[index] ?? null, sex }];
  });
}

/** The rows that are the working ages of a region together: both sexes' where they are told, else women's and men's. */
function workingRows(rows: readonly AgeRow[]): readonly AgeRow[] | null {
  const ofSex = (sex: AgeRow['sex']) => {
    const own = rows.filter((row) => row.sex === sex);
    return spansThatMake(WORKING_AGES, own, ({ ages }) => ages);
  };
  const [women, men] = [ofSex('women'), ofSex('men')];
  return ofSex('total') ?? ofSex(null) ?? (women === null || men === null ? null : [...women, ...men]);
}

/** The figure of a year: the sum of the rows' cells, nothing where one of them has no number. */
function figureOf(grid: Grid, rows: readonly AgeRow[], { column, year }: YearColumn): MemberFigure {
  const figures = rows.map(({ row }) => readFigure(grid, { row, column }, 'kr'));
  const amounts = figures.flatMap(({ amount, state }) => (amount === null || state === 'dash' ? [] : [amount]));
  const value = amounts.length < rows.length ? null : Decimal.sum(0, ...amounts);
  const cells = figures.map(({ row, column: at }): CellAddress => ({ row, column: at }));
  return { year, row: cells[0]?.row ?? 0, column, value, ...(cells.length > 1 && { cells }) };
}

function membersOf(grid: Grid, rows: readonly AgeRow[], columns: readonly YearColumn[]): MemberLine[] {
  return [...grouped(rows, ({ region }) => region)].flatMap(([region, own]) => {
    const working = workingRows(own);
    const [first] = working ?? [];
    if (working === null || first === undefined) return [];
    const figures = columns.map((column) => figureOf(grid, working, column));
    return [{ row: first.row, label: region, name: region, figures }];
  });
}

/**
 * Reads a table of statistics with a row for each kommun and age as the members' working-age population: the ages from
 * 16 to 64, none of them twice. Example: `Storby | 16-19 år`, `20-64 år` and `65- år` under 2031 is the sum of the first two.
 */
export function readPopulationByAge(grid: Grid): MembersDocument | null {
  const header = findSupportHeader(grid);
  if (header === null || header.stub.length < 2) return null;
  const title = titleAbove(grid, header.row);
  const words = wordsOf([title ?? '', grid.name, ...header.figures.map(({ heading }) => heading)].join(' '));
  const columns = yearColumns(header);
  if (columns.length === 0 || columns.length < header.figures.length || !mentions(words, POPULATION_WORDS)) return null;
  const rows = rowsOf(grid, header);
  const members = membersOf(grid, rows, columns);
  if (members.length < 2) return null;
  const [first = 0] = header.stub;
  return {
    ...{ kind: 'members', sheet: grid.name, title, measure: 'population', labelColumn: first, columns, members },
    range: {
      first: { row: header.row, column: first },
      last: { row: Math.max(...rows.map(({ row }) => row)), column: Math.max(...columns.map(({ column }) => column)) },
    },
    totalRow: null,
  };
}

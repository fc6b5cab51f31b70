import type { Basis, FigureColumn, YearSoFar, YearSpan } from '../../documents/budget';
import { ownName } from '../../cells/grid';
import { isPercentFormat } from '../../cells/number-format';
import { basisInText, hasUnreadYear, partInText, readHeading, yearsInText } from './heading';
import type { Heading } from './heading';
import type { TableRegion } from './table-region';

/** Years and basis that the surroundings give to columns whose headings are silent. */
interface Surroundings {
  readonly basis: Basis | null;
  readonly year: number | null;
  /** The part of a year that a title states the table is about. */
  readonly soFar: YearSoFar | null;
}

/** Titles nearest first, then the corner, then the sheet's own name. */
function readSurroundings(region: TableRegion): Surroundings {
  const texts = [...region.titles, region.corner, ownName(region.grid)];
  const bases = texts.map(basisInText).filter((basis) => basis !== null && basis !== 'sum');
  const years = texts
    .map(yearsInText)
    .map(({ year }) => year)
    .filter((year) => year !== null);
  const year = years[0] ?? null;
  const parts = texts.flatMap((text) => partInText(text, year)?.soFar ?? []);
  return { basis: bases[0] ?? null, year, soFar: parts.find(({ months }) => months !== null) ?? null };
}

/** True if the column's figures are shown as percentages. */
function showsPercentages(region: TableRegion, column: number): boolean {
  let percentages = 0;
  let numbers = 0;
  for (let row = region.firstRow; row <= region.lastRow; row += 1) {
    if (typeof region.grid.value(row, column) !== 'number') continue;
    numbers += 1;
    if (isPercentFormat(region.grid.numberFormat(row, column))) percentages += 1;
  }
  return numbers > 0 && percentages * 2 > numbers;
}

function coversYears(span: YearSpan, years: readonly number[]): boolean {
  return years.some((year) => year >= span.from && year <= span.to);
}

function basisOf(heading: Heading, surroundings: Surroundings, years: readonly number[]): Basis | null {
  if (heading.basis === 'sum') return 'sum';
  if (heading.span !== null && coversYears(heading.span, years)) return 'sum';
  return heading.basis ?? surroundings.basis;
}

/** The part of a year that a column is about: as its own heading states, or as the title states about outturns and forecasts. */
function soFarOf(heading: Heading, { soFar }: Surroundings, basis: Basis | null): YearSoFar | null {
  if (soFar === null || (heading.soFar !== null && heading.soFar.months !== null)) return heading.soFar;
  const isOther = heading.year !== null && soFar.year !== null && heading.year !== soFar.year;
  const canBe = heading.soFar !== null || basis === 'outturn' || basis === 'forecast';
  const isAmount = heading.span === null && heading.content === 'amount';
  return canBe && isAmount && !isOther ? { ...soFar, year: heading.year ?? soFar.year, isOwn: false } : heading.soFar;
}

/** The year of the nearest column, to the left first, that is not about a year gone by. */
function yearBeside(headings: readonly Heading[], index: number): number | null {
  const yearOf = ({ basis, year, soFar }: Heading) =>
    basis === 'budget' || basis === 'forecast' || soFar !== null ? (year ?? soFar?.year ?? null) : null;
  const beside = [...headings.slice(0, index).reverse(), ...headings.slice(index + 1)];
  return beside.map(yearOf).find((year) => year !== null) ?? null;
}

/** What all columns of a table are read against. */
interface TableReading {
  readonly headings: readonly Heading[];
  readonly surroundings: Surroundings;
  readonly years: readonly number[];
}

function figureColumn(region: TableRegion, index: number, table: TableReading): FigureColumn | null {
  const [column, heading] = [region.columns[index], table.headings[index]];
  if (column === undefined || heading === undefined) return null;
  const { surroundings, years } = table;
  const basis = basisOf(heading, surroundings, years);
  const soFar = soFarOf(heading, surroundings, basis);
  const isPart = heading.partOfYear || (soFar !== null && basis !== 'forecast');
  const isUnread = hasUnreadYear(column.texts.join(' '));
  const inherits = heading.span === null && basis !== 'sum' && !isPart && !isUnread;
  const content = showsPercentages(region, column.column) ? 'share' : heading.content;
  // Shares may be on either side of the amounts that they go with.
  const isOfThisYear = content !== 'share' && (basis === 'budget' || basis === 'forecast');
  const around = years.length === 0 ? surroundings.year : isOfThisYear ? yearBeside(table.headings, index) : null;
  const year = isPart ? null : (heading.year ?? (inherits ? around : null));
  const partYear = soFar?.year ?? yearBeside(table.headings, index) ?? surroundings.year;
  return {
    column: column.column,
    heading: column.texts.join(' '),
    headingRow: column.headingRow,
    year,
    soFar: soFar === null ? null : { ...soFar, year: year ?? partYear },
    span: heading.span,
    basis,
    content,
    replacedBy: null,
  };
}

/** The columns of a region with year, basis and content, and their headings as read. */
export function readFigureColumns(region: TableRegion): {
  columns: FigureColumn[];
  headings: Heading[];
} {
  const headings = region.columns.map(({ texts }) => readHeading(texts));
  const years = headings.flatMap(({ year, content }) => (year !== null && content === 'amount' ? [year] : []));
  const table = { headings, surroundings: readSurroundings(region), years };
  const columns = region.columns.flatMap((_, index) => figureColumn(region, index, table) ?? []);
  return { columns, headings };
}

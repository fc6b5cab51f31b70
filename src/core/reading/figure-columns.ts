import type { Basis, FigureColumn, YearSpan } from '../documents/budget';
import { isPercentFormat } from '../cells/number-format';
import { basisInText, readHeading, yearsInText } from './heading';
import type { Heading } from './heading';
import type { RegionColumn } from './region-headings';
import type { TableRegion } from './table-region';

/** Years and basis that the surroundings give to columns whose headings are silent. */
interface Surroundings {
  readonly basis: Basis | null;
  readonly year: number | null;
}

/** Titles nearest first, then the corner, then the sheet's own name. */
function readSurroundings(region: TableRegion): Surroundings {
  const texts = [...region.titles, region.corner, region.grid.name];
  const bases = texts.map(basisInText).filter((basis) => basis !== null && basis !== 'sum');
  const years = texts
    .map(yearsInText)
    .map(({ year }) => year)
    .filter((year) => year !== null);
  return { basis: bases[0] ?? null, year: years[0] ?? null };
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

function figureColumn(
  region: TableRegion,
  column: RegionColumn,
  reading: { heading: Heading; surroundings: Surroundings; years: readonly number[] },
): FigureColumn {
  const { heading, surroundings, years } = reading;
  const basis = basisOf(heading, surroundings, years);
  const inherits = years.length === 0 && heading.span === null && !heading.partOfYear && basis !== 'sum';
  return {
    column: column.column,
    heading: column.texts.join(' '),
    headingRow: column.headingRow,
    year: heading.year ?? (inherits ? surroundings.year : null),
    span: heading.span,
    basis,
    content: showsPercentages(region, column.column) ? 'share' : heading.content,
  };
}

/** The columns of a region with year, basis and content, and their headings as read. */
export function readFigureColumns(region: TableRegion): {
  columns: FigureColumn[];
  headings: Heading[];
} {
  const headings = region.columns.map(({ texts }) => readHeading(texts));
  const years = headings.flatMap(({ year, content }) => (year !== null && content === 'amount' ? [year] : []));
  const surroundings = readSurroundings(region);
  const columns = region.columns.flatMap((column, index) => {
    const heading = headings[index];
    return heading === undefined ? [] : [figureColumn(region, column, { heading, surroundings, years })];
  });
  return { columns, headings };
}

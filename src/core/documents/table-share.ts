import { figureOf } from './column-view';
import type { MemberFigure, MembersDocument } from './members';
import { Decimal } from '../figures/decimal';
import { areNearWhole } from './share-evidence';
import type { ShareQuestion, ShareSource, SharesByLine } from './share-source';
import { nearestYear } from './share-source';

/** Fractions of a population are endless; more decimals than any table prints keep them apart. */
const DECIMALS = 10;

/** The members' figures of each year of a table. */
function figuresOf({ members }: MembersDocument, column: number): Decimal[] {
  return members.flatMap(({ figures }) =>
    figures.flatMap((figure) => (figure.column === column && figure.value !== null ? [figure.value] : [])),
  );
}

/** True for a table of percentages of which some year's come near the whole: others measure something else. */
export function isShareTable(table: MembersDocument): boolean {
  return table.measure === 'share' && table.columns.some(({ column }) => areNearWhole(figuresOf(table, column)));
}

const yearsOf = ({ columns }: MembersDocument) => columns.flatMap(({ year }) => year ?? []);

/** A table, and the year whose figures are used. */
interface YearOfTable {
  readonly table: MembersDocument;
  readonly used: number | null;
}

/** The figures of the year to use, by member's line; a blank is no member that year. */
function figuresByLine({ document, members }: ShareQuestion, { table, used }: YearOfTable): Map<number, MemberFigure> {
  return new Map(
    members.flatMap((line) => {
      const name = document.lines[line]?.name.toLowerCase();
      const member = table.members.find((each) => each.name.toLowerCase() === name);
      const figure = member?.figures.find((each) => each.year === used);
      return figure === undefined ? [] : [[line, figure] as const];
    }),
  );
}

function sharesIn(question: ShareQuestion, source: YearOfTable): SharesByLine {
  const { table } = source;
  const known = figuresByLine(question, source);
  const lacksOne = question.members.some(
    (line) => !known.has(line) && (figureOf(question, line)?.amount.isZero() ?? true) === false,
  );
  const whole =
    table.measure === 'share' ? null : Decimal.sum(0, ...[...known.values()].map(({ value }) => value ?? 0));
  if (whole !== null && (lacksOne || whole.isZero())) return new Map();
  return new Map(
    [...known].flatMap(([line, { value, year, row, column, cells }]) => {
      if (value === null) return [];
      const share = whole === null ? value : value.div(whole).toDecimalPlaces(DECIMALS);
      const at = { sheet: table.sheet, row, column };
      const sumOf = cells?.map((cell) => ({ sheet: table.sheet, ...cell }));
      const source: ShareSource = {
        ...{ share, at, in: 'cell', year, of: table.measure },
        ...(sumOf !== undefined && { sumOf }),
      };
      return [[line, source] as const];
    }),
  );
}

function sharesOfYear(question: ShareQuestion, table: MembersDocument): SharesByLine {
  const { year } = question;
  return sharesIn(question, { table, used: year === null ? null : nearestYear(yearsOf(table), year) });
}

const isPopulation = ({ measure }: MembersDocument) => measure === 'population';

/** The members' shares in each table of shares, then their parts of the population in each table of that. */
export function tableShares(question: ShareQuestion, tables: readonly MembersDocument[]): SharesByLine[] {
  return [...tables.filter(isShareTable), ...tables.filter(isPopulation)].map((table) => sharesOfYear(question, table));
}

/** The members' parts of the population of every year of every table of that. */
export function populationShares(question: ShareQuestion, tables: readonly MembersDocument[]): SharesByLine[] {
  return tables
    .filter(isPopulation)
    .flatMap((table) => yearsOf(table).map((used) => sharesIn(question, { table, used })))
    .filter(({ size }) => size > 0);
}

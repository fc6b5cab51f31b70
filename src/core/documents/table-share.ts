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

/** The figures of the year to use, by member's line; a blank is no member that year. */
function figuresByLine({ document, year, members }: ShareQuestion, table: MembersDocument): Map<number, MemberFigure> {
  const years = table.columns.flatMap((column) => column.year ?? []);
  const used = year === null ? null : nearestYear(years, year);
  return new Map(
    members.flatMap((line) => {
      const name = document.lines[line]?.name.toLowerCase();
      const member = table.members.find((each) => each.name.toLowerCase() === name);
      const figure = member?.figures.find((each) => each.year === used);
      return figure === undefined ? [] : [[line, figure] as const];
    }),
  );
}

function sharesIn(question: ShareQuestion, table: MembersDocument): SharesByLine {
  const known = figuresByLine(question, table);
  const lacksOne = question.members.some(
    (line) => !known.has(line) && (figureOf(question, line)?.amount.isZero() ?? true) === false,
  );
  const whole =
    table.measure === 'share' ? null : Decimal.sum(0, ...[...known.values()].map(({ value }) => value ?? 0));
  if (whole !== null && (lacksOne || whole.isZero())) return new Map();
  return new Map(
    [...known].flatMap(([line, { value, year, row, column }]) => {
      if (value === null) return [];
      const share = whole === null ? value : value.div(whole).toDecimalPlaces(DECIMALS);
      const at = { sheet: table.sheet, row, column };
      const source: ShareSource = { share, at, in: 'cell', year, of: table.measure };
      return [[line, source] as const];
    }),
  );
}

/** The members' shares in each table of shares, then their parts of the population in each table of that. */
export function tableShares(question: ShareQuestion, tables: readonly MembersDocument[]): SharesByLine[] {
  const populations = tables.filter(({ measure }) => measure === 'population');
  return [...tables.filter(isShareTable), ...populations].map((table) => sharesIn(question, table));
}

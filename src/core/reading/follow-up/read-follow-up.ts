import type { CellRange } from '../../cells/address';
import { formatRange, overlap } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import type { NotChecked } from '../../documents/finding';
import type { ActivitiesDocument, FollowUpDocument, IncomeMatrixDocument } from '../../documents/follow-up';
import { readActivities } from './activities';
import { readFollowUpBlocks } from './follow-up-blocks';
import { readIncomeMatrices } from './income-matrix';
import { readUnitRows } from './unit-rows';

/** The follow-up tables of a sheet. */
export interface SheetFollowUp {
  readonly followUp: readonly FollowUpDocument[];
  readonly incomes: readonly IncomeMatrixDocument[];
  readonly activities: readonly ActivitiesDocument[];
  /** Headings whose table is not there, and rows that were not understood. */
  readonly notChecked: readonly NotChecked[];
  /** The cells of all these tables. */
  readonly ranges: readonly CellRange[];
}

/** A sheet without follow-up tables. */
export const NO_FOLLOW_UP: SheetFollowUp = { followUp: [], incomes: [], activities: [], notChecked: [], ranges: [] };

/** Those of the tables that do not stand on cells already read. */
function apartFrom<Table extends { readonly range: CellRange }>(
  tables: readonly Table[],
  read: readonly { readonly range: CellRange }[],
): Table[] {
  return tables.filter(({ range }) => !read.some((other) => overlap(other.range, range)));
}

function unreadRows(document: FollowUpDocument): NotChecked[] {
  const unknown = document.lines.filter(({ measure, partOfPositive }) => measure === null && !partOfPositive);
  if (unknown.length === 0) return [];
  const labels = unknown.map(({ label }) => `”${label}”`).join(', ');
  const range = unknown.map(({ row }) =>
    formatRange({
      first: { row, column: document.range.first.column },
      last: { row, column: document.range.last.column },
    }),
  );
  return [
    {
      sheet: document.sheet,
      range: range.join(', '),
      reason: `Raden ${labels} känns inte igen som ett uppföljningsmått; bara att kvinnor och män ger totalen kontrolleras.`,
    },
  ];
}

function orphanReasons(orphans: ReturnType<typeof readFollowUpBlocks>['orphans']): NotChecked[] {
  return orphans.map(({ sheet, heading }) => ({
    sheet,
    range: formatRange({ first: heading, last: heading }),
    reason: `Under rubriken ”${heading.text}” finns ingen tabell; nästa tabell hör till rubriken närmast ovanför den.`,
  }));
}

/** Reads every follow-up table of a sheet: blocks, rows of units, sources of income, activities. */
export function readFollowUp(grid: Grid): SheetFollowUp {
  const blocks = readFollowUpBlocks(grid);
  const incomes = apartFrom(readIncomeMatrices(grid), blocks.documents);
  const activities = apartFrom(readActivities(grid), [...blocks.documents, ...incomes]);
  const units = apartFrom(readUnitRows(grid), [...blocks.documents, ...incomes, ...activities]);
  const followUp = [...blocks.documents, ...units];
  return {
    followUp,
    incomes,
    activities,
    notChecked: [...orphanReasons(blocks.orphans), ...blocks.documents.flatMap(unreadRows)],
    ranges: [...followUp, ...incomes, ...activities].map(({ range }) => range),
  };
}

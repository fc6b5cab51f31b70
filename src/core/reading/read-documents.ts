import type { CellRange } from '../cells/address';
import type { Grid } from '../cells/grid';
import type { BudgetDocument } from '../documents/budget';
import type { Finding, NotChecked } from '../documents/finding';
import type { MembersDocument } from '../documents/members';
import type { WorkbookDocuments } from '../documents/workbook-documents';
import type { BudgetReading } from './budget-table';
import { readBudgetTable } from './budget-table';
import { readMembersTable } from './members-table';
import { settleMemberNames } from './member-names';
import type { TableRegion } from './table-region';
import { findTableRegions } from './table-region';
import { findUnheadedTables } from './unheaded-tables';
import { figuresOutside, unreadSheet } from './unread-sheets';

interface SheetReading {
  readonly budgets: readonly BudgetReading[];
  readonly members: readonly MembersDocument[];
  readonly notChecked: readonly NotChecked[];
}

interface Tables {
  readonly budgets: readonly BudgetReading[];
  readonly members: readonly MembersDocument[];
}

function readTables(regions: readonly TableRegion[]): Tables {
  const read = regions.map((region) => {
    const shares = readMembersTable(region);
    return { shares, budget: shares === null ? readBudgetTable(region) : null };
  });
  return { budgets: read.flatMap(({ budget }) => budget ?? []), members: read.flatMap(({ shares }) => shares ?? []) };
}

const rangesOf = ({ budgets, members }: Tables): CellRange[] => [
  ...budgets.map(({ document }) => document.range),
  ...members.map(({ range }) => range),
];

function readSheet(grid: Grid): SheetReading {
  const headed = readTables(findTableRegions(grid));
  const unheaded = readTables(findUnheadedTables(grid, rangesOf(headed)));
  const budgets = [...headed.budgets, ...unheaded.budgets];
  const members = [...headed.members, ...unheaded.members];
  const ranges = rangesOf({ budgets, members });
  const rest = ranges.length === 0 ? unreadSheet(grid) : figuresOutside(grid, ranges);
  return {
    budgets,
    members,
    notChecked: [...budgets.flatMap(({ notChecked }) => notChecked), ...(rest === null ? [] : [rest])],
  };
}

/**
 * Reads every table that is understood, wherever it stands, and says what was left alone.
 * Never throws for what a sheet holds: doubts become findings.
 */
export function readDocuments(grids: readonly Grid[]): WorkbookDocuments {
  const sheets = grids.map(readSheet);
  const readings = sheets.flatMap(({ budgets }) => budgets);
  const findings: Finding[] = readings.flatMap((reading) => [...reading.findings]);
  const budgets: BudgetDocument[] = readings.map(({ document }) => document);
  const members = sheets.flatMap((sheet) => [...sheet.members]);
  const notChecked = sheets.flatMap((sheet) => [...sheet.notChecked]);
  return { ...settleMemberNames(budgets, members), findings, notChecked };
}

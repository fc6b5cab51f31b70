import type { Grid } from '../cells/grid';
import type { BudgetDocument } from '../documents/budget';
import type { Finding, NotChecked } from '../documents/finding';
import type { MembersDocument } from '../documents/members';
import type { WorkbookDocuments } from '../documents/workbook-documents';
import type { BudgetReading } from './budget-table';
import { readBudgetTable } from './budget-table';
import { readMembersTable } from './members-table';
import { settleMemberNames } from './member-names';
import { findTableRegions } from './table-region';
import { figuresOutside, unreadSheet } from './unread-sheets';

interface SheetReading {
  readonly budgets: readonly BudgetReading[];
  readonly members: readonly MembersDocument[];
  readonly notChecked: readonly NotChecked[];
}

function readSheet(grid: Grid): SheetReading {
  const budgets: BudgetReading[] = [];
  const members: MembersDocument[] = [];
  for (const region of findTableRegions(grid)) {
    const shares = readMembersTable(region);
    const budget = shares === null ? readBudgetTable(region) : null;
    if (shares !== null) members.push(shares);
    if (budget !== null) budgets.push(budget);
  }
  const ranges = [...budgets.map(({ document }) => document.range), ...members.map(({ range }) => range)];
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

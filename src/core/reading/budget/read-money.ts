import type { CellRange } from '../../cells/address';
import { overlap } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import { readMembersTable } from '../members/members-table';
import type { Reading } from '../reading';
import { allRead } from '../reading';
import type { TableRegion } from '../table/table-region';
import { findTableRegions, regionRange } from '../table/table-region';
import { readBudgetTable } from './budget-table';
import { findUnheadedTables } from './unheaded-tables';

/** A table is one of members' shares, or one of money. */
function readRegion(region: TableRegion): Reading[] {
  const shares = readMembersTable(region);
  if (shares !== null) return [{ documents: [shares], findings: [], notChecked: [] }];
  const budget = readBudgetTable(region);
  if (budget === null) return [];
  const { document, findings, notChecked } = budget;
  return [{ documents: [document], findings, notChecked }];
}

/** The tables of money and of members' shares, beside those that were read: those under headings first. */
export function readMoney(grid: Grid, taken: readonly CellRange[]): Reading {
  const free = findTableRegions(grid).filter((region) => !taken.some((range) => overlap(range, regionRange(region))));
  const headed = free.flatMap(readRegion);
  const ranges = headed.flatMap(({ documents }) => documents.map(({ range }) => range));
  return allRead([...headed, ...findUnheadedTables(grid, [...taken, ...ranges]).flatMap(readRegion)]);
}

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
function readRegion(region: TableRegion, isStated: boolean): Reading[] {
  const shares = readMembersTable(region);
  if (shares !== null) return [{ documents: [shares], findings: [], notChecked: [] }];
  const budget = readBudgetTable(region, isStated);
  if (budget === null) return [];
  const { document, findings, notChecked } = budget;
  return [{ documents: [document], findings, notChecked }];
}

interface MoneyOptions {
  /** The cells that others have read. */
  readonly taken: readonly CellRange[];
  /** True where the user states that the sheet is about money: then nothing of it has to show that. */
  readonly isStated: boolean;
}

/** The tables of money and of members' shares, beside those that were read: those under headings first. */
export function readMoney(grid: Grid, { taken, isStated }: MoneyOptions): Reading {
  const free = findTableRegions(grid).filter((region) => !taken.some((range) => overlap(range, regionRange(region))));
  const headed = free.flatMap((region) => readRegion(region, isStated));
  const ranges = headed.flatMap(({ documents }) => documents.map(({ range }) => range));
  const unheaded = findUnheadedTables(grid, { taken: [...taken, ...ranges], isStated });
  return allRead([...headed, ...unheaded.flatMap((region) => readRegion(region, isStated))]);
}

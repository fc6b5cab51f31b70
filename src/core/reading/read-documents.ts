import type { CellRange } from '../cells/address';
import type { Grid } from '../cells/grid';
import type { BudgetDocument } from '../documents/budget';
import type { Finding, NotChecked } from '../documents/finding';
import type { MembersDocument } from '../documents/members';
import type { ParticipantsDocument } from '../documents/participants';
import type { SocialBudgetDocument } from '../documents/social-budget';
import type { WorkbookDocuments } from '../documents/workbook-documents';
import type { Steps } from '../pace/steps';
import { finish, forEach } from '../pace/steps';
import { overlap } from '../cells/address';
import type { BudgetReading } from './budget/budget-table';
import { readBudgetTable } from './budget/budget-table';
import type { SheetFollowUp } from './follow-up/read-follow-up';
import { NO_FOLLOW_UP, readFollowUp } from './follow-up/read-follow-up';
import { settleYears } from './follow-up/settle-years';
import { readMembersTable } from './members/members-table';
import { settleMemberNames } from './members/member-names';
import { readParticipants } from './participants/read-participants';
import type { BalanceDocument } from '../documents/balance';
import type { PeersDocument } from '../documents/peers';
import { readBalance } from './balance/read-balance';
import { readPeers } from './peers/read-peers';
import { readSocialBudget } from './social-budget/read-social-budget';
import type { TableRegion } from './table/table-region';
import { findTableRegions, regionRange } from './table/table-region';
import { findUnheadedTables } from './budget/unheaded-tables';
import { figuresOutside, unreadSheet } from './unread-sheets';

interface Tables {
  readonly budgets: readonly BudgetReading[];
  readonly members: readonly MembersDocument[];
}

interface SheetReading extends Tables {
  readonly followUp: SheetFollowUp;
  readonly participants: ParticipantsDocument | null;
  readonly socialBudget: SocialBudgetDocument | null;
  readonly peers: PeersDocument | null;
  readonly balance: BalanceDocument | null;
  readonly notChecked: readonly NotChecked[];
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

/** What stands on a sheet beside its follow-up tables, or on a sheet without any. */
function readMoney(grid: Grid, taken: readonly CellRange[]): Tables {
  const regions = findTableRegions(grid).filter(
    (region) => !taken.some((range) => overlap(range, regionRange(region))),
  );
  const headed = readTables(regions);
  const unheaded = readTables(findUnheadedTables(grid, [...taken, ...rangesOf(headed)]));
  return { budgets: [...headed.budgets, ...unheaded.budgets], members: [...headed.members, ...unheaded.members] };
}

/** A sheet that one document has for itself: what stands beside a list, or between goals, is its own. */
const WHOLE_SHEET = {
  ...{ budgets: [], members: [], followUp: NO_FOLLOW_UP, notChecked: [] },
  ...{ participants: null, socialBudget: null, peers: null, balance: null },
};

function* readSheet(grid: Grid): Steps<SheetReading> {
  const participants = yield* readParticipants(grid);
  if (participants !== null) return { ...WHOLE_SHEET, participants };
  const socialBudget = readSocialBudget(grid);
  if (socialBudget !== null) return { ...WHOLE_SHEET, socialBudget };
  const peers = readPeers(grid);
  if (peers !== null) return { ...WHOLE_SHEET, peers };
  const followUp = readFollowUp(grid);
  const balance = readBalance(grid);
  const read = [...followUp.ranges, ...(balance === null ? [] : [balance.range])];
  const money = readMoney(grid, read);
  const ranges = [...read, ...rangesOf(money)];
  const rest = ranges.length === 0 ? unreadSheet(grid) : figuresOutside(grid, ranges);
  return {
    ...money,
    followUp,
    ...{ participants, socialBudget, peers, balance },
    notChecked: [
      ...followUp.notChecked,
      ...money.budgets.flatMap(({ notChecked }) => notChecked),
      ...(rest === null ? [] : [rest]),
    ],
  };
}

/**
 * Reads every table that is understood, wherever it stands, and says what was left alone.
 * Never throws for what a sheet holds: doubts become findings.
 */
export function* readDocumentsInSteps(
  grids: readonly Grid[],
  workbookName: string | null = null,
): Steps<WorkbookDocuments> {
  const sheets = yield* forEach(grids, readSheet);
  const readings = sheets.flatMap(({ budgets }) => budgets);
  const findings: Finding[] = readings.flatMap((reading) => [...reading.findings]);
  const budgets: BudgetDocument[] = readings.map(({ document }) => document);
  const members = sheets.flatMap((sheet) => [...sheet.members]);
  const settled = settleYears(
    sheets.flatMap((sheet) => [...sheet.followUp.followUp]),
    workbookName,
  );
  return {
    ...settleMemberNames(budgets, members),
    followUp: settled.documents,
    incomes: sheets.flatMap((sheet) => [...sheet.followUp.incomes]),
    activities: sheets.flatMap((sheet) => [...sheet.followUp.activities]),
    participants: sheets.flatMap(({ participants }) => participants ?? []),
    socialBudgets: sheets.flatMap(({ socialBudget }) => socialBudget ?? []),
    peers: sheets.flatMap(({ peers }) => peers ?? []),
    balances: sheets.flatMap(({ balance }) => balance ?? []),
    findings,
    notChecked: [...sheets.flatMap((sheet) => [...sheet.notChecked]), ...settled.notChecked],
  };
}

/** All of `readDocumentsInSteps` at once. */
export function readDocuments(grids: readonly Grid[], workbookName: string | null = null): WorkbookDocuments {
  return finish(readDocumentsInSteps(grids, workbookName));
}

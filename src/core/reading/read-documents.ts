import type { CellRange } from '../cells/address';
import type { Grid } from '../cells/grid';
import { inListedOrder } from '../documents/descriptions/describe';
import type { Steps } from '../pace/steps';
import { finish, forEach } from '../pace/steps';
import { settlePlans } from './budget/settle-plans';
import { settleUnits } from './budget/settle-units';
import { settleUnitTotals } from './follow-up/settle-totals';
import { settleYears } from './follow-up/settle-years';
import { settleMemberNames } from './members/member-names';
import { READERS } from './readers';
import type { Reading } from './reading';
import { rangesRead, allRead } from './reading';
import { figuresOutside, unreadSheet } from './unread-sheets';

const LOOKS = READERS.flatMap(({ look }) => look ?? []);

/** What of a sheet none of its readers has read. */
function unread(grid: Grid, taken: readonly CellRange[]): Reading {
  const rest = taken.length === 0 ? unreadSheet(grid, LOOKS) : figuresOutside(grid, taken);
  return { documents: [], findings: [], notChecked: rest === null ? [] : [rest] };
}

function* readSheet(grid: Grid): Steps<Reading> {
  const readings: Reading[] = [];
  const taken: CellRange[] = [];
  for (const { read, ownsSheet } of READERS) {
    const reading = yield* read(grid, taken);
    if (ownsSheet && reading.documents.length > 0) return reading;
    readings.push(reading);
    taken.push(...rangesRead(reading));
  }
  return allRead([...readings, unread(grid, taken)]);
}

/**
 * Reads every table that is understood, wherever it is, and reports what was left alone. The documents come by
 * kind, those of money first, and of each kind in sheet order.
 * Never throws for what a sheet holds: doubts become findings.
 */
export function* readDocumentsInSteps(grids: readonly Grid[], workbookName: string | null = null): Steps<Reading> {
  const { documents, findings, notChecked } = allRead(yield* forEach(grids, readSheet));
  const dated = settleYears(settleMemberNames(documents), workbookName);
  const settled = settleUnitTotals(settlePlans(settleUnits(dated.documents)));
  return {
    documents: inListedOrder(settled.documents),
    findings,
    notChecked: [...notChecked, ...dated.notChecked, ...settled.notChecked],
  };
}

/** All of `readDocumentsInSteps` at once. */
export function readDocuments(grids: readonly Grid[], workbookName: string | null = null): Reading {
  return finish(readDocumentsInSteps(grids, workbookName));
}

import type { CellRange } from '../cells/address';
import type { Grid } from '../cells/grid';
import { inListedOrder } from '../documents/descriptions/describe';
import type { StatedKind, StatedSheet } from '../documents/stated-kind';
import type { Steps } from '../pace/steps';
import { finish, forEach } from '../pace/steps';
import { settlePlans } from './budget/settle-plans';
import { settleUnits } from './budget/settle-units';
import { settleUnitTotals } from './follow-up/settle-totals';
import { settleYearsByWorkbook } from './follow-up/settle-years';
import { settleMemberNames } from './members/member-names';
import type { Reader } from './readers';
import { READERS } from './readers';
import type { Reading } from './reading';
import { rangesRead, allRead } from './reading';
import { notAsStated } from './stated-sheets';
import { figuresOutside, unreadSheet } from './unread-sheets';

const LOOKS = READERS.flatMap(({ look }) => look ?? []);

/** What of a sheet none of its readers has read. */
function unread(grid: Grid, taken: readonly CellRange[], stated: StatedKind | null): Reading {
  const whole = () => (stated === null ? unreadSheet(grid, LOOKS) : notAsStated(grid, stated));
  const rest = taken.length === 0 ? whole() : figuresOutside(grid, taken);
  return { documents: [], findings: [], notChecked: rest === null ? [] : [rest] };
}

/** The readers that a sheet is put before, and how each of them reads it. */
function readersFor(stated: StatedKind | null): readonly Reader[] {
  if (stated === null) return READERS;
  return READERS.flatMap((reader) =>
    reader.kind === stated ? [{ ...reader, read: reader.readStated ?? reader.read }] : [],
  );
}

function* readSheet(grid: Grid, stated: StatedKind | null): Steps<Reading> {
  yield { step: 'tables', sheet: grid.name };
  const readings: Reading[] = [];
  const taken: CellRange[] = [];
  for (const { read, ownsSheet } of readersFor(stated)) {
    const reading = yield* read(grid, taken);
    if (ownsSheet && reading.documents.length > 0) return reading;
    readings.push(reading);
    taken.push(...rangesRead(reading));
  }
  return allRead([...readings, unread(grid, taken, stated)]);
}

/**
 * Reads every table that is understood, wherever it is, and reports what was left alone. The documents come by
 * kind, those of money first, and of each kind in sheet order.
 * Never throws for what a sheet holds: doubts become findings. `stated` is what the user states that sheets are.
 */
export function* readDocumentsInSteps(
  grids: readonly Grid[],
  workbookName: string | null = null,
  stated: readonly StatedSheet[] = [],
): Steps<Reading> {
  const kinds = new Map(stated.map(({ sheet, kind }) => [sheet, kind]));
  const readings = yield* forEach(grids, (grid) => readSheet(grid, kinds.get(grid.name) ?? null));
  const { documents, findings, notChecked } = allRead(readings);
  const dated = settleYearsByWorkbook(settleMemberNames(documents), grids, workbookName);
  const settled = settleUnitTotals(settlePlans(settleUnits(dated.documents)));
  return {
    documents: inListedOrder(settled.documents),
    findings,
    notChecked: [...notChecked, ...dated.notChecked, ...settled.notChecked],
  };
}

/** All of `readDocumentsInSteps` at once. */
export function readDocuments(...given: Parameters<typeof readDocumentsInSteps>): Reading {
  return finish(readDocumentsInSteps(...given));
}

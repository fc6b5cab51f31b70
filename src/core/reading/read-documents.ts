import type { CellRange } from '../cells/address';
import type { Grid } from '../cells/grid';
import { inListedOrder } from '../documents/descriptions/describe';
import type { StatedKind, StatedSheet } from '../documents/stated-kind';
import { grouped } from '../figures/grouped';
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
import { areaNow, gridBeside, gridOfArea } from './stated-areas';
import { notAsStated } from './stated-sheets';
import { figuresOutside, unreadSheet } from './unread-sheets';

const LOOKS = READERS.flatMap(({ look }) => look ?? []);

/** What of a sheet none of its readers has read. */
function unread(grid: Grid, taken: readonly CellRange[], stated: StatedKind | null): Reading {
  const { name: sheet, usedRange: range } = grid;
  const whole = () =>
    stated === null ? unreadSheet(grid, LOOKS) : notAsStated({ kind: stated, sheet, range, of: 'sheet' });
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

/** What the readers of a kind make of a sheet; `apart` are the cells that others have read. */
function* readBy(grid: Grid, stated: StatedKind | null, apart: readonly CellRange[]): Steps<Reading> {
  const readings: Reading[] = [];
  const taken = [...apart];
  for (const { read, ownsSheet } of readersFor(stated)) {
    const reading = yield* read(grid, taken);
    if (ownsSheet && reading.documents.length > 0) return reading;
    readings.push(reading);
    taken.push(...rangesRead(reading));
  }
  return allRead([...readings, unread(grid, taken, stated)]);
}

/** A part of a sheet that the user has stated something of. */
interface Area {
  readonly range: CellRange;
  readonly kind: StatedKind;
}

function* readArea(grid: Grid, { range, kind }: Area): Steps<Reading> {
  const reading = yield* readBy(gridOfArea(grid, range), kind, []);
  if (reading.documents.length > 0) return reading;
  return { ...reading, notChecked: [notAsStated({ kind, sheet: grid.name, range, of: 'area' })] };
}

/** The parts that something is stated of, where they are now. */
function areasOf(grid: Grid, statements: readonly StatedSheet[]): Area[] {
  return statements.flatMap(({ area, kind }) => {
    const range = area === null ? null : areaNow(grid, area);
    return range === null ? [] : [{ range, kind }];
  });
}

/** The parts that something is stated of are read by themselves, and the rest as if they were not there. */
function* readSheet(grid: Grid, statements: readonly StatedSheet[]): Steps<Reading> {
  yield { step: 'tables', sheet: grid.name };
  const whole = statements.find(({ area }) => area === null)?.kind ?? null;
  const areas = areasOf(grid, statements);
  if (areas.length === 0) return yield* readBy(grid, whole, []);
  const ranges = areas.map(({ range }) => range);
  const parts = yield* forEach(areas, (area) => readArea(grid, area));
  return allRead([...parts, yield* readBy(gridBeside(grid, ranges), whole, ranges)]);
}

/**
 * Reads every table that is understood, wherever it is, and reports what was left alone. The documents come by
 * kind, those of money first, and of each kind in sheet order.
 * Never throws for what a sheet holds: doubts become findings. `stated` is what the user states that sheets are, or parts
 * of them.
 */
export function* readDocumentsInSteps(
  grids: readonly Grid[],
  workbookName: string | null = null,
  stated: readonly StatedSheet[] = [],
): Steps<Reading> {
  const statements = grouped(stated, ({ sheet }) => sheet);
  const readings = yield* forEach(grids, (grid) => readSheet(grid, statements.get(grid.name) ?? []));
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

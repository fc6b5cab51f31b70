import { allCounted } from '../core/audit/coverage/counted';
import type { CellReference } from '../core/documents/finding';
import { cellKey } from '../core/documents/finding';
import { openFindings } from '../core/sheets/findings/open-findings';
import type { SelectedCell } from '../core/port/workbook';
import type { Session } from '../taskpane/session/session';
import type { Outcome } from '../taskpane/session/work';
import { noErrorsMessage } from './message-for';

/** The cells with errors that nobody has accepted, each once: by sheet in the workbook's order, then down and across. */
function errorCells({ recalculation, sheetOrder }: Outcome): CellReference[] {
  const errors = openFindings(recalculation.review).filter(({ severity }) => severity === 'error');
  const cells = new Map(errors.map(({ at }) => [cellKey(at), at]));
  return [...cells.values()].toSorted((one, other) => distance(one, other, sheetOrder));
}

/** How far one cell is after another as a workbook is read; negative for before. */
function distance(one: CellReference, other: CellReference, sheetOrder: readonly string[]): number {
  const sheets = sheetOrder.indexOf(one.sheet) - sheetOrder.indexOf(other.sheet);
  return sheets || one.row - other.row || one.column - other.column;
}

/** The cells in the order in which they are come to from where the user is, round at the ends. */
function wayFrom(from: SelectedCell | null, by: 1 | -1, { cells, sheetOrder }: Cells): readonly CellReference[] {
  const way = by === 1 ? cells : cells.toReversed();
  if (from === null) return way;
  const isAhead = (cell: CellReference) => distance(cell, from, sheetOrder) * by > 0;
  return [...way.filter(isAhead), ...way.filter((cell) => !isAhead(cell))];
}

interface Cells {
  readonly cells: readonly CellReference[];
  readonly sheetOrder: readonly string[];
}

/** Selects the first of the cells whose sheet is shown. Gives why none could be, or `null`. */
async function selectFirst(session: Session, way: readonly CellReference[]): Promise<string | null> {
  const hidden = new Set<string>();
  for (const at of way) {
    if (hidden.has(at.sheet)) continue;
    await session.ask({ kind: 'select', at });
    const { trouble } = session.getState();
    if (trouble?.reason !== 'sheetHidden') return trouble?.reason ?? null;
    hidden.add(at.sheet);
  }
  return 'sheetHidden';
}

/**
 * Reads the workbook and selects the next cell with an error (or the one before) from where the user is, round at the
 * ends; errors that are accepted are passed by, and so are those of hidden sheets as long as there are others. Gives what
 * is to be shown in words: why it could not be done, that there is no error or no other; `null` where a cell was selected.
 * Example: with D17 selected and errors in D17 and D20, `stepToError(session, 1)` selects D20.
 */
export async function stepToError(session: Session, by: 1 | -1): Promise<string | null> {
  await session.ask({ kind: 'recalculate' });
  const { trouble, outcome } = session.getState();
  if (trouble !== null || outcome === null) return trouble?.reason ?? 'unknown';
  const [cells, from] = [errorCells(outcome), await session.selectedCell()];
  const [only, ...others] = cells;
  if (only === undefined) return noErrorsMessage(allCounted(outcome.recalculation.coverage));
  if (others.length === 0 && from !== null && cellKey(only) === cellKey(from)) return 'onlyError';
  return selectFirst(session, wayFrom(from, by, { cells, sheetOrder: outcome.sheetOrder }));
}

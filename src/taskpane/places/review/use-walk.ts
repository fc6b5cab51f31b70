import { useMemo } from 'react';
import { useNavigation } from '../../navigation/navigation-context';
import { useSession } from '../../session/session-context';
import type { Outcome } from '../../session/work';
import { focusRow } from './row-focus';
import { useReviewFilter } from './review-filter';
import type { ReviewRow, SheetRows } from './review-rows';
import { reviewRows, shownRows } from './review-rows';

/** The way from finding to finding. */
export interface Walk {
  /** All rows, and those of them that are shown, by sheet. */
  readonly all: readonly SheetRows[];
  readonly sheets: readonly SheetRows[];
  /** The rows that are shown, of all sheets. */
  readonly rows: readonly ReviewRow[];
  /** The place of the open one from 1; 0 where none is. */
  readonly at: number;
  readonly open: (row: ReviewRow) => void;
  /** Opens the next row (or the one before), round at the ends, and selects its cell. */
  readonly step: (by: 1 | -1) => void;
}

/** The rows that are shown and the way between them. */
export function useWalk(outcome: Outcome | null): Walk {
  const session = useSession();
  const { where, go } = useNavigation();
  const { filter } = useReviewFilter();
  const all = useMemo(
    () => (outcome === null ? [] : reviewRows(outcome.recalculation.review, outcome.sheetOrder)),
    [outcome],
  );
  const sheets = useMemo(() => shownRows(all, filter), [all, filter]);
  const rows = useMemo(() => sheets.flatMap((sheet) => sheet.rows), [sheets]);
  const current = where.place === 'review' ? rows.findIndex(({ id }) => id === where.finding) : -1;
  const open = (row: ReviewRow) => {
    const [cell] = row.cells;
    go({ place: 'review', finding: row.id });
    if (cell !== undefined) void session.ask({ kind: 'select', at: cell });
  };
  const step = (by: 1 | -1) => {
    const next = current < 0 ? rows.at(by === 1 ? 0 : -1) : rows.at((current + by) % rows.length);
    if (next === undefined) return;
    open(next);
    focusRow(next.id);
  };
  return { all, sheets, rows, at: current + 1, open, step };
}

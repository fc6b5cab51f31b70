import type { FindingDecision } from '../../core/documents/notes/finding-decision';
import { NO_DECISION } from '../../core/documents/notes/finding-decision';
import type { CellMend, CellState } from '../../core/port/cell-mend';

/** What is asked when the user mends a finding by a press. */
export interface MendingOrder {
  /** The finding's name and its key. */
  readonly title: string;
  readonly key: string;
  readonly cells: readonly CellMend[];
  /** What was and what is there, in words. */
  readonly change: string;
  /** The note of it in the sheet of findings: what was changed, by whom and when. */
  readonly decision: FindingDecision;
  /** What was decided of the finding before. */
  readonly earlier: FindingDecision | null;
}

/** A mending that was made, and what the cells were before it. */
export interface Mended extends MendingOrder {
  readonly was: readonly CellState[];
}

/** What puts the cells back to exactly what they were. */
export function undoing({ cells, was }: Mended): CellMend[] {
  return cells.flatMap(({ at, after }, index) => {
    const state = was[index];
    return state === undefined ? [] : [{ at, before: after.content, after: state, result: null }];
  });
}

/** The decision that holds again when the mending is undone. */
export function decisionBefore({ key, earlier }: Mended): FindingDecision {
  return earlier ?? { ...NO_DECISION, key };
}

import type { CellReference } from '../../core/documents/finding';
import type { FindingDecision } from '../../core/documents/notes/finding-decision';
import type { OpenWorkbook } from '../../core/port/workbook';
import type { Mended, MendingOrder } from './mended';
import { decisionBefore, undoing } from './mended';
import type { SessionState } from './session-state';
import type { Store } from './store';
import { withTyped } from './typed';

/** Changes and colours the user's own cells, by the user's own press; who reads the workbook afterwards is another. */
export class WorkbookMending {
  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly store: Store<SessionState>,
  ) {}

  /** Writes what was shown and agreed to, and notes it as if it had been typed. */
  async mend(order: MendingOrder): Promise<void> {
    this.store.change({ activity: 'mending' });
    const was = await this.workbook.mend(order.cells);
    const mended = [...this.store.getState().mended, { ...order, was }];
    this.store.change({ mended, ...this.decide(order.decision) });
  }

  /** Puts the cells back to exactly what they were. */
  async undo(undone: Mended): Promise<void> {
    this.store.change({ activity: 'mending' });
    await this.workbook.mend(undoing(undone));
    const mended = this.store.getState().mended.filter((each) => each !== undone);
    this.store.change({ mended, ...this.decide(decisionBefore(undone)) });
  }

  /** Colours the cells until other ones are, or none. */
  async mark(cells: readonly CellReference[]): Promise<void> {
    await this.workbook.mark(cells);
    this.store.change({ marked: cells });
  }

  private decide(decision: FindingDecision): Pick<SessionState, 'unwritten'> {
    return { unwritten: withTyped(this.store.getState().unwritten, { kind: 'finding', decision }) };
  }
}

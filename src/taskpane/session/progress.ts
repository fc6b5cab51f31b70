import type { Mark } from '../../core/pace/steps';
import type { ReadProgress } from '../../core/port/workbook';

/** How far what is being done has come: so many rows read of a sheet, or a step of the count. */
export type Progress = ({ readonly kind: 'rows' } & ReadProgress) | ({ readonly kind: 'step' } & Mark);

/** So often is it shown how far something is, in milliseconds: more often nobody could read it. */
const OFTEN = 100;

/** Passes on how far something is, not more often than it can be read; the names of sheets as they may be shown. */
export class ProgressReport {
  private shownAt = -Infinity;

  constructor(
    private readonly show: (progress: Progress) => void,
    private readonly shownName: (name: string) => string,
  ) {}

  rows = (read: ReadProgress): void => {
    this.pass({ kind: 'rows', ...read, sheet: this.shownName(read.sheet) });
  };

  step = ({ step, sheet }: Mark): void => {
    this.pass({ kind: 'step', step, sheet: sheet === null ? null : this.shownName(sheet) });
  };

  private pass(progress: Progress): void {
    const now = performance.now();
    if (now - this.shownAt < OFTEN) return;
    this.shownAt = now;
    this.show(progress);
  }
}

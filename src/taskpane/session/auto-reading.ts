import { Quiet } from './timer';
import type { Later } from './timer';

/** So long is nothing typed in the workbook before it is read again, in milliseconds. */
export const QUIET = 800;
/** Cells of a workbook that is read again by itself: more take the user's time in Excel too. */
export const MOST_CELLS = 20_000;
/** The first wait after Excel refused, in milliseconds; each that follows is twice as long, up to the longest. */
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 30_000;
/** So often in a row may it fail before the user is shown why. */
const PATIENCE = 3;

/** What decides whether the workbook is read by itself. */
export interface AutoReadingOptions {
  readonly later: Later;
  /** True while the workbook has changed since it was read, and is small enough. */
  readonly isWanted: () => boolean;
  /** True while something is done: it must not be held up. */
  readonly isBusy: () => boolean;
  readonly read: () => void;
  /** Given whether it is read in a moment. */
  readonly onSoon: (isSoon: boolean) => void;
}

/** Decides when the workbook is read again without being asked for: after changes, in a moment of quiet. */
export class AutoReading {
  private readonly quiet: Quiet;
  private failures = 0;

  constructor(private readonly options: AutoReadingOptions) {
    this.quiet = new Quiet(options.later, () => this.due());
  }

  /** The workbook has changed, or something else was done instead of reading it. */
  changed(): void {
    if (!this.options.isWanted()) return;
    this.quiet.wait(QUIET);
    this.options.onSoon(true);
  }

  /** It was read. */
  succeeded(): void {
    this.failures = 0;
  }

  /** Excel refused; true if that has gone on for so long that the user is to know. It is tried again until then. */
  failed(isPassing: boolean): boolean {
    this.failures += 1;
    const isLasting = !isPassing && this.failures >= PATIENCE;
    if (!isLasting) this.quiet.wait(Math.min(FIRST_RETRY * 2 ** (this.failures - 1), LONGEST_RETRY));
    return isLasting;
  }

  /** Not until the workbook changes again. */
  end(): void {
    this.quiet.end();
    this.options.onSoon(false);
  }

  private due(): void {
    if (this.options.isBusy()) return this.quiet.wait(QUIET);
    this.options.onSoon(false);
    if (this.options.isWanted()) this.options.read();
  }
}

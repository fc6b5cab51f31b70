/** Does something later; what it gives takes that back. */
export type Later = (work: () => void, milliseconds: number) => () => void;

export const browserLater: Later = (work, milliseconds) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};

/** Something that is to be done when nothing has been asked of it for a while; asked again, it waits anew. */
export class Quiet {
  private stop: (() => void) | null = null;

  constructor(
    private readonly later: Later,
    private readonly work: () => void,
  ) {}

  /** Does the work in so many milliseconds, instead of when it was to be done. */
  wait(milliseconds: number): void {
    this.end();
    this.stop = this.later(() => {
      this.stop = null;
      this.work();
    }, milliseconds);
  }

  /** True while it waits. */
  get isWaiting(): boolean {
    return this.stop !== null;
  }

  end(): void {
    this.stop?.();
    this.stop = null;
  }
}

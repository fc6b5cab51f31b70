/** Where something waits, and how it is let on. */
interface Waiting<At> {
  readonly at: At;
  readonly open: () => void;
  readonly fail: (error: unknown) => void;
}

/** Lets all that can go on without a gate do so. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Gates that open only when a test says so: what happens between two of them is what the test writes there. */
export class Gates<At> {
  /** Where something has waited and been let on, in that order. */
  readonly passed: At[] = [];
  private readonly waiting: Waiting<At>[] = [];

  wait = (at: At): Promise<void> => new Promise((open, fail) => this.waiting.push({ at, open, fail }));

  /** Opens gate after gate until what is waited for is so. */
  async openUntil(isSo: () => boolean): Promise<void> {
    for (await settled(); !isSo(); await settled()) {
      if (this.waiting.length === 0) throw new Error('Nothing waits at a gate, and what is waited for is not so');
      this.openFirst();
    }
  }

  /** Opens gate after gate until something waits at this one. */
  async openUntilAt(at: At): Promise<void> {
    await this.openUntil(() => this.waiting.some((each) => each.at === at));
  }

  /** What waits first meets an error instead. */
  async fail(error: unknown): Promise<void> {
    await settled();
    this.waiting.shift()?.fail(error);
    await settled();
  }

  /** Opens every gate until nothing waits at any. */
  async openAll(): Promise<void> {
    for (await settled(); this.waiting.length > 0; await settled()) this.openFirst();
  }

  private openFirst(): void {
    const first = this.waiting.shift();
    if (first === undefined) return;
    this.passed.push(first.at);
    first.open();
  }
}

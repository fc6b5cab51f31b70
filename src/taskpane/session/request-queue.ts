import type { Request } from './request';
import { isSame } from './request';

/**
 * Requests that are done one at a time: in the order they came, but a count of what was typed when nothing else
 * waits, since whatever else is asked counts with it too.
 */
export class RequestQueue {
  private readonly waiting: Request[] = [];
  private current: Request | null = null;
  private emptied = Promise.resolve();

  /** `perform` deals with its own errors: it never rejects. */
  constructor(private readonly perform: (request: Request) => Promise<void>) {}

  /** What is being done now. */
  get running(): Request | null {
    return this.current;
  }

  /** True if a request of the kind waits for what is being done. */
  hasWaiting(kind: Request['kind']): boolean {
    return this.waiting.some((each) => each.kind === kind);
  }

  /** Resolves when nothing is done and nothing waits. */
  get empty(): Promise<void> {
    return this.emptied;
  }

  /** Adds a request, unless the same one waits already. It is begun at once where nothing is done. */
  add(request: Request): void {
    if (!this.waiting.some((each) => isSame(each, request))) this.waiting.push(request);
    if (this.current === null) this.emptied = this.run();
  }

  private async run(): Promise<void> {
    for (let next = this.next(); next !== null; next = this.next()) {
      this.current = next;
      await this.perform(next);
      this.current = null;
    }
  }

  private next(): Request | null {
    const asked = this.waiting.findIndex(({ kind }) => kind !== 'count');
    return this.waiting.splice(Math.max(asked, 0), 1)[0] ?? null;
  }
}

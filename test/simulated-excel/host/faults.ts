import type { ModelWorkbook } from './workbook-model/model';

/**
 * What goes wrong with a request. `host`: the whole request is refused with one of the host's numbers
 * (5004 cell edit mode, 5012 session, 5102 activity limit, 5103 and 5104 size, 7000 access), which office.js turns into its
 * own codes. `api`: an action is answered with an error, those before it stay done. `meanwhile`:
 * somebody else changes the workbook just before the request is answered.
 */
export type Fault =
  | { readonly kind: 'host'; readonly number: number }
  | { readonly kind: 'api'; readonly code: string; readonly action: number }
  | { readonly kind: 'meanwhile'; readonly change: (workbook: ModelWorkbook) => void };

/** Which requests, counted from 1, meet which fault. Each fault happens once. */
export class FaultPlan {
  private readonly planned = new Map<number, Fault>();

  at(request: number, fault: Fault): void {
    this.planned.set(request, fault);
  }

  clear(): void {
    this.planned.clear();
  }

  take(request: number): Fault | null {
    const fault = this.planned.get(request) ?? null;
    this.planned.delete(request);
    return fault;
  }
}

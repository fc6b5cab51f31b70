import type { BudgetDocument } from '../../documents/budget';

/** A line of a table. */
export interface LineOf {
  readonly document: BudgetDocument;
  readonly line: number;
}

export const labelOf = ({ document, line }: LineOf) => document.lines[line]?.label ?? '';

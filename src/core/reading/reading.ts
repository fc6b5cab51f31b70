import type { CellRange } from '../cells/address';
import type { Finding, NotChecked } from '../documents/finding';
import type { TertialDocument } from '../documents/tertial-document';

/** What was understood of a workbook, or of a part of it. */
export interface Reading {
  readonly documents: readonly TertialDocument[];
  /** Findings of the reading itself: text numbers, doubtful labels. */
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

/** Several readings as one, in their order. */
export function allRead(readings: readonly Reading[]): Reading {
  return {
    documents: readings.flatMap(({ documents }) => documents),
    findings: readings.flatMap(({ findings }) => findings),
    notChecked: readings.flatMap(({ notChecked }) => notChecked),
  };
}

/** The reading of tables of which nothing else is to be reported. */
export function tables(documents: readonly TertialDocument[]): Reading {
  return { documents, findings: [], notChecked: [] };
}

/** The cells that were read. */
export function rangesRead({ documents }: Reading): CellRange[] {
  return documents.map(({ range }) => range);
}

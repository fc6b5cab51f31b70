import type { SheetEntry } from '../sheet-entry';
import type { FindingsSheet } from './plan';
import { findingsSheet } from './plan';
import { readFigures } from './read-figures';

/** Every finding, with what the user has decided of it. */
export const FINDINGS: SheetEntry<FindingsSheet> = {
  name: 'Tertial Kontroller',
  isWanted: () => true,
  left: null,
  plan: ({ names, documents, findings, coverage, notes, cells }) =>
    findingsSheet({
      ...{ name: names.findings, findings, coverage, cells },
      decisions: notes.decisions,
      figures: readFigures(documents),
    }),
};

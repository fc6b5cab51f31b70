import type { SheetEntry } from '../sheet-entry';
import { readDecisions } from './notes';
import type { FindingsSheet } from './plan';
import { findingsSheet } from './plan';
import { readFigures } from './read-figures';

/** Every finding, with what the user has decided of it. */
export const FINDINGS: SheetEntry<FindingsSheet> = {
  name: 'Tertial Kontroller',
  isWanted: () => true,
  left: null,
  plan: ({ names, documents, findings, sheets, cells }) => {
    const earlier = sheets.filter(({ marker }) => marker === 'findings');
    return findingsSheet({
      ...{ name: names.findings, findings, cells },
      decisions: earlier.flatMap(({ grid }) => readDecisions(grid)),
      figures: readFigures(documents),
    });
  },
};

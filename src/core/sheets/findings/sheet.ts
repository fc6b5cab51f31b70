import { ownSheets } from '../notes/own-sheets';
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
  plan: ({ names, documents, findings, coverage, sheets, cells }) => {
    const earlier = ownSheets(sheets, 'findings').counted;
    return findingsSheet({
      ...{ name: names.findings, findings, coverage, cells },
      decisions: earlier === null ? [] : readDecisions(earlier.sheet.grid),
      figures: readFigures(documents),
    });
  },
};

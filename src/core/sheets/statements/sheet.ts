import type { SheetEntry } from '../sheet-entry';
import { statementsSheet } from './plan';

/** The tables of an annual report against each other. */
export const STATEMENTS: SheetEntry = {
  name: 'Tertial Årsredovisning',
  isWanted: ({ statements }) => statements.checks.length > 0,
  left: null,
  plan: ({ names, results, cells }) => ({
    plan: statementsSheet({ name: names.statements, results: results.statements, cells }),
  }),
};

import { EQUITY } from '../equity/sheet';
import type { SheetEntry } from '../sheet-entry';
import { scenariosSheet } from './plan';

/** The budget under changes that the user tries; `null` where there is no budget to change. */
export const SCENARIOS: SheetEntry = {
  name: 'Tertial Scenarier',
  isWanted: ({ scenarios }) => scenarios !== null,
  left: 'Scenarierna räknades inte om: budgeten som de ändrar finns inte längre. Bladet lämnas som det är.',
  plan: ({ names, results: { scenarios }, notes, cells, built }) =>
    scenarios && {
      plan: scenariosSheet({
        ...{ name: names.scenarios, results: scenarios, inputs: notes.scenarios, cells },
        equity: built(EQUITY),
      }),
    },
};

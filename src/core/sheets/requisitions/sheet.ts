import { attestRule } from '../../rules/attest';
import type { SheetEntry } from '../sheet-entry';
import { requisitionsSheet } from './plan';

/** Lists of requisitions and invoices, with the level of attest that each needs. */
export const REQUISITIONS: SheetEntry = {
  name: 'Tertial Attest',
  isWanted: ({ requisitions }) => requisitions.length > 0,
  left: null,
  plan: ({ names, results: { requisitions: results }, settings, cells }) => {
    const rule = attestRule(null, settings);
    return rule === null ? null : { plan: requisitionsSheet({ name: names.requisitions, results, rule, cells }) };
  },
};

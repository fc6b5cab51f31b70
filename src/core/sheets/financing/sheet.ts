import type { SheetEntry } from '../sheet-entry';
import { financingSheet } from './plan';

/** How projects are paid for, and fees to the national network. */
export const FINANCING: SheetEntry = {
  name: 'Tertial Finansiering',
  isWanted: ({ coFinancing, networkFees }) => coFinancing.length + networkFees.length > 0,
  left: null,
  plan: ({ names, results: { coFinancing, networkFees }, settings, cells }) => ({
    plan: financingSheet({
      ...{ name: names.financing, projects: coFinancing, fees: networkFees, cells },
      settings: settings.coFinancing,
    }),
  }),
};

import { FOLLOW_UP } from '../follow-up/sheet';
import { FORECAST } from '../forecast/sheet';
import type { SheetEntry } from '../sheet-entry';
import { SOCIAL_BUDGET } from '../social-budget/sheet';
import { textSheet } from './plan';
import { reportText } from './report-text';

/** The text for the report, with references to the sheets that hold its figures. */
export const REPORT_TEXT: SheetEntry = {
  name: 'Tertial Rapporttext',
  isWanted: ({ followUp, socialBudgets, forecast }) =>
    followUp.length > 0 || socialBudgets.length > 0 || forecast !== null,
  left: null,
  plan: ({ names, results, settings, notes, built }) => {
    const { sources, figures, paragraphs } = reportText(results, settings, notes);
    const references = {
      forecast: built(FORECAST)?.references ?? null,
      followUp: built(FOLLOW_UP),
      counted: sources.followUp,
      social: built(SOCIAL_BUDGET),
    };
    return { plan: textSheet({ name: names.text, figures, paragraphs, references }) };
  },
};

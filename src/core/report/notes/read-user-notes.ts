import { NO_FORECAST_NOTES } from '../../documents/forecast-input';
import type { UnwrittenNotes, UserNotes } from '../../documents/user-notes';
import { readForecastNotes } from '../forecast/read-forecast-notes';
import type { ReportSheet } from '../parts/user-cells';
import type { SheetKey } from '../plan/sheet-plan';
import { readScenarios } from '../scenarios/read-scenarios';
import { readTemplates } from '../text/read-templates';
import { readOwnOutcomes } from '../social-budget/own-outcomes';

/** The later of two with the same key stands in the earlier one's place. */
function byKey<Keyed extends { readonly key: string }>(...lists: readonly (readonly Keyed[])[]): Keyed[] {
  return [...new Map(lists.flat().map((each) => [each.key, each])).values()];
}

/** What the user has typed in the sheets that were written last, and since then in the pane. */
export function readUserNotes(sheets: readonly ReportSheet[], unwritten: UnwrittenNotes): UserNotes {
  const gridOf = (key: SheetKey) => sheets.find(({ marker }) => marker === key)?.grid ?? null;
  const [goals, forecast, text] = [gridOf('socialBudget'), gridOf('forecast'), gridOf('text')];
  const scenarios = gridOf('scenarios');
  const written = forecast === null ? NO_FORECAST_NOTES : readForecastNotes(forecast);
  return {
    outcomes: byKey(goals === null ? [] : readOwnOutcomes(goals), unwritten.outcomes),
    forecast: {
      inputs: byKey(written.inputs, unwritten.inputs),
      decisions: written.decisions,
      request: unwritten.request ?? written.request,
      preferred: unwritten.preferred ?? written.preferred,
    },
    templates: byKey(text === null ? [] : readTemplates(text), unwritten.templates),
    scenarios: byKey(scenarios === null ? [] : readScenarios(scenarios), unwritten.scenarios),
  };
}

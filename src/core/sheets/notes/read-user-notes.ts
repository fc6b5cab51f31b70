import type { WorkbookSheet } from '../../port/workbook';
import { publishedTogether } from '../../calculation/disclosure/published-so-far';
import { NO_FORECAST_NOTES } from '../../documents/notes/forecast-input';
import { NOTHING_PUBLISHED } from '../../documents/notes/publications';
import type { UnwrittenNotes, UserNotes } from '../../documents/notes/user-notes';
import type { FindingDecision } from '../../documents/notes/finding-decision';
import { isEmptyDecision } from '../../documents/notes/finding-decision';
import { readDecisions } from '../findings/notes';
import { readForecastNotes } from '../forecast/notes';
import type { SheetKey } from '../../port/sheet-plan';
import { readPublications } from '../follow-up-public/notes';
import { readScenarios } from '../scenarios/notes';
import { readTemplates } from '../text/notes';
import { readOwnOutcomes } from '../social-budget/notes';
import { readViewChoices } from '../views/notes';
import { ownSheets } from './own-sheets';

/** The later of two with the same key takes the earlier one's place. */
function byKey<Keyed extends { readonly key: string }>(...lists: readonly (readonly Keyed[])[]): Keyed[] {
  return [...new Map(lists.flat().map((each) => [each.key, each])).values()];
}

/** What is typed in the pane takes the place of all rows with its key, a copied row's too. */
function decisionsWith(written: readonly FindingDecision[], unwritten: readonly FindingDecision[]): FindingDecision[] {
  const keys = new Set(unwritten.map(({ key }) => key));
  return [...unwritten.filter((each) => !isEmptyDecision(each)), ...written.filter(({ key }) => !keys.has(key))];
}

/** What the user has typed in the sheets that were written last, and since then in the pane. */
export function readUserNotes(sheets: readonly WorkbookSheet[], unwritten: UnwrittenNotes): UserNotes {
  const gridOf = (key: SheetKey) => ownSheets(sheets, key).counted?.sheet.grid ?? null;
  const [goals, forecast, text] = [gridOf('socialBudget'), gridOf('forecast'), gridOf('text')];
  const [scenarios, followUp, findings] = [gridOf('scenarios'), gridOf('followUp'), gridOf('findings')];
  const views = gridOf('views');
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
    views: views === null ? [] : readViewChoices(views),
    decisions: decisionsWith(findings === null ? [] : readDecisions(findings), unwritten.decisions),
    published: publishedTogether(
      followUp === null ? NOTHING_PUBLISHED : readPublications(followUp),
      unwritten.published,
    ),
  };
}

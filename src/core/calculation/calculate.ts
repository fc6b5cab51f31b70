import { formatRange } from '../cells/address';
import type { BudgetDocument } from '../documents/budget';
import type { NotChecked } from '../documents/finding';
import type { SocialBudgetDocument } from '../documents/social-budget';
import type { UserNotes } from '../documents/notes/user-notes';
import { NO_NOTES } from '../documents/notes/user-notes';
import type { TertialDocument } from '../documents/tertial-document';
import { ofKind } from '../documents/tertial-document';
import type { Steps } from '../pace/steps';
import { finish, forEach } from '../pace/steps';
import { linesOf, yearColumns } from '../documents/column-view';
import { contributionsIn, paidByAll } from '../documents/contributions';
import { equityChain } from './money/equity';
import { outturnsWithoutMonths } from './forecast/source-columns';
import { forecastResult } from './forecast/forecast-result';
import { tableResults } from './follow-up/table-results';
import { memberShares } from './money/member-shares';
import { episodeDetails } from './participants/episode-details';
import { episodeResults } from './participants/episode-results';
import type { EquityResult } from './money/money-results';
import type { Results } from './results';
import type { Settings } from '../settings/settings';
import { supportResults } from './support/support-results';
import type { Terms } from './terms';
import { scenarioResults } from './scenarios/scenario-result';
import { unmatchedYears } from './scenarios/unmatched-years';
import { otherYears } from './social-budget/computed-outcomes';
import { socialBudgetResult } from './social-budget/social-budget-result';
import { unjudgedOutcomes } from './social-budget/unjudged-outcomes';
import { tableByTable } from './table-by-table';

/** What equity lacks in a document that has a line for it. */
function whyNoEquity(document: BudgetDocument): string {
  const columns = yearColumns(document);
  if (columns.length === 0) return 'ingen rubrik säger vilket år beloppen gäller. Skriv året med fyra siffror.';
  if (columns.some((column) => paidByAll(contributionsIn(column))?.amount.isNegative() === true))
    return 'bidragen är negativa, som i bokföringen. Skriv intäkterna utan minus.';
  return 'ett resultat och ett ingående eller utgående eget kapital behövs.';
}

/** What could not be checked of a document's equity, from its own chain. */
function withoutOwnEquity(document: BudgetDocument, own: readonly EquityResult[]): NotChecked[] {
  const range = formatRange(document.range);
  const uncounted = own.filter(({ ceiling, contributions }) => ceiling === null && contributions.length > 0);
  const years = [...new Set(uncounted.map(({ year }) => year))];
  const reasons: string[] = [];
  if (own.length === 0 && linesOf(document, ['result', 'equity.opening', 'equity.closing']).length > 0) {
    reasons.push(`Eget kapital räknades inte: ${whyNoEquity(document)}`);
  }
  if (years.length > 0) {
    reasons.push(`Taket för eget kapital räknades inte för ${years.join(', ')}: rekommendationen gäller inte de åren.`);
  }
  return reasons.map((reason) => ({ sheet: document.sheet, range, reason }));
}

function withoutEquity(budgets: readonly BudgetDocument[], settings: Settings): NotChecked[] {
  return budgets.flatMap((document) => withoutOwnEquity(document, equityChain([document], settings)));
}

/** Outturns that a forecast cannot go on from, where there is none to go on from: the first of each table is named. */
function withoutMonths(documents: readonly BudgetDocument[], forecast: Results['forecast']): NotChecked[] {
  if (forecast !== null && forecast.months > 0) return [];
  return documents.flatMap((document) => {
    const [unknown] = outturnsWithoutMonths([document]);
    if (unknown === undefined) return [];
    const heading = document.columns[unknown.index]?.heading ?? '';
    const reason = `Kolumnen ”${heading}” säger inte vilka månader den omfattar, så ingen prognos räknades från den. Skriv till exempel jan-apr i rubriken.`;
    return [{ sheet: document.sheet, range: formatRange(document.range), reason }];
  });
}

/** Social budgets that no outcomes were taken for, since the follow-up is of other years. */
function withoutOutcomes(budgets: readonly SocialBudgetDocument[], followUp: Results['followUp']): NotChecked[] {
  return budgets.flatMap(({ sheet, range, year }) => {
    const years = otherYears(followUp, year);
    if (years.length === 0) return [];
    const reason = `Uppföljningen gäller ${years.join(', ')} och den sociala budgeten ${year}, så inga utfall hämtades ur den. Skriv in utfallen för ${year}, eller lägg in det årets uppföljning.`;
    return [{ sheet, range: formatRange(range), reason }];
  });
}

/** What the workbook holds that something could be computed from, and was not. */
function notComputed(
  documents: readonly TertialDocument[],
  {
    followUp,
    forecast,
    scenarios,
    socialBudgets,
  }: Pick<Results, 'followUp' | 'forecast' | 'scenarios' | 'socialBudgets'>,
  settings: Settings,
): NotChecked[] {
  const budgets = ofKind(documents, 'budget');
  return [
    ...withoutMonths(budgets, forecast),
    ...withoutEquity(budgets, settings),
    ...withoutOutcomes(ofKind(documents, 'socialBudget'), followUp),
    ...socialBudgets.flatMap(unjudgedOutcomes),
    ...unmatchedYears(scenarios),
  ];
}

interface SocialSources {
  readonly followUp: Results['followUp'];
  readonly own: UserNotes['outcomes'];
  readonly settings: Terms;
}

/** SCB's tables, and the social budgets, whose outcomes come from them too. */
function socialResults(documents: readonly TertialDocument[], { followUp, own, settings }: SocialSources) {
  const support = supportResults(ofKind(documents, 'equivalents'));
  const sources = { followUp, own, support: support.results, settings: settings.socialBudget };
  const budgets = ofKind(documents, 'socialBudget');
  return { support, socialBudgets: budgets.map((document) => socialBudgetResult(document, sources)) };
}

/** Computes everything from what was read, and what the user has typed in Tertial's sheets; reports in `notChecked` what could not be. */
export function* calculateInSteps(
  documents: readonly TertialDocument[],
  settings: Terms,
  notes: UserNotes = NO_NOTES,
): Steps<Results> {
  const budgets = ofKind(documents, 'budget');
  const lists = ofKind(documents, 'participants');
  const shares = budgets.map((document) => memberShares(document, ofKind(documents, 'members'), settings));
  const unshared = shares.flatMap(({ notChecked }) => notChecked);
  yield { step: 'results', sheet: null };
  const counted = yield* forEach(lists, (list) => episodeResults(list, settings.exitRules));
  const episodes = yield* forEach(lists, (list) => episodeDetails(list, settings.exitRules));
  const followUp = [...tableResults(ofKind(documents, 'followUp')), ...counted.flat()];
  const { support, socialBudgets } = socialResults(documents, { followUp, own: notes.outcomes, settings });
  const equity = equityChain(budgets, settings);
  const forecast = forecastResult({ documents, equity, notes: notes.forecast, settings });
  const scenarios = scenarioResults({ documents: budgets, equity, inputs: notes.scenarios, settings });
  const known = { followUp, socialBudgets, forecast, scenarios };
  return {
    memberShares: shares.flatMap(({ results }) => results),
    equity,
    episodes,
    ...known,
    ...tableByTable(documents, settings, notes),
    support: support.results,
    notChecked: [...unshared, ...support.notChecked, ...notComputed(documents, known, settings)],
  };
}

/** All of `calculateInSteps` at once. */
export function calculate(...given: Parameters<typeof calculateInSteps>): Results {
  return finish(calculateInSteps(...given));
}

import type { DecisionRequest, ForecastInput, ForecastNotes } from './forecast-input';
import { NO_FORECAST_NOTES } from './forecast-input';
import type { FindingDecision } from './finding-decision';
import type { OwnOutcome } from './own-outcome';
import type { Publications } from './publications';
import { NOTHING_PUBLISHED } from './publications';
import type { ScenarioInput } from './scenario-input';
import type { ViewChoice } from './view-choice';

/** The wording of a paragraph that the user has changed. */
export interface TextTemplate {
  /** The paragraph's key. */
  readonly key: string;
  readonly template: string;
}

/** All that the user has typed in Tertial's own sheets, and in the pane. */
export interface UserNotes {
  readonly outcomes: readonly OwnOutcome[];
  readonly forecast: ForecastNotes;
  /** The paragraphs of the report's text that are worded in the user's own way. */
  readonly templates: readonly TextTemplate[];
  readonly scenarios: readonly ScenarioInput[];
  /** What project codes are called on other sheets, where the user has typed it. */
  readonly views: readonly ViewChoice[];
  /** What is decided about findings, those that are gone included. */
  readonly decisions: readonly FindingDecision[];
  /** What the public follow-up has shown in earlier runs. */
  readonly published: Publications;
}

/** What was typed in the pane and is not in the workbook yet; it comes before what the sheets hold. */
export interface UnwrittenNotes {
  readonly outcomes: readonly OwnOutcome[];
  readonly inputs: readonly ForecastInput[];
  readonly request: DecisionRequest | null;
  /** The forecast method for lines that have none of their own; `null` for what the sheet holds. */
  readonly preferred: string | null;
  readonly templates: readonly TextTemplate[];
  readonly scenarios: readonly ScenarioInput[];
  /** What other workbooks have shown the public, as the user has named them; it is remembered where sheets are written. */
  readonly published: Publications;
  /** An empty one takes back what was decided. */
  readonly decisions: readonly FindingDecision[];
}

export const NO_NOTES: UserNotes = {
  ...{ outcomes: [], forecast: NO_FORECAST_NOTES, templates: [], scenarios: [], views: [], decisions: [] },
  published: NOTHING_PUBLISHED,
};

export const NOTHING_UNWRITTEN: UnwrittenNotes = {
  preferred: null,
  outcomes: [],
  inputs: [],
  request: null,
  templates: [],
  scenarios: [],
  published: NOTHING_PUBLISHED,
  decisions: [],
};

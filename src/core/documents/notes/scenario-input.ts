import type { TypedCell } from './forecast-input';

/** The number of scenarios beside each other. */
export const SCENARIO_COUNT = 5;

/** What the user has typed for a parameter, a cell for each scenario. */
export interface ScenarioInput {
  /** The parameter's key. See `calculation/scenarios/scenario-parameters`. */
  readonly key: string;
  /** The parameter as it was named when the user typed. */
  readonly label: string;
  readonly cells: readonly TypedCell[];
}

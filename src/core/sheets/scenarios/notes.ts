import type { Grid } from '../../cells/grid';
import { isTypedCell } from '../../documents/notes/forecast-input';
import type { ScenarioInput } from '../../documents/notes/scenario-input';
import { SCENARIO_COUNT } from '../../documents/notes/scenario-input';
import { keyedRows, shownText } from '../notes/keyed-rows';
import { typedCell } from '../notes/typed-cell';

export const PARAMETER_HEADING = 'Det som ändras';
export const KEY_HEADING = 'Nyckel';

/** What a scenario's column is headed by. Example: `Scenario 1`. */
export function scenarioHeading(ordinal: number): string {
  return `Scenario ${ordinal}`;
}

const ORDINALS = Array.from({ length: SCENARIO_COUNT }, (_, index) => index + 1);

const HEADINGS = {
  label: PARAMETER_HEADING,
  ...Object.fromEntries(ORDINALS.map((ordinal) => [`scenario${ordinal}`, scenarioHeading(ordinal)])),
  key: KEY_HEADING,
};

/** What the user has typed for scenarios in a sheet that Tertial wrote earlier. Example: -0,1 for the state in scenario 1. */
export function readScenarios(grid: Grid): ScenarioInput[] {
  return keyedRows<string>(grid, HEADINGS).flatMap(({ row, key, column }) => {
    const cells = ORDINALS.map((ordinal) => typedCell(grid, { row, column: column[`scenario${ordinal}`] ?? -1 }));
    const label = shownText(grid.value(row, column['label'] ?? 0));
    return cells.some(isTypedCell) ? [{ key, label, cells }] : [];
  });
}

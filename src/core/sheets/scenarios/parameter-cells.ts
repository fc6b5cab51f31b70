import type { ScenarioParameter } from '../../calculation/scenarios/scenario-parameters';
import { NO } from '../../calculation/scenarios/scenario-parameters';
import type { TypedCell } from '../../documents/notes/forecast-input';
import { NOTHING_TYPED } from '../../documents/notes/forecast-input';
import type { ScenarioInput } from '../../documents/notes/scenario-input';
import { SCENARIO_COUNT } from '../../documents/notes/scenario-input';
import { typedItem } from '../notes/typed-cell';
import { headingItems, placeItems, sectionItems, textItem } from '../parts/row-item';
import { yesNoWord } from '../parts/words';
import type { PlanCell, PlanChoice } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import type { ScenarioPlaces } from './places';
import { FIRST_FIGURE } from './places';
import { PARAMETER_HEADING, KEY_HEADING, scenarioHeading } from './notes';

const STYLES: Readonly<Record<ScenarioParameter['type'], StyleName>> = {
  text: 'input',
  year: 'inputNumber',
  percent: 'inputPercent',
  amount: 'inputNumber',
  yesNo: 'input',
  line: 'input',
};

const ORDINALS = Array.from({ length: SCENARIO_COUNT }, (_, index) => index + 1);

interface ParameterRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly TypedCell[];
  readonly style: StyleName;
}

function rowCells({ keyColumn }: ScenarioPlaces, row: number, { key, label, cells, style }: ParameterRow): PlanCell[] {
  const typed = ORDINALS.map((ordinal) => typedItem(cells[ordinal - 1] ?? NOTHING_TYPED, style));
  return [
    ...placeItems({ row, column: 0 }, [textItem(label), ...typed]),
    ...placeItems({ row, column: keyColumn }, [textItem(key, 'note')]),
  ];
}

function headingCells({ keyColumn, parametersRow: row }: ScenarioPlaces): PlanCell[] {
  const headings = [PARAMETER_HEADING, ...ORDINALS.map(scenarioHeading)];
  return [
    ...placeItems({ row, column: 0 }, headingItems(headings, FIRST_FIGURE + SCENARIO_COUNT)),
    ...placeItems({ row, column: keyColumn }, [textItem(KEY_HEADING, 'heading')]),
  ];
}

/** What the user can change in each scenario, in marked cells; and what was typed for what is gone. */
export function scenarioParameterCells(places: ScenarioPlaces, inputs: readonly ScenarioInput[]): PlanCell[] {
  const { parameters, gone, parametersRow } = places;
  const typed = new Map(inputs.map(({ key, cells }) => [key, cells]));
  const rows = parameters.map(({ key, label, type }) => ({
    ...{ key, label, cells: typed.get(key) ?? [], style: STYLES[type] },
  }));
  const first = parametersRow + 1 + parameters.length;
  const title = sectionItems('Val för det som inte längre finns i budgeten', FIRST_FIGURE + SCENARIO_COUNT);
  return [
    ...headingCells(places),
    ...rows.flatMap((row, index) => rowCells(places, parametersRow + 1 + index, row)),
    ...(gone.length === 0 ? [] : placeItems({ row: first, column: 0 }, title)),
    ...gone.flatMap((input, index) => rowCells(places, first + 1 + index, { ...input, style: 'inputNumber' })),
  ];
}

/** Yes or no is offered where it is asked for. */
export function parameterChoices({ parameters, parametersRow }: ScenarioPlaces): PlanChoice[] {
  return parameters.flatMap(({ type }, index) => {
    if (type !== 'yesNo') return [];
    const row = parametersRow + 1 + index;
    return ORDINALS.map((ordinal) => ({
      ...{ column: FIRST_FIGURE + ordinal - 1, firstRow: row, lastRow: row },
      words: [yesNoWord(true), NO],
    }));
  });
}

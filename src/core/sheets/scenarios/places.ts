import type { BaseGroup, BaseLine, Scenario, ScenarioResults } from '../../calculation/scenarios/scenario-types';
import type { ScenarioParameter } from '../../calculation/scenarios/scenario-parameters';
import { memberLines, scenarioParameters } from '../../calculation/scenarios/scenario-parameters';
import { columnName } from '../../cells/address';
import type { ScenarioInput } from '../../documents/notes/scenario-input';
import type { Decimal } from '../../figures/decimal';
import { SCENARIO_COUNT } from '../../documents/notes/scenario-input';

/** Figures are from this column on: those of years, and those of scenarios. */
export const FIRST_FIGURE = 1;

/** What the rules of each year give, a row each under the budget's lines: the ceiling's parameters and the parties' parts. */
export const RULE_ROWS = [
  'kronor',
  'contributionStep',
  'lowerLimit',
  'upperLimit',
  'lowRate',
  'middleRate',
  'highRate',
  'ceilingSource',
  'statePart',
  'regionPart',
  'municipalPart',
  'financingSource',
] as const;

export type RuleRow = (typeof RULE_ROWS)[number];

/** A row of a scenario's block. Numbered rows are those of sections and members, in their order. */
export type BlockRow =
  | 'active'
  | 'steps'
  | 'state'
  | 'region'
  | 'municipal'
  | 'contributions'
  | 'otherIncome'
  | 'income'
  | `section ${number}`
  | 'added'
  | 'cost'
  | 'financial'
  | 'result'
  | 'opening'
  | 'closing'
  | 'ceiling'
  | 'headroom'
  | `share ${number}`
  | 'shareSum'
  | `exact ${number}`
  | `rest ${number}`
  | `member ${number}`;

/** A line of the budget in its row. */
export interface PlacedBase {
  readonly line: BaseLine;
  readonly row: number;
}

/** Where everything is on the sheet. */
export interface ScenarioPlaces {
  readonly results: ScenarioResults;
  readonly inputs: readonly ScenarioInput[];
  readonly parameters: readonly ScenarioParameter[];
  readonly parametersRow: number;
  readonly gone: readonly ScenarioInput[];
  readonly comparisonRow: number;
  /** The scenarios that are compared: the budget, and those that anything is typed for. */
  readonly shown: readonly Scenario[];
  readonly baseRow: number;
  readonly lines: readonly PlacedBase[];
  readonly openingRow: number;
  readonly rulesRow: number;
  readonly blockRows: readonly BlockRow[];
  readonly blocksRow: number;
  /** The hidden column of keys. */
  readonly keyColumn: number;
}

const PARAMETERS_ROW = 6;
/** The comparison has its chart under it. */
export const SCENARIO_CHART_ROWS = 14;
const KINDS: readonly BaseGroup['kind'][] = ['state', 'region', 'member', 'otherIncome', 'cost', 'financial'];

/** The lines so that those of a group, and of a section of costs, are below each other. */
function inGroups({ base }: ScenarioResults): BaseLine[] {
  const rank = ({ group }: BaseLine) =>
    KINDS.indexOf(group.kind) * base.lines.length + (group.kind === 'cost' ? base.sections.indexOf(group.section) : 0);
  return [...base.lines].sort((left, right) => rank(left) - rank(right));
}

function blockRowsOf({ base, scenarios }: ScenarioResults): BlockRow[] {
  const members = Math.max(memberLines(base).length, ...scenarios.map(({ years }) => years[0]?.members.length ?? 0));
  const numbered = <Name extends 'section' | 'share' | 'exact' | 'rest' | 'member'>(name: Name, count: number) =>
    Array.from({ length: count }, (_, index) => `${name} ${index}` as const);
  return [
    ...(['active', 'steps', 'state', 'region', 'municipal', 'contributions', 'otherIncome', 'income'] as const),
    ...numbered('section', base.sections.length),
    ...(['added', 'cost', 'financial', 'result', 'opening', 'closing', 'ceiling', 'headroom'] as const),
    ...numbered('share', members),
    'shareSum',
    ...(base.contributionStep === null ? [] : [...numbered('exact', members), ...numbered('rest', members)]),
    ...numbered('member', members),
  ];
}

/** Places everything of the scenarios, from the parameters down. */
export function placeScenarios(results: ScenarioResults, inputs: readonly ScenarioInput[]): ScenarioPlaces {
  const parameters = scenarioParameters(results.base);
  const known = new Set(parameters.map(({ key }) => key));
  const gone = inputs.filter(({ key }) => !known.has(key));
  const shown = results.scenarios.filter(({ isUsed }) => isUsed);
  const comparisonRow = PARAMETERS_ROW + 1 + parameters.length + (gone.length === 0 ? 0 : gone.length + 1) + 1;
  const baseRow = comparisonRow + 2 * (shown.length + 1) + 3 + SCENARIO_CHART_ROWS + 2;
  const lines = inGroups(results).map((line, index) => ({ line, row: baseRow + 2 + index }));
  const openingRow = baseRow + 2 + lines.length;
  const rulesRow = openingRow + 1;
  return {
    ...{ results, inputs, parameters, gone, shown, comparisonRow, baseRow, lines, openingRow, rulesRow },
    parametersRow: PARAMETERS_ROW,
    blockRows: blockRowsOf(results),
    blocksRow: rulesRow + RULE_ROWS.length + 1,
    keyColumn: FIRST_FIGURE + Math.max(SCENARIO_COUNT, results.base.years.length),
  };
}

/** The letter of a year's column, or of a scenario's, counted from 0. */
export function figureColumn(index: number): string {
  return columnName(FIRST_FIGURE + index);
}

/** The cell with a parameter of a scenario, counted from 1. Example: `$C$8`. */
export function scenarioParameterCell(
  { parameters, parametersRow }: ScenarioPlaces,
  key: string,
  ordinal: number,
): string {
  const index = parameters.findIndex((parameter) => parameter.key === key);
  return `$${figureColumn(ordinal - 1)}$${parametersRow + 2 + index}`;
}

/** What the user has typed for a parameter of a scenario, counted from 1: a number if it is one; `null` for nothing. */
export function typedValue({ inputs }: ScenarioPlaces, key: string, ordinal: number): Decimal | string | null {
  const cell = inputs.find((input) => input.key === key)?.cells[ordinal - 1];
  return cell === undefined || cell.text === '' ? null : (cell.value ?? cell.text);
}

/** The first row of a scenario's block: its title, above its headings. Only those that are used have one. */
export function blockTop({ blocksRow, blockRows, shown }: ScenarioPlaces, ordinal: number): number {
  const index = shown.findIndex((scenario) => scenario.ordinal === ordinal);
  return blocksRow + index * (blockRows.length + 3);
}

/** The row of a block's figure. */
export function blockRow(places: ScenarioPlaces, ordinal: number, id: BlockRow): number {
  return blockTop(places, ordinal) + 1 + places.blockRows.indexOf(id);
}

/** The cells of a group of lines in a year, or their labels in column A; `null` for no such line. Example: `B$40:B$44`. */
export function groupRange(
  places: ScenarioPlaces,
  isWanted: (group: BaseGroup) => boolean,
  column: string,
): string | null {
  const rows = places.lines.filter(({ line }) => isWanted(line.group)).map(({ row }) => row + 1);
  const [first, last] = [rows[0], rows.at(-1)];
  return first === undefined || last === undefined ? null : `${column}$${first}:${column}$${last}`;
}

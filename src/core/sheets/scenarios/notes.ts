import type { Grid } from '../../cells/grid';
import type { TypedCell } from '../../documents/notes/forecast-input';
import { isTypedCell, NOTHING_TYPED } from '../../documents/notes/forecast-input';
import type { ScenarioInput } from '../../documents/notes/scenario-input';
import { SCENARIO_COUNT } from '../../documents/notes/scenario-input';
import { isScenarioKey, NAME_KEY } from '../../calculation/scenarios/scenario-parameters';
import type { KeyedTable } from '../notes/keyed-table';
import { keyedTable } from '../notes/keyed-table';
import type { ReadBack, TypedEntry } from '../notes/read-back';
import { typedEntries, unreadCells } from '../notes/read-back';
import type { TableForm } from '../notes/table-form';
import { isNothing, isWorded, textAt } from '../notes/table-form';
import { typedCell } from '../notes/typed-cell';

export const PARAMETER_HEADING = 'Det som ändras';
export const KEY_HEADING = 'Nyckel';

/** What a scenario's column is headed by. Example: `Scenario 1`. */
export function scenarioHeading(ordinal: number): string {
  return `Scenario ${ordinal}`;
}

const ORDINALS = Array.from({ length: SCENARIO_COUNT }, (_, index) => index + 1);
const SCENARIOS = ORDINALS.map((ordinal) => ({ id: `scenario${ordinal}`, heading: scenarioHeading(ordinal) }));
/** As many years can be beside each other as move the keys further out. */
const MOST_YEARS_BESIDE = 10;

type Table = KeyedTable<string>;

/** The parameters where so many years more than scenarios are below, with nothing above them. */
function formWith(yearsBeside: number): TableForm<string> {
  const beside = Array.from({ length: yearsBeside }, (_, index) => ({ id: `year${index}`, heading: '' }));
  return {
    columns: [
      { id: 'label', heading: PARAMETER_HEADING },
      ...SCENARIOS,
      ...beside,
      { id: 'key', heading: KEY_HEADING },
    ],
    label: 'label',
    typed: SCENARIOS.map(({ id }) => id),
    looks: { label: isWorded, ...Object.fromEntries(beside.map(({ id }) => [id, isNothing])) },
    isKey: isScenarioKey,
  };
}

const headerOf = ({ texts, headers }: Table) => texts.get(headers[0] ?? -1) ?? [];

/** True if the headings, renamed or not, are those of scenarios, and nothing is above the years beside them. */
function fits(table: Table): boolean {
  const header = headerOf(table);
  return table.form.columns.every(({ id, heading }) => {
    const at = table.column[id] ?? -1;
    return at < 0 || id === 'key' || (heading === '') === ((header[at] ?? '') === '');
  });
}

/** The parameters' table. A column that has been added beside the scenarios is not taken for one of them. */
function scenarioTable(grid: Grid): Table {
  const written = keyedTable(grid, formWith(0));
  const furthest = (written.column['key'] ?? -1) - SCENARIO_COUNT - 1;
  if (!written.isKnown || furthest <= 0 || furthest > MOST_YEARS_BESIDE) return written;
  const beside = keyedTable(grid, formWith(furthest));
  return fits(beside) ? beside : written;
}

/** The names that columns have been given by renaming their headings; empty for those as they were written. */
function headedNames(table: Table): string[] {
  const header = headerOf(table);
  return SCENARIOS.map(({ id, heading }) => {
    const text = header[table.column[id] ?? -1] ?? '';
    return text === heading ? '' : text;
  });
}

const named = (text: string): TypedCell => ({ ...NOTHING_TYPED, text });

/** A scenario whose heading was renamed is named so, whatever it was named before. */
function withNames(inputs: readonly ScenarioInput[], names: readonly string[]): ScenarioInput[] {
  if (names.every((name) => name === '')) return [...inputs];
  const before = inputs.find(({ key }) => key === NAME_KEY);
  const cells = names.map((name, index) => (name === '' ? (before?.cells[index] ?? NOTHING_TYPED) : named(name)));
  const others = inputs.filter((input) => input !== before);
  return [{ key: NAME_KEY, label: before?.label ?? 'Namn', cells }, ...others];
}

/** What the user has typed for scenarios in a sheet that Tertial wrote earlier. Example: -0,1 for the state in scenario 1. */
export function readScenarios(grid: Grid): ScenarioInput[] {
  const table = scenarioTable(grid);
  const { rows, texts, column } = table;
  const inputs = rows.flatMap(({ row, key }) => {
    const cells = SCENARIOS.map(({ id }) => typedCell(grid, { row, column: column[id] ?? -1 }));
    const label = textAt(texts, row, column['label'] ?? -1);
    return cells.some(isTypedCell) ? [{ key, label, cells }] : [];
  });
  return table.isKnown ? withNames(inputs, headedNames(table)) : inputs;
}

/** A heading that names a scenario is typed too. */
function headingEntries(table: Table): TypedEntry[] {
  const row = table.headers[0] ?? -1;
  return headedNames(table).flatMap((text, index) => {
    const heading = scenarioHeading(index + 1);
    const column = table.column[`scenario${index + 1}`] ?? -1;
    return text === '' ? [] : [{ key: NAME_KEY, heading, label: heading, text, row, column }];
  });
}

/** The names that headings have taken the place of. */
function renamedSentence(table: Table): string | null {
  const row = table.rows.find(({ key }) => key === NAME_KEY)?.row ?? -1;
  const renamed = headedNames(table).flatMap((name, index) => {
    const before = textAt(table.texts, row, table.column[`scenario${index + 1}`] ?? -1);
    const isRenamed = name !== '' && before !== '' && name !== before;
    return isRenamed ? [`${scenarioHeading(index + 1)} heter nu ”${name}” i stället för ”${before}”`] : [];
  });
  return renamed.length === 0 ? null : `Rubriken ger scenariot dess namn: ${renamed.join('; ')}.`;
}

/** Whether all that is typed in the sheet is read. */
export function readBackScenarios(grid: Grid): ReadBack {
  const table = scenarioTable(grid);
  return {
    entries: [...typedEntries(table, table.rows), ...(table.isKnown ? headingEntries(table) : [])],
    unread: unreadCells(table, { endsAtBlank: true }),
    remark: table.isKnown ? renamedSentence(table) : null,
  };
}

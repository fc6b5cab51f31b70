import type { ForecastLine, ForecastResult } from '../../calculation/forecast/forecast-types';
import type { ResultSection } from '../../calculation/money/signed-leaves';
import type { ForecastInput } from '../../documents/notes/forecast-input';
import { CEILING_METHODS } from '../../rules/equity-ceiling';
import { columnName } from '../../cells/address';
import type { ForecastColumn } from './columns';
import { forecastColumn } from './columns';
import { isLineKey } from './row-keys';

/** The lines of a section, with its heading above them and its total below. */
export interface PlacedSection {
  readonly section: ResultSection;
  readonly headingRow: number;
  readonly lines: readonly { readonly line: ForecastLine; readonly row: number }[];
  readonly totalRow: number;
}

/** The rows of a decision, and the two in which the user asks for one. */
export const DECISION_ROWS = [
  'requestDate',
  'requestBy',
  'date',
  'decidedBy',
  'plannedResult',
  'plannedOpening',
  'fingerprint',
  'seal',
] as const;

export type DecisionRow = (typeof DECISION_ROWS)[number];

/** What the forecast is counted by, a row each. */
export const FORECAST_PARAMETERS = [
  'preferred',
  'months',
  'monthsLeft',
  'decimals',
  'kronor',
  'lowerLimit',
  'upperLimit',
  'lowRate',
  'middleRate',
  'highRate',
] as const;

export type ForecastParameter = (typeof FORECAST_PARAMETERS)[number];

/** What equity is checked against, a row each. */
export const LIMIT_ROWS = ['contributions', 'state', ...CEILING_METHODS, 'minimum'] as const;

export type LimitRow = (typeof LIMIT_ROWS)[number];

/** A line that is not there any more, and what is kept of it. */
export interface GoneLine {
  readonly key: string;
  readonly input: ForecastInput | null;
  readonly row: number;
}

/** Where everything is on the sheet. */
export interface ForecastPlaces {
  readonly headerRow: number;
  readonly sections: readonly PlacedSection[];
  readonly resultRow: number;
  readonly openingRow: number;
  readonly closingRow: number;
  readonly decisionsRow: number;
  readonly bridgeRow: number;
  readonly limitsRow: number;
  readonly parametersRow: number;
  readonly goneRow: number;
  readonly gone: readonly GoneLine[];
}

const HEADER_ROW = 5;
const SECTIONS: readonly ResultSection[] = ['income', 'cost', 'financial'];
/** A block has its title, and a row of headings. */
const HEAD_ROWS = 2;
/** The bridge has its chart under it. */
export const BRIDGE_CHART_ROWS = 14;

function placeSections(lines: readonly ForecastLine[]): { sections: PlacedSection[]; nextRow: number } {
  let row = HEADER_ROW + 1;
  const sections = SECTIONS.flatMap((section): PlacedSection[] => {
    const own = lines.filter((line) => line.section === section);
    if (own.length === 0) return [];
    const headingRow = row;
    const placed = own.map((line, index) => ({ line, row: headingRow + 1 + index }));
    const totalRow = headingRow + 1 + own.length;
    row = totalRow + 1;
    return [{ section, headingRow, lines: placed, totalRow }];
  });
  return { sections, nextRow: row };
}

/** What was typed beside lines that are gone, and what was decided of them. */
function goneLines({ lines, gone, decisions }: ForecastResult, firstRow: number): GoneLine[] {
  const known = new Set(lines.map(({ key }) => key));
  const inputs = new Map(gone.map((input) => [input.key, input]));
  const decided = decisions.flatMap((decision) => [...decision.lines.keys()]);
  const keys = [...new Set([...inputs.keys(), ...decided])].filter((key) => isLineKey(key) && !known.has(key));
  return keys.map((key, index) => ({ key, input: inputs.get(key) ?? null, row: firstRow + index }));
}

/** What the bridge takes: its steps, what they come to, what has changed since, and its chart. */
function bridgeRows({ periods }: ForecastResult): number {
  const steps = periods.at(-1)?.bridge.length ?? 0;
  return steps === 0 ? HEAD_ROWS : HEAD_ROWS + steps + 3 + BRIDGE_CHART_ROWS;
}

/** Places everything of a forecast, from the lines down. */
export function placeForecast(forecast: ForecastResult): ForecastPlaces {
  const { sections, nextRow } = placeSections(forecast.lines);
  const decisionsRow = nextRow + 4;
  const bridgeRow = decisionsRow + DECISION_ROWS.length + 2;
  const limitsRow = bridgeRow + bridgeRows(forecast) + 1;
  const parametersRow = limitsRow + HEAD_ROWS + LIMIT_ROWS.length + 1;
  const goneRow = parametersRow + FORECAST_PARAMETERS.length + 2;
  return {
    headerRow: HEADER_ROW,
    sections,
    ...{ resultRow: nextRow, openingRow: nextRow + 1, closingRow: nextRow + 2 },
    ...{ decisionsRow, bridgeRow, limitsRow, parametersRow, goneRow },
    gone: goneLines(forecast, goneRow + 1),
  };
}

/** The row of a parameter. */
export function parameterRow({ parametersRow }: ForecastPlaces, id: ForecastParameter): number {
  return parametersRow + 1 + FORECAST_PARAMETERS.indexOf(id);
}

/** The name of a cell in one of the lines' columns. Example: `C12`. */
export function nameAt(id: ForecastColumn, row: number): string {
  return `${columnName(forecastColumn(id))}${row + 1}`;
}

/** The first row of decisions. */
export function decisionRow({ decisionsRow }: ForecastPlaces, id: DecisionRow): number {
  return decisionsRow + 1 + DECISION_ROWS.indexOf(id);
}

/** The row of what equity is checked against. */
export function limitRow({ limitsRow }: ForecastPlaces, id: LimitRow): number {
  return limitsRow + HEAD_ROWS + LIMIT_ROWS.indexOf(id);
}

/** The cell that holds a parameter, as every formula names it. Example: `$B$58`. */
export function parameterName(places: ForecastPlaces, id: ForecastParameter): string {
  return `$B$${parameterRow(places, id) + 1}`;
}

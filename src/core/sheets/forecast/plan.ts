import { columnName } from '../../cells/address';
import { keyParts } from '../../documents/row-key';
import type { ForecastResult } from '../../calculation/forecast/forecast-types';
import { lastMonth, periodText } from '../../documents/forecast-period';
import type { EquitySheet } from '../equity/plan';
import { amountStyle } from '../parts/amount-style';
import { valueNote } from '../parts/figure-item';
import type { RowItem } from '../parts/row-item';
import { headingItems, placeItems, sectionItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import type { PlanCell, PlanChoice, PlanName, SheetPlan } from '../../port/sheet-plan';
import { printable } from '../parts/printable';
import { newestDecision } from './decision-cells';
import { bridgeCells, bridgeCharts } from './bridge-cells';
import { decisionColumn, decisionColumns, decisionLabels } from './decision-cells';
import { FORECAST_COLUMNS, FORECAST_WIDTH, forecastColumn } from './columns';
import type { ForecastReferences } from './forecast-references';
import { forecastReferences } from './forecast-references';
import { parameterRow, placeForecast } from './places';
import { limitCells } from './limit-cells';
import { forecastParameterCells } from './parameter-cells';
import type { ForecastContext, ForecastItems } from './line-items';
import { inputItems, lineItems } from './line-items';
import { ANSWERS, keptAnswer } from '../../calculation/forecast/adjustment-state';
import { decidedNow } from '../../calculation/forecast/decided-now';
import { METHOD_NAMES, PREFERABLE } from '../../calculation/forecast/forecast-methods';
import { openingItems } from './opening-items';
import { closingItems, resultItems, sectionTitle, sectionTotal } from './total-items';

/** What the sheet of the forecast is made from. */
export interface ForecastInputs {
  readonly name: string;
  readonly forecast: ForecastResult;
  readonly cells: UserCells;
  readonly equity: EquitySheet;
  /** True where the workbook's days count from 1904. */
  readonly date1904: boolean;
}

/** The sheet, and how others refer to its figures. */
export interface ForecastSheet {
  readonly plan: SheetPlan;
  readonly references: ForecastReferences;
}

const HEADINGS = headingItems(
  FORECAST_COLUMNS.map(({ heading }) => heading),
  FORECAST_WIDTH,
);
const DECISION_WIDTH = 19;
const LINES = [
  'Skriv i de blå fälten: metod, värde, justering med orsak, beslutsfattare och dag, och kommentar. De följer sin rad när Tertial körs igen.',
  'Prognos = utfall hittills + det som återstår av året enligt metoden + justeringen, som ökar (+) eller minskar (−) raden. Minus i Avvikelse är alltid sämre än budget. En fastställd prognos är en kolumn med värden som ingen körning ändrar.',
];

function titleText({ year, period, months, unit }: ForecastResult): string {
  const after = months === 0 ? '' : `, utfall till och med ${lastMonth(months)}`;
  return `Prognos ${year}, ${periodText(period)}${after} (${unit})`;
}

/** Which column is decided and which is counted today; nothing where nothing is decided on the period. */
function decidedLines(forecast: ForecastResult): string[] {
  const decided = decidedNow(forecast);
  if (decided === null) return [];
  const { decision, isChanged } = decided;
  const [column, today] = [
    columnName(decisionColumn(forecast.decisions.indexOf(decision))),
    columnName(forecastColumn('forecast')),
  ];
  const changed = isChanged ? ` Underlaget har ändrats sedan dess: kolumn ${today} är inte det som beslutades.` : '';
  const basis = `Kolumn ${today} är räknad på underlaget i dag.`;
  return [`Fastställd ${decision.date} av ${decision.decidedBy}: kolumn ${column}. ${basis}${changed}`];
}

function rowCells(row: number, items: ForecastItems): PlanCell[] {
  return FORECAST_COLUMNS.flatMap(({ id }) => placeItems({ row, column: forecastColumn(id) }, [items[id] ?? null]));
}

function lineCells(context: ForecastContext): PlanCell[] {
  return context.places.sections.flatMap((placed) => [
    ...placeItems({ row: placed.headingRow, column: 0 }, sectionTitle(placed)),
    ...placed.lines.flatMap(({ line, row }) => rowCells(row, lineItems(line, row, context))),
    ...rowCells(placed.totalRow, sectionTotal(placed, context)),
  ]);
}

/** The wording of a line that is gone is in its key, between year, section and what follows. */
function goneLabel(key: string): string {
  const [year = '', , name = key] = keyParts(key);
  return `${name} (${year})`;
}

/** What was typed beside lines that are gone, or decided of them: kept, and found again if they come back. */
function goneCells({ places, date1904 }: ForecastContext): PlanCell[] {
  if (places.gone.length === 0) return [];
  const title = sectionItems('Rader som inte längre finns i underlaget', FORECAST_WIDTH);
  const rows = places.gone.flatMap(({ key, input, row }) => {
    const label = textItem(input?.label ?? goneLabel(key), 'text');
    const typed = input === null ? {} : inputItems(input.typed, date1904);
    return rowCells(row, { label, ...typed, key: textItem(key, 'note') });
  });
  return [...placeItems({ row: places.goneRow, column: 0 }, title), ...rows];
}

/** Figures that no formula can refer to, listed under everything else. */
function noteCells({ forecast, cells, places }: ForecastContext): PlanCell[] {
  const notes = forecast.lines.flatMap(({ label, ...line }) =>
    [line.budget, line.outturn, line.periodBudget, line.published].flatMap((turned) => {
      const note = turned === null ? null : valueNote(cells, turned.figure);
      return note === null ? [] : [`${label}: ${note}.`];
    }),
  );
  const first = places.goneRow + places.gone.length + 2;
  const title: RowItem[][] = notes.length === 0 ? [] : [sectionItems('Anmärkningar', FORECAST_WIDTH)];
  const lines = [...title, ...notes.map((note) => [textItem(note, 'note')])];
  return lines.flatMap((items, index) => placeItems({ row: first + index, column: 0 }, items));
}

function namesOf({ places, forecast }: ForecastContext): PlanName[] {
  const cell = (row: number) => ({ row, column: forecastColumn('forecast') });
  return [
    { name: `Tertial_PrognosResultat_${forecast.year}`, cell: cell(places.resultRow) },
    { name: `Tertial_PrognosEgetKapital_${forecast.year}`, cell: cell(places.closingRow) },
  ];
}

function headCells(subtitle: string, lines: readonly string[]): PlanCell[] {
  const items = [
    textItem('Prognos', 'title'),
    textItem(subtitle, 'subtitle'),
    ...lines.map((line) => textItem(line, 'note')),
  ];
  return items.flatMap((item, row) => placeItems({ row, column: 0 }, [item]));
}

function hiddenColumns(forecast: ForecastResult): number[] {
  const { columns } = forecast;
  const unread = (['periodBudget', 'published', 'outturn'] as const).filter((id) => columns[id] === null);
  const undecided = newestDecision(forecast) === null ? [forecastColumn('decided')] : [];
  const hidden = [...unread.map(forecastColumn), ...undecided, forecastColumn('key')];
  return hidden.sort((left, right) => left - right);
}

function choicesOf({ places, forecast }: ForecastContext): PlanChoice[] {
  const preferred = parameterRow(places, 'preferred');
  const rowsOf = ({ lines }: ForecastContext['places']['sections'][number]) => ({
    firstRow: lines[0]?.row ?? 0,
    lastRow: lines.at(-1)?.row ?? 0,
  });
  return [
    ...places.sections.map((section) => ({
      column: forecastColumn('method'),
      ...rowsOf(section),
      words: Object.values(METHOD_NAMES),
    })),
    ...places.sections.map((section) => ({
      column: forecastColumn('answer'),
      ...rowsOf(section),
      words: [keptAnswer(forecast.period), ANSWERS.inOutturn],
    })),
    { column: 1, firstRow: preferred, lastRow: preferred, words: PREFERABLE.map((method) => METHOD_NAMES[method]) },
  ];
}

function contextOf({ forecast, cells, date1904 }: ForecastInputs): ForecastContext {
  return { forecast, cells, places: placeForecast(forecast), style: amountStyle(forecast.unit), date1904 };
}

function sheetCells(context: ForecastContext, equity: EquitySheet): PlanCell[] {
  const { forecast, places } = context;
  return [
    ...headCells(titleText(forecast), [...LINES, ...decidedLines(forecast)]),
    ...placeItems({ row: places.headerRow, column: 0 }, HEADINGS),
    ...lineCells(context),
    ...rowCells(places.resultRow, resultItems(context)),
    ...rowCells(places.openingRow, openingItems(context, equity)),
    ...rowCells(places.closingRow, closingItems(context)),
    ...decisionLabels(context),
    ...decisionColumns(context),
    ...bridgeCells(context),
    ...limitCells(context),
    ...forecastParameterCells(context),
    ...goneCells(context),
    ...noteCells(context),
  ];
}

/**
 * The plan of `Tertial Prognos`: a row for each line from outturn to forecast with cells to type in, equity, what was
 * decided, the bridge from the budget, and what equity is checked against.
 * Example: a line's forecast is `ROUND(SUM(E12,K12)+IF(LEFT(P12,10)="I utfallet",0,SUM(L12)),6)`.
 */
export function forecastSheet(inputs: ForecastInputs): ForecastSheet {
  const { name, forecast, equity } = inputs;
  const context = contextOf(inputs);
  const { places } = context;
  const plan: SheetPlan = {
    key: 'forecast',
    name,
    cells: sheetCells(context, equity),
    columnWidths: [...FORECAST_COLUMNS.map(({ width }) => width), ...forecast.decisions.map(() => DECISION_WIDTH)],
    hiddenColumns: hiddenColumns(forecast),
    headerRow: places.headerRow,
    names: namesOf(context),
    choices: choicesOf(context),
    charts: bridgeCharts(context),
  };
  const printed = printable(plan, {
    ...{ lastColumn: forecastColumn('published'), headRows: places.headerRow, labelColumns: 1 },
    breaks: [places.bridgeRow, places.limitsRow],
  });
  return { plan: printed, references: forecastReferences(name, context) };
}

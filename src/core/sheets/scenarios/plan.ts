import { printable } from '../parts/printable';
import type { ScenarioResults } from '../../calculation/scenarios/scenario-types';
import type { ScenarioInput } from '../../documents/notes/scenario-input';
import type { EquitySheet } from '../equity/plan';
import { amountStyle } from '../parts/amount-style';
import { placeItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import type { PlanCell, SheetPlan } from '../../port/sheet-plan';
import { baseCells } from './base-cells';
import { scenarioCells } from './block-cells';
import { comparisonCells, comparisonChart } from './comparison-cells';
import { scenarioParameterCells, parameterChoices } from './parameter-cells';
import { blockTop, FIRST_FIGURE, placeScenarios } from './places';

/** What the sheet of scenarios is made from. */
export interface ScenariosInput {
  readonly name: string;
  readonly results: ScenarioResults;
  readonly inputs: readonly ScenarioInput[];
  readonly cells: UserCells;
  readonly equity: EquitySheet;
}

const WIDTHS = { label: 48, figure: 14, key: 20 };
const HEAD_ROWS = 5;
const LINES = [
  'Skriv i de blå fälten: varje kolumn är ett scenario. Allt annat är formler och räknas om direkt. Ett nytt scenario, med namn eller värde, får sina år, och en plats i jämförelsen och diagrammet, när Tertial körs igen.',
  'Ändras statens bidrag följer regionen och kommunerna med efter sina delar av medlen, som står under budgeten, om inte annat väljs. En ny kommun delar på kommunernas del och ökar den inte: dess andel är av den nya helheten, och de andra delar resten efter sina andelar.',
  'Bidragen är hela belopp där budgetens är det: kommunernas avrundas så att de tillsammans är kommunernas del, det som blir över till de största resterna.',
];

function headCells({ base }: ScenarioResults): PlanCell[] {
  const subtitle = `Scenarier för ${base.years[0]} till ${base.years.at(-1)} (${base.unit})`;
  const items = [
    textItem('Scenarier', 'title'),
    textItem(subtitle, 'subtitle'),
    ...LINES.map((line) => textItem(line, 'note')),
  ];
  return items.flatMap((item, row) => placeItems({ row, column: 0 }, [item]));
}

/**
 * The plan of `Tertial Scenarier`: what each scenario changes, the scenarios side by side, the budget that they
 * change, and each of them year by year. Example: closing equity is `ROUND(B67+B66,6)`.
 */
export function scenariosSheet({ name, results, inputs, cells, equity }: ScenariosInput): SheetPlan {
  const places = placeScenarios(results, inputs);
  const style = amountStyle(results.base.unit);
  const figures = Array.from({ length: places.keyColumn - FIRST_FIGURE }, () => WIDTHS.figure);
  const plan: SheetPlan = {
    key: 'scenarios',
    name,
    cells: [
      ...headCells(results),
      ...scenarioParameterCells(places, inputs),
      ...comparisonCells(places, style),
      ...baseCells(places, { cells, style, equity }),
      ...places.shown.flatMap((scenario) => scenarioCells(places, scenario, style)),
    ],
    columnWidths: [WIDTHS.label, ...figures, WIDTHS.key],
    hiddenColumns: [places.keyColumn],
    headerRow: null,
    names: [],
    choices: parameterChoices(places),
    charts: [comparisonChart(places)],
  };
  const blocks = places.shown.map(({ ordinal }) => blockTop(places, ordinal));
  const breaks = [places.comparisonRow, places.baseRow, ...blocks];
  return printable(plan, { lastColumn: places.keyColumn - 1, headRows: HEAD_ROWS, labelColumns: 1, breaks });
}

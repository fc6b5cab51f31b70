import type { StatementKeyFigure } from '../../calculation/statements/key-figures';
import type { StatementResults } from '../../calculation/statements/statement-checks';
import type { PlanCell, SheetPlan } from '../../port/sheet-plan';
import { printable } from '../parts/printable';
import type { RowItem, SheetRow } from '../parts/row-item';
import { formulaItem, headingItems, numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import { signedSum } from '../parts/signed-sum';
import type { UserCells } from '../parts/user-cells';
import { amountLook, checkRows } from './check-rows';
import { STATEMENT_COLUMNS } from './columns';

/** What the sheet of the annual report is made from. */
export interface StatementsInput {
  readonly name: string;
  readonly results: StatementResults;
  readonly cells: UserCells;
}

const WIDTH = STATEMENT_COLUMNS.length;
const HEAD = [
  'Varje rad jämför samma uppgift på två ställen i årsredovisningen. Beloppen är formler till arbetsbokens egna celler.',
  'Medger: så mycket kan avrundning ge, (antal belopp + 1) / 2 av den sista tryckta siffran. Mindre är ingen avvikelse.',
];
const NONE = 'Arbetsboken har ingen årsredovisning vars delar kan jämföras.';
const FIRST_ROW = 4;

function keyItem({ over, under, isShare, value, unit }: StatementKeyFigure, cells: UserCells): RowItem {
  const style = isShare ? 'percent' : amountLook({ unit });
  const [upper, lower] = [signedSum(cells, over), signedSum(cells, under)];
  if (upper === null || lower === null) return numberItem(value, style);
  return formulaItem({ formula: isShare ? `ROUND((${upper})/(${lower}),6)` : upper, value, style });
}

/** The key figures, a row for each and a column for each year. */
function keyRows(figures: readonly StatementKeyFigure[], cells: UserCells): SheetRow[] {
  const years = [...new Set(figures.map(({ year }) => year))].sort((left, right) => right - left);
  const names = [...new Set(figures.map(({ name }) => name))];
  if (names.length === 0) return [];
  const unit = figures.find(({ isShare }) => !isShare)?.unit ?? '';
  const rows = names.map((name) => {
    const items = years.map((year) => figures.find((figure) => figure.name === name && figure.year === year));
    return [textItem(name), ...items.flatMap((figure) => [null, figure === undefined ? null : keyItem(figure, cells)])];
  });
  const headings = [`Belopp i ${unit}`, ...years.flatMap((year) => ['', String(year)])];
  return [sectionItems('Nyckeltal', WIDTH), headingItems(headings, WIDTH), ...rows, []];
}

function placed(rows: readonly SheetRow[], firstRow: number): PlanCell[] {
  return rows.flatMap((items, index) => placeItems({ row: firstRow + index, column: 0 }, items));
}

/**
 * The plan of `Tertial Årsredovisning`: key figures, and each check between the tables of an annual report with both
 * sides. Example: a difference is `ROUND(D12-F12,6)`.
 */
export function statementsSheet({ name, results, cells }: StatementsInput): SheetPlan {
  const { checks, keyFigures } = results;
  const head = [textItem('Årsredovisningens delar mot varandra', 'title')];
  const lines = checks.length === 0 ? [NONE] : HEAD;
  const keys = keyRows(keyFigures, cells);
  const checksAt = FIRST_ROW + keys.length;
  const table = [
    headingItems(
      STATEMENT_COLUMNS.map(({ heading }) => heading),
      WIDTH,
    ),
    ...checkRows(checks, checksAt + 1, cells),
  ];
  const plan: SheetPlan = {
    key: 'statements',
    name,
    cells: [
      ...placed([head, ...lines.map((text) => [textItem(text, 'note')])], 0),
      ...placed(keys, FIRST_ROW),
      ...(checks.length === 0 ? [] : placed(table, checksAt)),
    ],
    columnWidths: STATEMENT_COLUMNS.map(({ width }) => width),
    hiddenColumns: [],
    headerRow: null,
    names: [],
    choices: [],
    charts: [],
  };
  return printable(plan, { lastColumn: WIDTH - 1, headRows: FIRST_ROW });
}

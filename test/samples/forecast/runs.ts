import { parseAddress, columnName } from '../../../src/core/cells/address';
import type { CellValue } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { FORECAST_COLUMNS } from '../../../src/core/sheets/forecast/columns';
import type { ForecastColumn } from '../../../src/core/sheets/forecast/columns';
import type { SheetPlan } from '../../../src/core/port/sheet-plan';
import type { Recalculation } from '../../../src/core/recalculate';
import { planSheets, recalculate } from '../../../src/core/recalculate';
import type { WorkbookContent } from '../../../src/core/port/workbook';
import { gridOfPlan } from '../../core/sheets/grid-fixture';

/** What a run came to, and the sheet of the forecast that it wrote. */
export interface Run {
  readonly recalculation: Recalculation;
  readonly plans: readonly SheetPlan[];
  readonly sheet: SheetPlan;
}

/** What is typed into cells of a sheet, by address. */
export type Typing = Readonly<Record<string, CellValue>>;

/** Tertial run on the user's sheets and on the sheet of the forecast as it was left, with what was typed into it since. */
export function runOn(grids: readonly Grid[], before: Run | null = null, typing: Typing = {}): Run {
  const date1904 = grids.some((grid) => grid.date1904);
  const written =
    before === null ? [] : [{ grid: { ...gridOfPlan(before.sheet, typing), date1904 }, marker: before.sheet.key }];
  const own = grids.map((grid) => ({ grid, marker: null }));
  const content: WorkbookContent = { sheets: [...own, ...written], names: [], isManual: false };
  const recalculation = recalculate(content, DEFAULT_SETTINGS);
  const plans = planSheets(content, recalculation, DEFAULT_SETTINGS);
  return { recalculation, plans, sheet: plans.find(({ key }) => key === 'forecast')! };
}

function textAt(sheet: SheetPlan, row: number, column: number): string {
  const content = sheet.cells.find((cell) => cell.row === row && cell.column === column)?.content;
  return content?.kind === 'text' ? content.text : '';
}

/** The address of a cell by its row's label and its column's heading. Example: `Löner` under `Justering`. */
export function cellOf({ sheet }: Run, label: string, column: ForecastColumn): string {
  const row = sheet.cells.find((cell) => cell.column === 0 && textAt(sheet, cell.row, 0) === label)!.row;
  const { heading } = FORECAST_COLUMNS.find(({ id }) => id === column)!;
  const at = sheet.cells.find((cell) => textAt(sheet, cell.row, cell.column) === heading)!.column;
  return `${columnName(at)}${row + 1}`;
}

/** What stands in a cell of the written sheet. */
export function shownAt({ sheet }: Run, address: string): string {
  const at = parseAddress(address)!;
  const content = sheet.cells.find(({ row, column }) => row === at.row && column === at.column)?.content;
  if (content === undefined || content.kind === 'blank') return '';
  return content.kind === 'text' ? content.text : content.value.toString();
}

/** An adjustment of the purchases by -100, with all that documents it, and the audit as budgeted. */
export function firstChoices(run: Run): Typing {
  return {
    [cellOf(run, 'Köp av insatser', 'adjustment')]: -100,
    [cellOf(run, 'Köp av insatser', 'reason')]: 'En insats börjar senare',
    [cellOf(run, 'Köp av insatser', 'decidedBy')]: 'Förbundschefen',
    [cellOf(run, 'Köp av insatser', 'date')]: 44330,
    [cellOf(run, 'Revision', 'method')]: 'Enligt budget',
    [cellOf(run, 'Löner', 'comment')]: 'Vakans i maj',
  };
}

export const DECIDE_LABEL = 'Fastställ prognosen: skriv beslutsdatum här och kör Tertial igen';

/** The cells in which a decision is asked for, filled in. */
export function decideOn(run: Run, date: CellValue, by: string): Typing {
  return { [cellOf(run, DECIDE_LABEL, 'budget')]: date, [cellOf(run, 'Beslutas av', 'budget')]: by };
}

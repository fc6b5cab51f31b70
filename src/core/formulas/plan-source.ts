import { EXCEL_LIMITS } from '../cells/excel-limits';
import type { PlanContent, SheetPlan } from '../port/sheet-plan';
import type { CellSource } from './calculated-cells';
import type { CellContent } from './sheet-cells';

const COLUMNS = EXCEL_LIMITS.columns;

/** A planned sheet as if every formula gave its planned value. */
export function planAsPlanned(plan: SheetPlan): CellSource {
  const { name, rows, columns, value } = planSource({
    ...plan,
    cells: plan.cells.map((cell) =>
      cell.content.kind === 'formula' ? { ...cell, content: { ...cell.content, isTyped: true } } : cell,
    ),
  });
  return { name, rows, columns, value, formula: () => null };
}

/** What a planned cell holds before anything is calculated: of a formula that the user typed, what it gave. */
function held(content: PlanContent | undefined): CellContent {
  switch (content?.kind) {
    case 'number':
      return content.value;
    case 'text':
      return content.text === '' ? null : content.text;
    case 'formula':
      return content.isTyped === true ? content.value : null;
    case 'blank':
    case undefined:
      return null;
  }
}

/** A planned sheet whose formulas are all to be calculated. */
export function planSource({ name, cells }: SheetPlan): CellSource {
  const contents = new Map(cells.map(({ row, column, content }) => [row * COLUMNS + column, content]));
  const at = (row: number, column: number) => contents.get(row * COLUMNS + column);
  return {
    name,
    rows: cells.reduce((rows, { row }) => Math.max(rows, row + 1), 0),
    columns: cells.reduce((columns, { column }) => Math.max(columns, column + 1), 0),
    value: (row, column) => held(at(row, column)),
    formula: (row, column) => {
      const content = at(row, column);
      return content?.kind === 'formula' ? content.formula : null;
    },
  };
}

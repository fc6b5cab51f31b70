import { formatAddress } from '../cells/address';
import type { CellValue } from '../cells/cell';
import { isCellError } from '../cells/cell';
import type { Grid } from '../cells/grid';
import { sameFormula } from '../cells/same-formula';
import type { Steps } from '../pace/steps';
import { finish, forEach } from '../pace/steps';
import type { Decimal } from '../figures/decimal';
import { CELL_DIGITS, decimalFromDouble } from '../figures/decimal';
import type { PlanCell, PlanContent, SheetPlan } from './sheet-plan';
import type { PlanMismatch, WorkbookContent, WrittenSheet } from './workbook';

/**
 * Compares every cell of each plan with what was read back after writing: text, number to 15 digits,
 * formula, word by word, and its stored value; and that nothing else holds a value in the sheet. A sheet that does
 * not carry the plan's marker is one mismatch, without a cell.
 * Example: a planned 810 read back as 809 gives `{ cell: 'B12', planned: '810', found: '809', ... }`.
 */
export function verifyPlans(content: WorkbookContent, plans: readonly SheetPlan[]): readonly WrittenSheet[] {
  return finish(verifyPlansInSteps(content, plans));
}

/** As `verifyPlans`, with a pause after some cells: the counts of a long list make thousands of them. */
export function* verifyPlansInSteps(
  content: WorkbookContent,
  plans: readonly SheetPlan[],
): Steps<readonly WrittenSheet[]> {
  return yield* forEach(plans, function* (plan): Steps<WrittenSheet> {
    const marked = content.sheets.filter(({ marker }) => marker === plan.key);
    const grid = marked.find(({ grid: { name } }) => name === plan.name)?.grid;
    const mismatches = grid
      ? [...(yield* cellMismatches(grid, plan)), ...unplannedCells(grid, plan)]
      : [{ sheet: plan.name, cell: '', planned: plan.key, found: '' }];
    const formulas = plan.cells.filter(({ content: { kind } }) => kind === 'formula').length;
    return { key: plan.key, name: plan.name, cells: plan.cells.length, formulas, mismatches };
  });
}

/** Cells that are compared between two pauses. */
const CELLS_A_STEP = 500;

function* cellMismatches(grid: Grid, { name, cells }: SheetPlan): Steps<readonly PlanMismatch[]> {
  const mismatches: PlanMismatch[] = [];
  for (const [index, cell] of cells.entries()) {
    if (index % CELLS_A_STEP === CELLS_A_STEP - 1) yield;
    if (holds(grid, cell)) continue;
    const planned = describePlan(cell.content);
    mismatches.push({ sheet: name, cell: formatAddress(cell), planned, found: describeCell(grid, cell) });
  }
  return mismatches;
}

function holds(grid: Grid, { row, column, content }: PlanCell): boolean {
  const formula = grid.formula(row, column);
  const planned = content.kind === 'formula' ? content.formula : null;
  return isWorded(formula, planned) && sameValue(grid.value(row, column), valueOf(content));
}

/** Excel words formulas in its own way, and so does whoever saves a file in another program. */
function isWorded(formula: string | null, planned: string | null): boolean {
  return formula === null || planned === null ? formula === planned : sameFormula(formula, planned);
}

function valueOf(content: PlanContent): Decimal | string {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text;
    case 'number':
    case 'formula':
      return content.value;
  }
}

/** An empty text and a cell without a value are the same to whoever reads the sheet. */
function sameValue(found: CellValue, planned: Decimal | string): boolean {
  if (typeof planned === 'string') return (found ?? '') === planned;
  if (typeof found !== 'number') return false;
  return decimalFromDouble(found).eq(planned.toSignificantDigits(CELL_DIGITS));
}

function unplannedCells(grid: Grid, { name, cells }: SheetPlan): readonly PlanMismatch[] {
  const planned = new Set(cells.map(formatAddress));
  const mismatches: PlanMismatch[] = [];
  for (const row of grid.filled.rows()) {
    for (const column of grid.filled.columns(row)) {
      const cell = formatAddress({ row, column });
      const found = planned.has(cell) ? '' : describeCell(grid, { row, column });
      if (found !== '') mismatches.push({ sheet: name, cell, planned: '', found });
    }
  }
  return mismatches;
}

function describePlan(content: PlanContent): string {
  return content.kind === 'formula'
    ? `=${content.formula} -> ${valueOf(content).toString()}`
    : valueOf(content).toString();
}

function describeCell(grid: Grid, { row, column }: { row: number; column: number }): string {
  const formula = grid.formula(row, column);
  const value = grid.value(row, column);
  const shown = isCellError(value) ? value.error : String(value ?? '');
  return formula === null ? shown : `=${formula} -> ${shown}`;
}

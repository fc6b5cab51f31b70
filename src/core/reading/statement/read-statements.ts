import type { Grid } from '../../cells/grid';
import type { StatementColumn, StatementDocument, StatementLine } from '../../documents/statement';
import { statementRole } from '../../documents/statement-roles';
import type { Unit } from '../../figures/unit';
import { headingTextOf } from '../table/cell-content';
import { readFigure } from '../table/figure';
import { unitInText } from '../table/unit-text';
import type { Block } from './blocks';
import { blocksIn } from './blocks';
import { statementColumns } from './statement-columns';

/** Amounts of this size are in kronor; smaller ones in thousands. */
const USUAL_IN_KRONOR = 1_000_000;
/** A table with fewer lines of figures is none. */
const FEWEST_LINES = 2;

function unitOf(grid: Grid, block: Block, columns: readonly StatementColumn[]): Unit {
  const first = block.rows.find(({ hasFigures }) => hasFigures)?.row ?? block.from;
  for (const row of grid.filled.rows(0, first - 1).toReversed()) {
    const texts = grid.filled.columns(row).map((column) => headingTextOf(grid, row, column));
    const stated = texts.map(unitInText).find((unit) => unit !== null);
    if (stated) return stated;
  }
  const sizes = block.rows.flatMap(({ row }) => columns.map(({ column }) => Math.abs(Number(grid.value(row, column)))));
  return sizes.some((size) => size >= USUAL_IN_KRONOR) ? 'kr' : 'tkr';
}

function linesOf(grid: Grid, block: Block, { columns, unit }: Pick<StatementDocument, 'columns' | 'unit'>) {
  return block.rows.flatMap(({ row, label, hasFigures }): StatementLine[] => {
    const figures = columns.map(({ column }) => readFigure(grid, { row, column }, unit));
    return hasFigures ? [{ row, label, role: statementRole(label, block.form), figures }] : [];
  });
}

function documentOf(grid: Grid, block: Block): StatementDocument[] {
  const columns = statementColumns(grid, block);
  const unit = unitOf(grid, block, columns);
  const lines = linesOf(grid, block, { columns, unit });
  if (columns.length === 0 || lines.length < FEWEST_LINES) return [];
  const { form, about, title, labelColumn, from } = block;
  const last = { row: lines.at(-1)?.row ?? from, column: Math.max(...columns.map(({ column }) => column)) };
  const range = { first: { row: from, column: labelColumn }, last };
  return [{ kind: 'statement', form, about, sheet: grid.name, range, title, unit, columns, lines }];
}

/**
 * Reads the tables of an annual report on a sheet, but for the balance sheet. Example: a sheet with the statutory
 * income statement gives one document of the form `income`.
 */
export function readStatements(grid: Grid): StatementDocument[] {
  return blocksIn(grid).flatMap((block) => documentOf(grid, block));
}

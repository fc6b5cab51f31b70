import type { FormulaEngine } from '../engine/formula-engine';
import type { ModelCell, ModelSheet } from '../workbook-model/model';
import { ModelWorkbook } from '../workbook-model/model';

/** True if formulas are only calculated when they are entered, and when somebody asks for it. */
export const isManual = ({ calculationMode }: ModelWorkbook) => calculationMode === 'Manual';

/** The formulas of a sheet. */
export const formulasOf = ({ cells }: ModelSheet): ModelCell[] =>
  [...cells.values()].filter(({ formula }) => formula !== null);

/**
 * Calculates the given formulas and no others: these keep the values that they had. Documented: a formula is calculated
 * when it is entered whatever the mode ("Change formula recalculation, iteration, or precision in Excel"), and
 * `Worksheet.calculate` calculates all cells on one worksheet. So a formula keeps the value of the moment when it was
 * entered, though cells that it refers to are typed later. A guess, and kinder than Excel may be: formulas that are
 * entered with one call see each other's results.
 */
export function calculateSome(engine: FormulaEngine, workbook: ModelWorkbook, chosen: readonly ModelCell[]): void {
  if (chosen.length === 0) return;
  const some = new Set(chosen);
  const others = new ModelWorkbook();
  for (const { name, cells } of workbook.sheets) {
    const copy = others.addSheet(name);
    for (const [key, cell] of cells) copy.cells.set(key, some.has(cell) ? cell : { ...cell, formula: null });
  }
  others.names.push(...workbook.names);
  engine.calculate(others);
}

import type { ModelWorkbook } from '../workbook-model/model';

/** Calculates every formula of a workbook and puts the results into its cells. */
export interface FormulaEngine {
  calculate(workbook: ModelWorkbook): void;
}

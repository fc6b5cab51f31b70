import type { Model } from '@ironcalc/wasm';
import type { ModelCell, ModelSheet, ModelValue, ModelWorkbook } from '../workbook-model/model';
import type { FormulaEngine } from './formula-engine';

/** IronCalc gives formatted text only; this format shows a number with nearly all its digits. */
const FULL_NUMBER = '0.###############';
/** Beyond these digits the formatted text differs from the number. */
const TRUE_DIGITS = 12;
const CellType = { Number: 1, Text: 2, Boolean: 4, Error: 16 } as const;

type NewModel = new (name: string, locale: string, timezone: string, language: string) => Model;

interface FormulaPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly cell: ModelCell;
}

function typed({ value, formula, isError }: ModelCell): string {
  if (formula !== null) return formula;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  return isError ? value : `'${value}`;
}

/**
 * IronCalc behind the host. The whole workbook is handed over anew at each calculation: simple, and
 * fast enough for the workbooks of tests and the demonstration.
 */
export class IronCalcEngine implements FormulaEngine {
  /** Formulas that IronCalc could not calculate as the file's own spreadsheet did: their values stay. */
  private readonly unknown = new WeakSet<ModelCell>();
  private readonly seen = new WeakSet<ModelCell>();

  constructor(private readonly NewModel: NewModel) {}

  calculate(workbook: ModelWorkbook): void {
    if (!workbook.sheets.some(hasFormulas)) return;
    const model = new this.NewModel('Book', 'en', 'UTC', 'en');
    // All sheets first: a formula may lead to a later one.
    workbook.sheets.forEach(({ name }, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, name);
    });
    model.pauseEvaluation();
    // Names before cells: with each new name IronCalc parses every formula that is there anew.
    for (const { name, formula } of workbook.names) this.define(model, name, formula);
    const formulas = workbook.sheets.flatMap((sheet, index) => this.fill(model, sheet, index));
    model.evaluate();
    for (const place of formulas) this.take(model, place);
    model.free();
  }

  private fill(model: Model, sheet: ModelSheet, index: number): FormulaPlace[] {
    const formulas: FormulaPlace[] = [];
    for (const [key, cell] of sheet.cells) {
      const [row = 0, column = 0] = key.split(',').map((part) => Number(part) + 1);
      model.setUserInput(index, row, column, typed(cell));
      if (cell.formula === null) continue;
      model.updateRangeStyle({ sheet: index, row, column, width: 1, height: 1 }, 'num_fmt', FULL_NUMBER);
      formulas.push({ sheet: index, row, column, cell });
    }
    return formulas;
  }

  /** A name that IronCalc refuses is a formula that it cannot calculate. */
  private define(model: Model, name: string, formula: string): void {
    try {
      model.newDefinedName(name, null, formula.slice(1));
    } catch {
      return;
    }
  }

  private take(model: Model, { sheet, row, column, cell }: FormulaPlace): void {
    const text = model.getFormattedCellValue(sheet, row, column);
    const type = model.getCellType(sheet, row, column);
    const value = valueOf(text, type);
    const isFirst = !this.seen.has(cell) && cell.value !== '';
    this.seen.add(cell);
    if (isFirst && !isSame(cell.value, value)) this.unknown.add(cell);
    if (this.unknown.has(cell)) return;
    cell.value = value;
    cell.isError = type === CellType.Error;
  }
}

function hasFormulas({ cells }: ModelSheet): boolean {
  for (const { formula } of cells.values()) if (formula !== null) return true;
  return false;
}

function valueOf(text: string, type: number): ModelValue {
  if (type === CellType.Boolean) return text === 'TRUE';
  return type === CellType.Number ? Number(Number(text).toPrecision(TRUE_DIGITS)) : text;
}

function isSame(one: ModelValue, other: ModelValue): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

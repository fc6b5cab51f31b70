import type { Model } from '@ironcalc/wasm';
import type { ModelCell, ModelSheet, ModelValue, ModelWorkbook } from '../workbook-model/model';
import type { FormulaEngine } from './formula-engine';
import { ListCounts } from './list-counts';

/** IronCalc gives formatted text only; this format shows a number with nearly all its digits. */
const FULL_NUMBER = '0.###############';
/** Beyond these digits the formatted text differs from the number. */
const TRUE_DIGITS = 12;
const CellType = { Number: 1, Text: 2, Boolean: 4, Error: 16 } as const;

type NewModel = new (name: string, locale: string, timezone: string, language: string) => Model;

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly cell: ModelCell;
}

function typed({ value, formula, isError }: ModelCell, counts: ListCounts): string {
  if (formula !== null) return counts.in(formula);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  return isError ? value : `'${value}`;
}

/** IronCalc's copy of a workbook: what was typed into which cell of each sheet, by its place. */
interface Copy {
  readonly model: Model;
  readonly sheets: readonly Map<string, string>[];
  /** The sheets' names in their order, and the workbook's names: a copy is for these. */
  readonly frame: string;
}

const frameOf = ({ sheets, names }: ModelWorkbook) =>
  JSON.stringify([sheets.map(({ name }) => name), names.map(({ name, formula }) => [name, formula])]);

/** What cells are handed over to, and by what. */
interface Filling {
  readonly copy: Copy;
  readonly counts: ListCounts;
}

/** Formulas that may refer to any sheet, whatever they name. */
const ANYWHERE = /\bINDIRECT\(|:(?:'[^'\n]+'|[\p{L}\d_.]+)!|'[^'\n]*:[^'\n]*'!/iu;

/** The sheets that have formulas, and those that formulas and names refer to once lists have been counted in. */
function neededSheets({ sheets, names }: ModelWorkbook, counts: ListCounts): ReadonlySet<ModelSheet> {
  const texts = new Set(names.map(({ formula }) => formula));
  for (const { cells } of sheets)
    for (const { formula } of cells.values()) if (formula !== null) texts.add(counts.in(formula));
  const all = [...texts].join('\n').toLowerCase();
  if (ANYWHERE.test(all)) return new Set(sheets);
  const isNamed = (name: string) => [`${name}!`, `${name.replaceAll("'", "''")}'!`].some((text) => all.includes(text));
  return new Set(sheets.filter((sheet) => hasFormulas(sheet) || isNamed(sheet.name.toLowerCase())));
}

/**
 * IronCalc behind the host. It keeps a copy of all that formulas refer to, in which what has changed since the last
 * calculation is typed: reading formulas is what takes its time. Where sheets or names are others, the copy is made
 * anew. Long lists are counted in before that.
 */
export class IronCalcEngine implements FormulaEngine {
  /** Formulas that IronCalc could not calculate as the file's own spreadsheet did: their values stay. */
  private readonly unknown = new WeakSet<ModelCell>();
  private readonly seen = new WeakSet<ModelCell>();
  private copy: Copy | null = null;

  constructor(private readonly NewModel: NewModel) {}

  calculate(workbook: ModelWorkbook): void {
    if (!workbook.sheets.some(hasFormulas)) return;
    const copy = this.copyFor(workbook);
    const counts = new ListCounts(workbook);
    const needed = neededSheets(workbook, counts);
    const formulas = workbook.sheets.flatMap((sheet, index) =>
      needed.has(sheet) ? this.fill({ copy, counts }, sheet, index) : [],
    );
    copy.model.evaluate();
    for (const place of formulas) this.take(copy.model, place);
  }

  private copyFor(workbook: ModelWorkbook): Copy {
    const frame = frameOf(workbook);
    if (this.copy?.frame === frame) return this.copy;
    this.copy?.model.free();
    const model = new this.NewModel('Book', 'en', 'UTC', 'en');
    // All sheets first: a formula may lead to a later one.
    workbook.sheets.forEach(({ name }, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, name);
    });
    model.pauseEvaluation();
    // Names before cells: with each new name IronCalc parses every formula that is there anew.
    for (const { name, formula } of workbook.names) this.define(model, name, formula);
    this.copy = { model, frame, sheets: workbook.sheets.map(() => new Map<string, string>()) };
    return this.copy;
  }

  /** Types what a sheet holds otherwise than its copy, and says where formulas are. */
  private fill({ copy: { model, sheets }, counts }: Filling, { cells }: ModelSheet, sheet: number): Place[] {
    const held = sheets[sheet] ?? new Map<string, string>();
    for (const key of [...held.keys()]) if (!cells.has(key)) clear(model, { sheet, key, held });
    const formulas: Place[] = [];
    for (const [key, cell] of cells) {
      const [row, column] = placeOf(key);
      const text = typed(cell, counts);
      if (cell.formula !== null) formulas.push({ sheet, row, column, cell });
      if (held.get(key) === text) continue;
      clear(model, { sheet, key, held });
      this.type(model, { sheet, row, column, cell }, text);
      held.set(key, text);
    }
    return formulas;
  }

  private type(model: Model, { sheet, row, column, cell }: Place, text: string): void {
    model.setUserInput(sheet, row, column, text);
    if (cell.formula === null) return;
    model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', FULL_NUMBER);
  }

  /** A name that IronCalc refuses is a formula that it cannot calculate. */
  private define(model: Model, name: string, formula: string): void {
    try {
      model.newDefinedName(name, null, formula.slice(1));
    } catch {
      return;
    }
  }

  private take(model: Model, { sheet, row, column, cell }: Place): void {
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

/** A cell of a sheet's copy. */
interface HeldCell {
  readonly sheet: number;
  readonly key: string;
  readonly held: Map<string, string>;
}

/** Takes away what the copy holds in a cell, and its format. */
function clear(model: Model, { sheet, key, held }: HeldCell): void {
  if (!held.delete(key)) return;
  const [row, column] = placeOf(key);
  model.rangeClearAll(sheet, row, column, row, column);
}

function placeOf(key: string): [row: number, column: number] {
  const [row = 0, column = 0] = key.split(',').map((part) => Number(part) + 1);
  return [row, column];
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

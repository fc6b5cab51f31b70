import { isCellError } from '../../core/cells/cell';
import { sameFormula } from '../../core/cells/same-formula';
import type { TypedContent } from '../../core/cells/typed-content';
import type { CellMend, CellState } from '../../core/port/cell-mend';
import { WorkbookTrouble } from '../../core/port/workbook-trouble';
import { cellValue, formulaText } from './excel-grid';
import type { NewContext } from './one-undo-step';

/** The format of cells in which everything is text, and that of cells without one. */
const [TEXT, PLAIN] = ['@', 'General'];
/** As far may a figure be from what it should be as Excel's own sums are. */
const NOISE = 1e-6;

interface Asked {
  readonly mend: CellMend;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

function ask({ workbook }: Excel.RequestContext, cells: readonly CellMend[]): Asked[] {
  return cells.map((mend) => {
    const sheet = workbook.worksheets.getItemOrNullObject(mend.at.sheet).load('name');
    const range = sheet.getCell(mend.at.row, mend.at.column).load('formulas,values,numberFormat');
    return { mend, sheet, range };
  });
}

const only = (matrix: readonly (readonly unknown[])[]): unknown => matrix[0]?.[0];

function stateOf({ range }: Asked): CellState {
  const [typed, value] = [only(range.formulas), only(range.values)];
  const formula = formulaText(typed, value);
  return {
    content: formula === null ? { kind: 'value', value: cellValue(value) } : { kind: 'formula', formula },
    numberFormat: String(only(range.numberFormat) ?? PLAIN),
  };
}

function isSame(one: TypedContent, other: TypedContent): boolean {
  if (one.kind === 'formula') return other.kind === 'formula' && sameFormula(one.formula, other.formula);
  if (other.kind === 'formula') return false;
  const [left, right] = [one.value, other.value];
  return isCellError(left) && isCellError(right) ? left.error === right.error : left === right;
}

/** The format that a cell needs for what is put into it: a figure in a cell of text would become text. */
function formatFor({ content, numberFormat }: CellState, now: string): string {
  if (numberFormat !== null) return numberFormat;
  const isText = content.kind === 'value' && typeof content.value === 'string';
  return now === TEXT && !isText ? PLAIN : now;
}

/** Puts something into a cell so that it is there as it is: text stays text, whatever it looks like. */
function enter(range: Excel.Range, state: CellState, now: string): void {
  const { content } = state;
  const [format, value] = [formatFor(state, now), content.kind === 'value' ? content.value : null];
  const isText = typeof value === 'string';
  const during = isText ? TEXT : format === TEXT ? PLAIN : format;
  if (during !== now) range.numberFormat = [[during]];
  const entered = isCellError(value) ? value.error : (value ?? '');
  range.formulas = [[content.kind === 'formula' ? `=${content.formula}` : entered]];
  if (during !== format) range.numberFormat = [[format]];
}

function isMended({ mend, range }: Asked): boolean {
  const value = only(range.values);
  if (mend.result !== null) return typeof value === 'number' && Math.abs(value - mend.result) <= NOISE;
  return isSame(mend.after.content, stateOf({ mend, range } as Asked).content);
}

/** Asks what the cells hold before and after they are changed, in one message: nobody types in between. */
async function change(context: Excel.RequestContext, cells: readonly CellMend[], before: readonly CellState[]) {
  const held = ask(context, cells);
  held.forEach(({ mend, range }, index) => enter(range, mend.after, before[index]?.numberFormat ?? PLAIN));
  const after = ask(context, cells);
  await context.sync();
  return { held: held.map(stateOf), after };
}

async function putBack(context: Excel.RequestContext, cells: readonly CellMend[], held: readonly CellState[]) {
  cells.forEach(({ at: { sheet, row, column } }, index) => {
    const state = held[index];
    if (state === undefined) return;
    const { numberFormat } = state;
    // What the cell's format is now is not known for sure: it is set whatever it is.
    enter(context.workbook.worksheets.getItem(sheet).getCell(row, column), { ...state, numberFormat }, '');
  });
  await context.sync();
}

async function requireAsShown(context: Excel.RequestContext, cells: readonly CellMend[]): Promise<CellState[]> {
  const asked = ask(context, cells);
  await context.sync();
  if (asked.some(({ sheet }) => sheet.isNullObject)) throw new WorkbookTrouble('sheetGone', null);
  const held = asked.map(stateOf);
  if (cells.some(({ before }, index) => !isSame(before, held[index]?.content ?? before)))
    throw new WorkbookTrouble('cellChanged', null);
  return held;
}

/**
 * Changes cells of the user's in two messages: one to see that they are as they were shown, one that changes them and
 * tells what they hold then. What does not come out as it should is put back. Gives what each cell was.
 */
export async function mendCells(newContext: NewContext, cells: readonly CellMend[]): Promise<readonly CellState[]> {
  const context = newContext();
  const before = await requireAsShown(context, cells);
  const { held, after } = await change(context, cells, before);
  const isAsShown = cells.every((mend, index) => isSame(mend.before, held[index]?.content ?? mend.before));
  if (isAsShown && after.every(isMended)) return held;
  await putBack(context, cells, held);
  throw new WorkbookTrouble(isAsShown ? 'notMended' : 'cellChanged', null);
}

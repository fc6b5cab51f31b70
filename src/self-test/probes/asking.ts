import { troubleFrom } from '../../workbook/excel/trouble-from';
import type { Answer, Tools } from './probe';
import { ANY } from './probe';

/** What all sheets of the self-test are called first: by it they are known, and taken away. */
export const OWN_SHEETS = 'Självtest';

/** Refused, with whatever code. */
export const REFUSED = { refused: ANY };

/** Microsoft's code of an error; of one that has none, its name. */
export function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  return error instanceof Error ? error.name : 'unknown';
}

/** `done`, or the code that it was refused with. Throws what Excel gives while the user types in a cell: that is no answer. */
export async function outcomeOf(work: Promise<unknown>): Promise<Answer> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (troubleFrom(error).reason === 'cellEditMode') throw error;
    return { refused: codeOf(error) };
  }
}

/** The sheet of the probe. */
export function sheetIn(context: Excel.RequestContext, { name }: Pick<Tools, 'name'>): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

/** Does something on the probe's sheet in a message of its own: `done`, or the code that it was refused with. */
export function attempt(
  tools: Tools,
  act: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void,
): Promise<Answer> {
  const context = tools.newContext();
  act(sheetIn(context, tools), context.workbook);
  return outcomeOf(context.sync());
}

/** A cell's content as the API gives it, which its types call `any`. */
export function asAnswer(content: unknown): Answer {
  const isPlain = typeof content === 'number' || typeof content === 'boolean' || content === null;
  return isPlain ? content : String(content);
}

/** The first column of a range's rows. */
export function firstColumn(rows: readonly (readonly unknown[])[]): Answer[] {
  return rows.map(([content]) => asAnswer(content));
}

/** Types into the cells of column A, from A1 down, and reads them back in the same message. */
export async function typedBack(tools: Tools, typed: readonly (string | number | boolean)[]): Promise<Excel.Range> {
  const context = tools.newContext();
  const range = sheetIn(context, tools).getRangeByIndexes(0, 0, typed.length, 1);
  range.formulas = typed.map((one) => [one]);
  range.load('values,formulas');
  await context.sync();
  return range;
}

/** The values that typing gives. */
export async function valuesOf(tools: Tools, typed: readonly (string | number | boolean)[]): Promise<Answer[]> {
  return firstColumn((await typedBack(tools, typed)).values);
}

/** The formulas that are read back of those typed. */
export async function formulasOf(tools: Tools, typed: readonly string[]): Promise<Answer[]> {
  return firstColumn((await typedBack(tools, typed)).formulas);
}

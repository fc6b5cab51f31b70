import type { Grid } from '../../src/core/cells/grid';
import { UnusableWorkbook } from '../../src/core/port/unusable-workbook';
import type { WorkbookContent } from '../../src/core/port/workbook';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { keptFaults } from './kept';
import type { Program, Run } from './program';

/** How a run ended, and what it did that it must not do. */
export interface Verdict {
  readonly ended: 'refused' | 'not written' | 'written';
  /** The sentence that it was refused with; empty where it was written. */
  readonly sentence: string;
  readonly faults: readonly string[];
}

/** A bad workbook is refused in one Swedish sentence, which ends and names no exception of a program. */
const SENTENCE = /^[A-ZÅÄÖ"'\d_[][^\n]*\.$/;
const OWN_FAULT = /Tertials eget|innehåller inte det som skulle skrivas/;
const ENGLISH = /\b(the|cannot|undefined|null|NaN|not a|unexpected|Error)\b/;

function refusalFaults(error: unknown): { readonly sentence: string; readonly faults: string[] } {
  if (!(error instanceof UnusableWorkbook))
    return {
      sentence: '',
      faults: [`unknown exception: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`],
    };
  const { message } = error;
  const isSentence =
    SENTENCE.test(message) && !ENGLISH.test(message.replace(/(?:Bladet|Delen) .*? (?=saknas|i |har )/, ''));
  return {
    sentence: message,
    faults: [
      ...(isSentence ? [] : [`no sentence: ${message}`]),
      ...(OWN_FAULT.test(message) ? [`a fault of its own: ${message}`] : []),
    ],
  };
}

/** The digits of a text alone, of any width and script, so that no spelling hides one. */
function digitsOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x660))
    .replace(/\\[nrt]|\\u[0-9a-f]{4}|[^0-9]/g, '');
}

/** What users have typed in Tertial's own sheets, and named them: it may be there still. */
function typedTexts({ sheets }: WorkbookContent): ReadonlySet<string> {
  const own = sheets.flatMap(({ grid, marker }) => (marker === null ? [] : [grid]));
  const cells = own.flatMap(({ filled, value }) =>
    filled.rows().flatMap((row) => filled.columns(row).map((column) => String(value(row, column)))),
  );
  return new Set([...own.map(({ name }) => name), ...cells]);
}

/** A formula leads to a sheet by its name. */
function withoutNames(formula: string, typed: ReadonlySet<string>): string {
  return formula.replace(/'((?:[^']|'')*)'!/g, (quoted, name: string) =>
    typed.has(name.replaceAll("''", "'")) ? '' : quoted,
  );
}

/** A value that is no text for a user, with what is around it. */
function leakedIn(report: string): string | null {
  const found = /\b(?:NaN|Infinity|undefined|\[object \w+\])/.exec(report);
  return found === null ? null : report.slice(Math.max(0, found.index - 80), found.index + 80);
}

/** Everything that leaves: both reports, and what is written. Each text apart, so that no two make a number. */
function outputFaults({ content, reports, plans }: Run, person: string): string[] {
  const faults: string[] = [];
  const [json = ''] = reports;
  JSON.parse(json);
  const typed = typedTexts(content);
  const written = plans.flatMap(({ cells, name }) => [
    name,
    ...cells.map(({ content: each }) =>
      each.kind === 'text' ? each.text : each.kind === 'formula' ? String(each.value) : '',
    ),
  ]);
  const formulas = plans.flatMap(({ cells }) =>
    cells.flatMap(({ content: each }) => (each.kind === 'formula' ? [withoutNames(each.formula, typed)] : [])),
  );
  const texts = [
    ...reports.flatMap((report) => report.split('\n')),
    ...formulas,
    ...written.filter((text) => !typed.has(text)),
  ];
  const shown = texts.find((text) => digitsOf(text).includes(person));
  if (shown !== undefined) faults.push(`the number of a person ${person} in: ${shown.slice(0, 300)}`);
  const leaked = reports.map(leakedIn).find((text) => text !== null) ?? null;
  if (leaked !== null && !/NaN|undefined/.test(seen(content))) faults.push(`no text for a user: ${leaked}`);
  return faults;
}

/** A user's sheets as they are seen: names, states, values and formulas. */
function seen({ sheets }: WorkbookContent): string {
  const cells = ({ filled, value, formula }: Grid) =>
    filled
      .rows()
      .map((row) => filled.columns(row).map((column) => [row, column, value(row, column), formula(row, column)]));
  return JSON.stringify(
    sheets.filter(({ marker }) => marker === null).map(({ grid }) => [grid.name, grid.state, cells(grid)]),
  );
}

interface Given {
  readonly bytes: Uint8Array;
  readonly person: string;
  /** True to write the copy once more, over itself. */
  readonly again: boolean;
}

async function copyFaults(program: Program, run: Run, { bytes, person, again }: Given): Promise<string[]> {
  const copy = await run.copy();
  const content = await openXlsx(copy).read();
  const faults = keptFaults(bytes, copy, run.content);
  if (seen(content) !== seen(run.content)) faults.push('the user’s own sheets are not read as before');
  if (content.sheets.length !== run.content.sheets.length + run.plans.length - rewritten(run))
    faults.push('other sheets than planned');
  return again ? [...faults, ...(await secondFaults(program, copy, person))] : faults;
}

/** What is wrong where a copy is written once more, over itself. */
async function secondFaults(program: Program, copy: Uint8Array, person: string): Promise<string[]> {
  const second = await program(copy);
  const third = await openXlsx(await second.copy()).read();
  const isSame = third.sheets.length === second.content.sheets.length;
  return [...outputFaults(second, person), ...(isSame ? [] : ['a second writing adds sheets'])];
}

/** How many of the planned sheets are there already. */
function rewritten({ content, plans }: Run): number {
  const keys = new Set(content.sheets.map(({ marker }) => marker));
  const names = new Set(content.sheets.map(({ grid }) => grid.name));
  return plans.filter(({ key, name }) => keys.has(key) && names.has(name)).length;
}

/** Takes a workbook the whole way and says what of it was wrong. Never throws. */
export async function judge(program: Program, given: Given): Promise<Verdict> {
  let ended: Verdict['ended'] = 'refused';
  const faults: string[] = [];
  try {
    const run = await program(given.bytes);
    ended = 'not written';
    faults.push(...outputFaults(run, given.person), ...(await copyFaults(program, run, given)));
    return { ended: 'written', sentence: '', faults };
  } catch (error) {
    const refusal = refusalFaults(error);
    return { ended, sentence: refusal.sentence, faults: [...faults, ...refusal.faults] };
  }
}

import type { CellAddress } from '../../cells/address';
import type { ApportionmentMethod } from '../../figures/apportionment';
import type { MemberSharesResult } from '../../calculation/money/money-results';
import type { PlanCell, PlanName, SheetPlan } from '../../port/sheet-plan';
import { USUAL_PRINT } from '../../port/sheet-plan';
import { METHOD_WORDS } from '../../settings/choice-words';
import { nameEndings } from '../parts/key-names';
import { printable } from '../parts/printable';
import { placeItems, sectionItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import { basisCells } from './basis-cells';
import { chartsOf } from './chart';
import { headings, labelCells } from './head-cells';
import type { Block } from './block';
import { memberNotes } from './member-notes';
import type { MemberTable } from './member-table';
import { HEADER_ROW, PARTY } from './member-table';
import { methodCells } from './method-cells';
import { partyCells } from './party-cells';
import type { Placed } from './places';
import { placeMembers } from './places';
import { stepCells } from './step-cells';

/** What the sheet of member shares is made from. */
export interface MemberSharesInput {
  readonly name: string;
  readonly results: readonly MemberSharesResult[];
  readonly method: ApportionmentMethod;
  readonly cells: UserCells;
  /** Why nothing could be computed, as Swedish sentences. */
  readonly reasons: readonly string[];
}

/** Where the key figures of a result are. */
export interface MemberSharesKeys {
  readonly state: CellAddress;
  readonly region: CellAddress;
  readonly municipal: CellAddress;
}

/** The sheet, and the cells of each result's key figures, in the order of the results. */
export interface MemberSharesSheet {
  readonly plan: SheetPlan;
  readonly keys: readonly MemberSharesKeys[];
}

function yearsText(results: readonly MemberSharesResult[]): string {
  const years = results.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return '';
  return first === last ? ` ${first}` : ` ${first}–${last}`;
}

/** The units and the sheets that the amounts are in, and what the columns mean. */
function introduction(results: readonly MemberSharesResult[]): string {
  const units = [...new Set(results.map(({ unit }) => unit))].join(' och ');
  const sheets = [...new Set(results.map(({ sheet }) => sheet))].join(', ');
  return `Belopp i ${units}, ur ${sheets}. Kommunernas bidrag fördelas efter andelarna. Skillnad = i arbetsboken minus beräknat.`;
}

function headCells({ results, method }: MemberSharesInput, { isWide, sentences }: MemberTable): PlanCell[] {
  const title = `Medlemsandelar${isWide ? '' : yearsText(results)}`;
  const lines = [
    ...(results.length === 0 ? [] : [textItem(introduction(results), 'subtitle')]),
    textItem(`Avrundning till hela belopp: ${METHOD_WORDS[results[0]?.method ?? method]}.`, 'note'),
  ];
  return [
    ...placeItems({ row: 0, column: PARTY }, [textItem(title, 'title')]),
    ...lines.flatMap((item, index) => placeItems({ row: index + 1, column: sentences }, [item])),
  ];
}

function noteCells({ table, notesRow }: Placed): PlanCell[] {
  const notes = memberNotes(table.blocks);
  if (notes.length === 0) return [];
  return [
    ...placeItems({ row: notesRow, column: PARTY }, sectionItems('Anmärkningar', table.end)),
    ...notes.flatMap((note, index) =>
      placeItems({ row: notesRow + 1 + index, column: table.sentences }, [textItem(note, 'note')]),
    ),
  ];
}

function tableCells(all: Placed): PlanCell[] {
  const { table, periods, newest, methodRow } = all;
  const period = newest === null ? '' : (periods[table.blocks.indexOf(newest)] ?? '');
  return [
    ...headings(all),
    ...labelCells(table),
    ...table.blocks.flatMap(partyCells),
    ...basisCells(table),
    ...(newest === null ? [] : methodCells(newest, { top: methodRow, width: table.end, period })),
    ...noteCells(all),
    ...table.blocks.flatMap((block, index) => stepCells(block, periods[index] ?? '')),
  ];
}

function emptyCells(reasons: readonly string[]): PlanCell[] {
  const lines = ['Inga medlemsandelar kunde räknas:', ...reasons];
  return lines.flatMap((line, index) => placeItems({ row: HEADER_ROW + index, column: PARTY }, [textItem(line)]));
}

function keysOf({ rows, columns: { computed: column } }: Block): MemberSharesKeys {
  return {
    state: { row: rows.state, column },
    region: { row: rows.region, column },
    municipal: { row: rows.municipal, column },
  };
}

function namesOf(results: readonly MemberSharesResult[], keys: readonly MemberSharesKeys[]): PlanName[] {
  const endings = nameEndings(results);
  return keys.flatMap(({ state, region, municipal }, index) => [
    { name: `Tertial_Statsbidrag_${endings[index]}`, cell: state },
    { name: `Tertial_Regionbidrag_${endings[index]}`, cell: region },
    { name: `Tertial_Kommunbidrag_${endings[index]}`, cell: municipal },
  ]);
}

function widthsOf({ hasOneShare, last, widths: { party, share, amount } }: MemberTable): number[] {
  return Array.from({ length: last + 1 }, (_, column) =>
    column === PARTY ? party : column === PARTY + 1 && hasOneShare ? share : amount,
  );
}

/** One table of parties and years on a page with the method on the next, or pages of one table under its head. */
function printedPlan(plan: SheetPlan, { table, newest, methodRow }: Placed): SheetPlan {
  const breaks = newest === null ? [] : [methodRow];
  const lastColumn = table.end - 1;
  const { print = USUAL_PRINT, ...rest } = printable(plan, {
    lastColumn,
    headRows: HEADER_ROW,
    labelColumns: 1,
    breaks,
  });
  return { ...rest, print: { ...print, ...(newest !== null && { repeatsHeader: false }) } };
}

/**
 * The plan of `Tertial Medlemsandelar`: a row for each party and columns for each year, and under them how it is
 * counted. Each year's steps are in columns to the right, which can be folded away.
 * Example: without results it shows why there are none.
 */
export function memberSharesSheet(input: MemberSharesInput): MemberSharesSheet {
  const { results, name, reasons } = input;
  const isEmpty = results.length === 0;
  const all = placeMembers(input.results, input.cells);
  const keys = all.table.blocks.map(keysOf);
  const plan: SheetPlan = {
    key: 'memberShares',
    name,
    cells: [...headCells(input, all.table), ...(isEmpty ? emptyCells(reasons) : tableCells(all))],
    columnWidths: isEmpty ? [60] : widthsOf(all.table),
    hiddenColumns: [],
    headerRow: isEmpty ? null : HEADER_ROW,
    names: namesOf(results, keys),
    choices: [],
    charts: chartsOf(all),
  };
  return { plan: isEmpty ? plan : printedPlan(plan, all), keys };
}

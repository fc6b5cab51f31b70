import type { ApportionmentMethod } from '../../figures/apportionment';
import type { CellAddress } from '../../cells/address';
import type { MemberSharesResult } from '../../calculation/money/money-results';
import { amountStyle } from '../parts/amount-style';
import type { Block } from './apportionment-steps';
import { computedColumn, MEMBER, STEPS } from './apportionment-steps';
import { nameEndings } from '../parts/key-names';
import { memberBlock } from './member-block';
import { blockRows } from './member-rows';
import type { PlanCell, PlanChart, PlanName, SheetPlan } from '../../port/sheet-plan';
import { placeItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import { METHOD_WORDS } from '../../settings/choice-words';
import { periodWords } from '../parts/words';

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

const HEADER_ROW = 3;
const INTRODUCTION =
  'Överst i varje block står statens, regionens och kommunernas delar av medlen. Kommunernas del fördelas efter andelarna.';
const LEADING = ['Nr', 'Medlem', 'Andel', 'Exakt'];
const TRAILING = ['Beräknat', 'Publicerat', 'Differens', 'Anmärkning'];
const WIDTHS = { leading: [5, 44, 11, 14], step: 12, trailing: [13, 13, 12, 50] };

function headings(method: ApportionmentMethod): string[] {
  return [...LEADING, ...STEPS[method].map(({ heading }) => heading), ...TRAILING];
}

function headCells(method: ApportionmentMethod): PlanCell[] {
  return [
    ...placeItems({ row: 0, column: 0 }, [textItem('Medlemsandelar', 'title')]),
    ...placeItems({ row: 1, column: 0 }, [textItem(INTRODUCTION, 'subtitle')]),
    ...placeItems({ row: 2, column: 0 }, [textItem(`Avrundning till hela belopp: ${METHOD_WORDS[method]}.`, 'note')]),
    ...placeItems(
      { row: HEADER_ROW, column: 0 },
      headings(method).map((heading) => textItem(heading, 'heading')),
    ),
  ];
}

function blocksOf({ results, cells }: MemberSharesInput): Block[] {
  let row = HEADER_ROW + 1;
  return results.map((result) => {
    const rows = blockRows(row, result.members.length);
    row = rows.sums + 2;
    const amounts = [result.state, result.publishedRegion, ...result.members.map((member) => member.published)];
    const amount = amountStyle(
      result.unit,
      amounts.map((figure) => figure?.amount ?? null),
    );
    // In millions the remainders are smaller than the thousandths that amounts are shown with.
    const exact = result.unit === 'mkr' ? 'text' : 'amountThousandths';
    return { result, rows, amount, exact, cells };
  });
}

function keysOf({ result, rows }: Block): MemberSharesKeys {
  const column = computedColumn(result.method);
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

function emptyCells(reasons: readonly string[]): PlanCell[] {
  const lines = ['Inga medlemsandelar kunde räknas:', ...reasons];
  return lines.flatMap((line, index) => placeItems({ row: HEADER_ROW + 1 + index, column: 1 }, [textItem(line)]));
}

const CHART_ROWS = 18;

/** The computed contributions of the last period, member by member, under all blocks. */
function chartsOf(blocks: readonly Block[]): PlanChart[] {
  const last = blocks.at(-1);
  if (last === undefined) return [];
  const { result, rows } = last;
  const computed = computedColumn(result.method);
  const down = (column: number) => ({
    first: { row: rows.firstMember, column },
    last: { row: rows.firstMember + result.members.length - 1, column },
  });
  const top = rows.sums + 2;
  return [
    {
      name: 'Tertial medlemsbidrag',
      title: `Medlemsbidrag ${periodWords(result)}`,
      categories: down(MEMBER),
      series: [{ name: 'Beräknat bidrag', values: down(computed), shape: 'column' }],
      place: { first: { row: top, column: MEMBER }, last: { row: top + CHART_ROWS, column: computed } },
    },
  ];
}

/** The plan of `Tertial Medlemsandelar`: a block for each year and basis. Example: without results it shows why there are none. */
export function memberSharesSheet(input: MemberSharesInput): MemberSharesSheet {
  const { results, name, reasons } = input;
  const method = results[0]?.method ?? input.method;
  const blocks = blocksOf(input);
  const keys = blocks.map(keysOf);
  const body = results.length === 0 ? emptyCells(reasons) : blocks.flatMap(memberBlock);
  const { leading, step, trailing } = WIDTHS;
  const plan: SheetPlan = {
    key: 'memberShares',
    name,
    cells: [...headCells(method), ...body],
    columnWidths: [...leading, ...STEPS[method].map(() => step), ...trailing],
    hiddenColumns: [],
    headerRow: HEADER_ROW,
    names: namesOf(results, keys),
    choices: [],
    charts: chartsOf(blocks),
  };
  return { plan, keys };
}

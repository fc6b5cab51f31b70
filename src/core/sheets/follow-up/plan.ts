import { printable } from '../parts/printable';
import type { FollowUpResult } from '../../calculation/follow-up/follow-up-results';
import type { CellAddress } from '../../cells/address';
import type { Measure, SexOrTotal } from '../../documents/measure';
import { comparePeriods } from '../../documents/period';
import type { Steps } from '../../pace/steps';
import { placeItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import type { PlanCell, SheetPlan } from '../../port/sheet-plan';
import type { ListFormula } from './follow-up-block';
import { unitCells } from './follow-up-block';
import type { PlacedResult } from './places';
import { countAddress, placeResults } from './places';
import { FOLLOW_UP_CHART_ROWS, measuresIn, unitSummaryCells, summaryChart } from './follow-up-summary';

/** What the sheet of follow-up is made from. */
export interface FollowUpInput {
  readonly name: string;
  readonly results: readonly FollowUpResult[];
  readonly cells: UserCells;
  readonly listFormula: ListFormula;
}

/** The sheet, and where a count of a result is in it. */
export interface FollowUpSheet {
  readonly plan: SheetPlan;
  readonly countCell: (result: FollowUpResult, measure: Measure, column: SexOrTotal) => CellAddress | null;
}

const HEADER_ROW = 4;
const WIDTHS = { period: 10, unit: 30, count: 9 };
const LAST_BLOCK_COLUMN = 5;
const HEAD_COLUMN = 8;
const INTRODUCTION =
  'Antal avslut räknas per insats: en person med två insatser räknas två gånger. Alla enheter räknas på antalen, aldrig på medelvärden av procenttal.';
const PERCENT = 'Procent är andelen av alla avslutade, i hela procent med halva uppåt.';

/** The periods of the last year that there is; earlier years are left to the workbook's own tables. */
export function lastYear(results: readonly FollowUpResult[]): readonly FollowUpResult[] {
  const year = Math.max(...results.map(({ period }) => period.year ?? 0));
  return results.filter(({ period }) => (period.year ?? 0) === year || period.year === null);
}

const SCOPES = ['unit', 'group', 'all', 'municipality'] as const;

/** By period, each with its units, then totals of some, then all units, then the kommuner. */
function inOrder(results: readonly FollowUpResult[]): FollowUpResult[] {
  return [...results].sort(
    (left, right) =>
      comparePeriods(left.period, right.period) || SCOPES.indexOf(left.scope) - SCOPES.indexOf(right.scope),
  );
}

function headCells(shown: readonly FollowUpResult[], all: readonly FollowUpResult[]): PlanCell[] {
  // What has no year is always shown.
  const left = new Set(all.flatMap((result) => (shown.includes(result) ? [] : (result.period.year ?? []))));
  const years = [...left].sort((one, other) => one - other).join(', ');
  const earlier = left.size === 0 ? '' : ` Tidigare år (${years}) visas inte här.`;
  const lines = [
    textItem('Uppföljning', 'title'),
    textItem(INTRODUCTION, 'subtitle'),
    textItem(PERCENT + earlier, 'note'),
  ];
  return lines.flatMap((line, row) => placeItems({ row, column: 0 }, [line]));
}

/** The blocks below the summary and its chart. */
function placedBelow(shown: readonly FollowUpResult[]) {
  const top = HEADER_ROW + shown.length + 2;
  const chart = summaryChart(placeResults(shown, top), HEADER_ROW, top);
  return { chart, placed: placeResults(shown, top + (chart === null ? 0 : FOLLOW_UP_CHART_ROWS + 1)) };
}

/** The cells of every block, with a pause after each. */
function* blockCells(placed: readonly PlacedResult[], { cells, listFormula }: FollowUpInput): Steps<PlanCell[]> {
  const context = { placed, cells, listFormula };
  const blocks: PlanCell[][] = [];
  for (const each of placed) {
    blocks.push(unitCells(each, context));
    yield;
  }
  return blocks.flat();
}

/**
 * The plan of `Tertial Uppföljning`: a row for each unit and period, then a block for each with women, men
 * and totals as formulas to the workbook's own cells. Example: `=Norr!B6`.
 */
export function* followUpSheetInSteps(input: FollowUpInput): Steps<FollowUpSheet> {
  const shown = inOrder(lastYear(input.results));
  const { placed, chart } = placedBelow(shown);
  const summary = [...headCells(shown, input.results), ...unitSummaryCells(placed, HEADER_ROW)];
  yield;
  const plan: SheetPlan = {
    key: 'followUp',
    name: input.name,
    cells: [...summary, ...(yield* blockCells(placed, input))],
    columnWidths: [WIDTHS.period, WIDTHS.unit, ...[...measuresIn(placed), 'percent'].map(() => WIDTHS.count)],
    hiddenColumns: [],
    headerRow: HEADER_ROW,
    names: [],
    choices: [],
    charts: chart === null ? [] : [chart],
  };
  const countCell = (result: FollowUpResult, measure: Measure, column: SexOrTotal) => {
    const own = placed.find((each) => each.result === result);
    return own === undefined ? null : countAddress({ placed: own, measure, column });
  };
  const lastColumn = Math.max(plan.columnWidths.length - 1, LAST_BLOCK_COLUMN);
  return {
    plan: printable(plan, { lastColumn, headRows: HEADER_ROW, headColumn: HEAD_COLUMN, labelColumns: 2 }),
    countCell,
  };
}

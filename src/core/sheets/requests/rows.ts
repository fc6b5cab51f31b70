import { columnName } from '../../cells/address';
import type {
  RequestFigures,
  RequestResult,
  RequestYearResult,
} from '../../calculation/budget-requests/budget-requests-result';
import type { BudgetRequestsDocument, RequestLine } from '../../documents/budget-requests';
import { stepAmount, stepOf } from '../../documents/budget-requests';
import type { Decimal } from '../../figures/decimal';
import { Decimal as DecimalValue } from '../../figures/decimal';
import { convertAmount } from '../../figures/unit';
import type { PlanCell } from '../../port/sheet-plan';
import { amountStyle, deviationStyle, resultStyle } from '../parts/amount-style';
import { showFigure } from '../parts/figure-item';
import type { RowItem } from '../parts/row-item';
import {
  formulaItem,
  headingItems,
  numberItem,
  placeItems,
  ruledItems,
  sectionItems,
  textItem,
} from '../parts/row-item';
import { signedSum } from '../parts/signed-sum';
import type { UserCells } from '../parts/user-cells';
import { requestHeadings, requestPlaces } from './places';

/** The requests of a year, in rows from `top` on. */
export interface RequestBlock {
  readonly document: BudgetRequestsDocument;
  readonly result: RequestYearResult;
  readonly cells: UserCells;
  readonly top: number;
  /** So many columns has the sheet. */
  readonly width: number;
}

const DECIMALS = 6;
const TITLE_ROWS = 2;

/** The looks of a row: of single requests, or of all together. */
interface RowLook {
  readonly row: number;
  readonly isSum: boolean;
}

const cellIn = (row: number, column: number) => `${columnName(column)}${row + 1}`;

function look({ document: { unit } }: RequestBlock, { isSum }: RowLook) {
  const plain = amountStyle(unit);
  const of = (style: Parameters<typeof resultStyle>[0]) => (isSum ? resultStyle(style) : style);
  return {
    amount: of(plain),
    deviation: of(deviationStyle(plain)),
    share: isSum ? ('wholePercentResult' as const) : ('wholePercent' as const),
  };
}

interface StepOfLine {
  readonly line: RequestLine;
  readonly step: number;
}

/** The user's own cell of a step; `null` where it is blank. */
function stepItem({ document, cells }: RequestBlock, { line, step }: StepOfLine, style: RowItem['style']) {
  const [amount, figure] = [stepAmount(line, step), line.figures[step]];
  if (amount === null || figure === undefined) return null;
  const at = { sheet: document.sheet, row: figure.row, column: figure.column };
  return showFigure(cells, { at, amount }, style).item;
}

/** What is computed of the steps: each change, the whole one and the share. */
function countedItems(block: RequestBlock, figures: RequestFigures, row: RowLook): (RowItem | null)[] {
  const places = requestPlaces(block.result);
  const { deviation, share } = look(block, row);
  const cell = (column: number | undefined) => cellIn(row.row, column ?? 0);
  const [first, last] = [cell(places.steps[0]), cell(places.steps.at(-1))];
  const less = (value: Decimal | null, formula: string) =>
    value === null ? null : formulaItem({ formula, value, style: deviation });
  return [
    ...places.changes.map((_, index) =>
      less(figures.changes[index] ?? null, `${cell(places.steps[index + 1])}-${cell(places.steps[index])}`),
    ),
    less(figures.change, `${last}-${first}`),
    figures.share === null
      ? null
      : formulaItem({
          formula: `ROUND(${last}/${first},${DECIMALS})`,
          value: figures.share.toDecimalPlaces(DECIMALS),
          style: share,
        }),
  ];
}

/** The budget's own cell in the unit of the requests, and how far it is from what is decided. */
function budgetItems(block: RequestBlock, { budgeted }: RequestResult, row: RowLook): (RowItem | null)[] {
  const { document, result, cells } = block;
  const { amount: style, deviation } = look(block, row);
  const decided = stepOf(result.year, 'decided');
  if (budgeted === null || decided === null) return [null, null];
  const { figure, unit, amount, difference } = budgeted;
  const sign = amount.isNegative() === figure.amount.isNegative() ? 1 : -1;
  const factor = convertAmount(new DecimalValue(sign), unit, document.unit);
  const formula = signedSum(cells, [{ at: figure.at, amount: figure.amount, factor }]);
  const places = requestPlaces(result);
  return [
    formula === null ? numberItem(amount, style) : formulaItem({ formula, value: amount, style }),
    formulaItem({
      formula: `${cellIn(row.row, places.budgeted ?? 0)}-${cellIn(row.row, places.steps[decided] ?? 0)}`,
      value: difference,
      style: deviation,
    }),
  ];
}

function remarkOf({ result: { unanswered, unasked, year } }: RequestBlock, line: RequestResult): string {
  const isDecided = year.steps.at(-1)?.stage === 'decided';
  if (unanswered.includes(line)) return isDecided ? 'inget beslutat belopp' : 'inget föreslaget belopp';
  if (unasked.includes(line)) return 'inte äskat';
  return isDecided && line.change?.gt(0) === true ? 'mer än äskat' : '';
}

function lineItems(block: RequestBlock, line: RequestResult, row: number): RowItem[] {
  const places = requestPlaces(block.result);
  const rowLook = { row, isSum: false };
  const { amount } = look(block, rowLook);
  const remark = remarkOf(block, line);
  const items = [
    textItem(line.line.label, 'item'),
    ...places.steps.map((_, step) => stepItem(block, { line: line.line, step }, amount)),
    ...countedItems(block, line, rowLook),
    ...(places.budgeted === null ? [] : budgetItems(block, line, rowLook)),
    textItem(remark, 'softText'),
  ];
  return ruledItems(items, places.remark + 1, 'softText');
}

/** A step of all requests: the user's own sum, else one over the rows above. */
function sumItem(block: RequestBlock, step: number, row: RowLook): RowItem | null {
  const { year, sum, lines } = block.result;
  const { amount: style } = look(block, row);
  const stated = year.total === null ? null : stepItem(block, { line: year.total, step }, style);
  const value = sum.amounts[step] ?? null;
  if (stated !== null || value === null) return stated;
  const column = requestPlaces(block.result).steps[step] ?? 0;
  const formula = `SUM(${cellIn(row.row - lines.length, column)}:${cellIn(row.row - 1, column)})`;
  return formulaItem({ formula, value, style });
}

function sumItems(block: RequestBlock, row: number): RowItem[] {
  const places = requestPlaces(block.result);
  const rowLook = { row, isSum: true };
  const items = [
    textItem(block.result.year.total?.label ?? 'Summa', 'textResult'),
    ...places.steps.map((_, step) => sumItem(block, step, rowLook)),
    ...countedItems(block, block.result.sum, rowLook),
  ];
  return ruledItems(items, places.remark + 1, 'textResult');
}

/** What was cut most, by the column of whole changes. */
function mostCutItems({ result }: RequestBlock, { first, last }: { first: number; last: number }): RowItem[] {
  if (result.mostCut === null) return [];
  const { change } = requestPlaces(result);
  const [names, changes] = [0, change].map((column) => `${cellIn(first, column)}:${cellIn(last, column)}`);
  const formula = `INDEX(${names},MATCH(MIN(${changes}),${changes},0))`;
  return [
    textItem('Mest minskat', 'softText'),
    formulaItem({ formula, value: result.mostCut.line.label, style: 'text' }),
  ];
}

/** The requests of a year with what all come to; and the row after them. */
export function requestCells(block: RequestBlock): { readonly cells: PlanCell[]; readonly next: number } {
  const { document, result, top, width } = block;
  const { year, lines } = result;
  const name = document.title ?? document.sheet;
  const title = year.year === null || name.includes(String(year.year)) ? name : `${name}: ${year.year}`;
  const first = top + TITLE_ROWS;
  const sum = first + lines.length;
  const head = sectionItems(title, width).map((item, index) =>
    index === width - 1 ? textItem(document.unit, 'sectionNote') : item,
  );
  const cut = mostCutItems(block, { first, last: sum - 1 });
  return {
    cells: [
      ...placeItems({ row: top, column: 0 }, head),
      ...placeItems({ row: top + 1, column: 0 }, headingItems(requestHeadings(result), width)),
      ...lines.flatMap((line, index) =>
        placeItems({ row: first + index, column: 0 }, lineItems(block, line, first + index)),
      ),
      ...placeItems({ row: sum, column: 0 }, sumItems(block, sum)),
      ...placeItems({ row: sum + 1, column: 0 }, cut),
    ],
    next: sum + 2 + Number(cut.length > 0),
  };
}

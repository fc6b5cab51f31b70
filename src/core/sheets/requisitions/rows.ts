import { formatRange } from '../../cells/address';
import { serialOfTime } from '../../cells/serial-day';
import { quoteSheetName } from '../../cells/sheet-name';
import type {
  CodePace,
  RequisitionResult,
  RequisitionsResult,
} from '../../calculation/requisitions/requisitions-result';
import type { AttestFault } from '../../documents/attest-order';
import { Decimal } from '../../figures/decimal';
import { convertAmount } from '../../figures/unit';
import type { PlanCell } from '../../port/sheet-plan';
import { needsHigher } from '../../rules/attest';
import type { AttestRule } from '../../rules/attest';
import type { RowItem } from '../parts/row-item';
import {
  blankItem,
  formulaItem,
  headingItems,
  numberItem,
  placeItems,
  sectionItems,
  textItem,
} from '../parts/row-item';
import { signedSum } from '../parts/signed-sum';
import type { UserCells } from '../parts/user-cells';
import { valueAt } from '../parts/user-cells';
import { COLUMNS } from './columns';

/** A list on the sheet: its lines in the rows from `first` on, and the cell of the limit. */
export interface RequisitionBlock {
  readonly result: RequisitionsResult;
  readonly cells: UserCells;
  readonly first: number;
  readonly limitCell: string;
  readonly rule: AttestRule;
  /** The look of amounts: with decimals only where a line of the list has öre. */
  readonly look: 'amount' | 'amountDecimals';
}

/** The look of a list's amounts in kronor. */
export function kronorLook({ document: { lines, unit } }: RequisitionsResult): RequisitionBlock['look'] {
  const amounts = lines.flatMap(({ figure: { amount } }) => amount ?? []);
  return amounts.every((amount) => convertAmount(amount, unit, 'kr').isInteger()) ? 'amount' : 'amountDecimals';
}

/** What is wrong, in Swedish. */
export const FAULT_WORDS: Readonly<Record<AttestFault, string>> = {
  missing: 'Attest saknas',
  sameTwice: 'Samma person två gånger',
  level: 'Fel nivå',
  ownCost: 'Egen kostnad',
};

/** Amounts in kronor by the user's own cells, or as values where no formula gives them. */
function kronorItem(block: RequisitionBlock, figure: { row: number; column: number; amount: Decimal }): RowItem {
  const style = block.look;
  const { sheet, unit } = block.result.document;
  const factor = convertAmount(new Decimal(1), unit, 'kr');
  const value = figure.amount.times(factor);
  const at = { sheet, row: figure.row, column: figure.column };
  const formula = signedSum(block.cells, [{ at, amount: figure.amount, factor }]);
  return formula === null ? numberItem(value, style) : formulaItem({ formula, value, style });
}

function levelItem(block: RequisitionBlock, { line }: RequisitionResult, row: number): RowItem | null {
  if (line.figure.amount === null) return null;
  if (line.isTransfer) return textItem('högre', 'rightText');
  const amount = convertAmount(line.figure.amount, block.result.document.unit, 'kr');
  const value = needsHigher(amount.abs(), block.rule) ? 'högre' : 'lägre';
  const sign = block.rule.includesLimit ? '>' : '>=';
  const formula = `IF(ABS(C${row + 1})${sign}${block.limitCell},"högre","lägre")`;
  return formulaItem({ formula, value, style: 'rightText' });
}

function lineCells(block: RequisitionBlock): PlanCell[] {
  const { document, lines } = block.result;
  const date1904 = block.cells.get(document.sheet)?.date1904 ?? false;
  return lines.flatMap((each, index) => {
    const row = block.first + index;
    const { line, faults } = each;
    const { row: ownRow, column, amount } = line.figure;
    const serial = line.day === null ? null : serialOfTime(Date.parse(`${line.day}T00:00:00Z`), date1904);
    return placeItems({ row, column: 0 }, [
      textItem(line.label),
      serial === null ? null : numberItem(new Decimal(Math.round(serial)), 'date'),
      amount === null ? null : kronorItem(block, { row: ownRow, column, amount }),
      levelItem(block, each, row),
      null,
      textItem(faults.map((fault) => FAULT_WORDS[fault]).join('; '), 'item'),
    ]);
  });
}

function sumCells({ result, first, look }: RequisitionBlock): PlanCell[] {
  const { lines, sum, document } = result;
  const value = convertAmount(sum, document.unit, 'kr');
  const formula = `SUM(C${first + 1}:C${first + lines.length})`;
  return placeItems({ row: first + lines.length, column: 0 }, [
    textItem('Summa', 'textTotal'),
    blankItem('textTotal'),
    formulaItem({ formula, value, style: `${look}Total` }),
  ]);
}

/** The lines with their headings in the row above, and their sum. */
export function requisitionCells(block: RequisitionBlock): PlanCell[] {
  const headings = COLUMNS.map(({ heading }) => (heading === 'Kvar' ? '' : heading));
  return [
    ...placeItems({ row: block.first - 1, column: 0 }, headingItems(headings, COLUMNS.length)),
    ...lineCells(block),
    ...sumCells(block),
  ];
}

/** Signs that a condition takes for others. */
const NOT_SOUGHT = /[*?~<>=]/;

/** What a code has requested, added up in the user's own cells where all of its amounts are numbers there. */
function requestedItem({ result, cells, look }: RequisitionBlock, { code, requested }: CodePace, row: number): RowItem {
  const { document } = result;
  const { sheet, unit, lines, headings } = document;
  const factor = convertAmount(new Decimal(1), unit, 'kr');
  const value = requested.times(factor);
  const column = headings.find(({ holds }) => holds === 'code')?.column;
  const isNumbers = lines.every(({ at }) => typeof valueAt(cells, { sheet, ...at }) === 'number');
  const isTexts = lines.every(
    ({ at, code: own }) => column === undefined || own === '' || valueAt(cells, { sheet, row: at.row, column }) === own,
  );
  const [first, last] = [lines[0]?.at, lines.at(-1)?.at];
  if (
    column === undefined ||
    first === undefined ||
    last === undefined ||
    !isNumbers ||
    !isTexts ||
    NOT_SOUGHT.test(code)
  )
    return numberItem(value, look);
  const range = (own: number) =>
    `${quoteSheetName(sheet)}!${formatRange({ first: { row: first.row, column: own }, last: { row: last.row, column: own } })}`;
  const sum = `SUMIFS(${range(first.column)},${range(column)},A${row + 1})`;
  const formula = factor.eq(1) ? sum : `${sum}*${factor.toString()}`;
  return formulaItem({ formula, value, style: look });
}

function budgetItem({ cells, look }: RequisitionBlock, { budget }: CodePace): RowItem | null {
  if (budget === null) return null;
  const factor = convertAmount(new Decimal(1), budget.unit, 'kr');
  const { at, amount } = budget.figure;
  const value = amount.times(factor);
  const formula = signedSum(cells, [{ at, amount, factor }]);
  return formula === null ? numberItem(value, look) : formulaItem({ formula, value, style: look });
}

/** The pace of each code against its budget, from the row `top`. */
export function codeCells(block: RequisitionBlock, top: number): PlanCell[] {
  const { codes, expected, document } = block.result;
  const headings = ['Kod', 'Budget, kr', 'Rekvirerat, kr', 'Andel', 'Kvar, kr', 'Jämfört med perioden'];
  return [
    ...placeItems({ row: top, column: 0 }, sectionItems('Takt mot budget', COLUMNS.length)),
    ...placeItems({ row: top + 1, column: 0 }, headingItems(headings, COLUMNS.length)),
    ...codes.flatMap((pace, index) => {
      const row = top + 2 + index;
      const { share, remaining } = pace;
      const left = remaining === null ? null : convertAmount(remaining, document.unit, 'kr');
      return placeItems({ row, column: 0 }, [
        textItem(pace.code),
        budgetItem(block, pace),
        requestedItem(block, pace, row),
        share === null ? null : formulaItem({ formula: `C${row + 1}/B${row + 1}`, value: share, style: 'percent' }),
        left === null ? null : formulaItem({ formula: `B${row + 1}-C${row + 1}`, value: left, style: block.look }),
        textItem(paceWords(pace, expected), 'item'),
      ]);
    }),
  ];
}

/** Where the pace is within so much of the period's part of the year it is as expected. */
const NEAR = new Decimal('0.02');

/** A code's share against the part of the year that the list is of, in Swedish. */
export function paceWords({ share }: CodePace, expected: Decimal | null): string {
  if (share === null) return 'Ingen budget med koden i arbetsboken';
  if (expected === null) return '';
  const difference = share.minus(expected);
  if (difference.abs().lte(NEAR)) return 'I takt med året';
  return difference.gt(0) ? 'Mer än periodens del av året' : 'Mindre än periodens del av året';
}

import type { ApportionmentMethod } from '../../figures/apportionment';
import type { MemberSharesResult } from '../../calculation/money/money-results';
import type { Decimal } from '../../figures/decimal';
import type { StyleName } from '../../port/style';
import type { UserCells } from '../parts/user-cells';
import {
  additions,
  remainderRanks,
  remainders,
  residuals,
  roundedAmounts,
  shareRanks,
  wholeAmounts,
} from './apportionment-values';
import type { BlockRows } from './member-rows';
import { cellName, fixedName, memberRange } from './member-rows';

/** Columns that are the same for every method, from A; then come the method's own steps. */
export const NUMBER = 0;
export const MEMBER = 1;
export const SHARE = 2;
export const EXACT = 3;
export const FIRST_STEP = 4;

/** A year's financing in its place on the sheet. */
export interface Block {
  readonly result: MemberSharesResult;
  readonly rows: BlockRows;
  /** The looks of its amounts, and of those not yet rounded. */
  readonly amount: StyleName;
  readonly exact: StyleName;
  readonly cells: UserCells;
}

/** One step of the apportionment: a column with a formula for each member. */
export interface Step {
  readonly heading: string;
  readonly shown: 'amount' | 'exact' | 'integer';
  readonly formula: (row: number, block: Block) => string;
  readonly values: (result: MemberSharesResult) => readonly Decimal[];
  readonly summed: boolean;
}

/** The look of a step's column in a block. Example: ranks are `integer`. */
export function stepStyle({ shown }: Step, { amount, exact }: Block): StyleName {
  return shown === 'integer' ? 'integer' : shown === 'exact' ? exact : amount;
}

/** The cells of a block that all its steps refer to. */
function sharedCells({ result, rows }: Block) {
  const computed = computedColumn(result.method);
  return {
    step: fixedName(computed, rows.step),
    municipal: fixedName(computed, rows.municipal),
    firstSum: `SUM(${memberRange(FIRST_STEP, rows)})`,
  };
}

/** The members before this one by share, then as listed: an array that SUMPRODUCT counts. */
function earlierShares(row: number, rows: BlockRows): string {
  const [shares, share] = [memberRange(SHARE, rows), cellName(SHARE, row)];
  const listedBefore = `${memberRange(NUMBER, rows)}<${cellName(NUMBER, row)}`;
  return `(${shares}>${share})+(${shares}=${share})*(${listedBefore})`;
}

function earlierRemainders(row: number, rows: BlockRows): string {
  const [rests, rest] = [memberRange(FIRST_STEP + 1, rows), cellName(FIRST_STEP + 1, row)];
  return `(${rests}>${rest})+(${rests}=${rest})*(${earlierShares(row, rows)})`;
}

const WHOLE: Step = {
  heading: 'Heltal',
  shown: 'amount',
  formula: (row, block) => {
    const { step } = sharedCells(block);
    return `INT(ROUND(${cellName(EXACT, row)}/${step},6))*${step}`;
  },
  values: wholeAmounts,
  summed: true,
};

const REMAINDER: Step = {
  heading: 'Rest',
  shown: 'exact',
  formula: (row) => `ROUND(${cellName(EXACT, row)}-${cellName(FIRST_STEP, row)},6)`,
  values: remainders,
  summed: true,
};

const REMAINDER_RANK: Step = {
  heading: 'Rang',
  shown: 'integer',
  formula: (row, { rows }) => `1+SUMPRODUCT(${earlierRemainders(row, rows)})`,
  values: remainderRanks,
  summed: false,
};

const ADDITION: Step = {
  heading: 'Tillägg',
  shown: 'amount',
  formula: (row, block) => {
    const { step, municipal, firstSum } = sharedCells(block);
    const left = `ROUND((${municipal}-${firstSum})/${step},0)`;
    return `IF(${cellName(FIRST_STEP + 2, row)}<=${left},${step},0)`;
  },
  values: additions,
  summed: true,
};

const ROUNDED: Step = {
  heading: 'Avrundat',
  shown: 'amount',
  formula: (row, block) => {
    const { step } = sharedCells(block);
    return `ROUND(ROUND(${cellName(EXACT, row)}/${step},6),0)*${step}`;
  },
  values: roundedAmounts,
  summed: true,
};

const SHARE_RANK: Step = {
  heading: 'Rang',
  shown: 'integer',
  formula: (row, { rows }) => `1+SUMPRODUCT(${earlierShares(row, rows)})`,
  values: shareRanks,
  summed: false,
};

const RESIDUAL: Step = {
  heading: 'Utjämning',
  shown: 'amount',
  formula: (row, block) => {
    const { municipal, firstSum } = sharedCells(block);
    return `IF(${cellName(FIRST_STEP + 1, row)}=1,ROUND(${municipal}-${firstSum},6),0)`;
  },
  values: residuals,
  summed: true,
};

/** The steps of each method between the exact amount and the computed one. */
export const STEPS: Readonly<Record<ApportionmentMethod, readonly Step[]>> = {
  largestRemainder: [WHOLE, REMAINDER, REMAINDER_RANK, ADDITION],
  halfUp: [ROUNDED],
  halfUpResidual: [ROUNDED, SHARE_RANK, RESIDUAL],
};

/** The column of the computed contribution; published and difference follow it. Example: I for the largest remainder. */
export function computedColumn(method: ApportionmentMethod): number {
  return FIRST_STEP + STEPS[method].length;
}

/** The computed contribution: the first step, and what the last one adds to it. Example: `E10+H10`. */
export function computedFormula(row: number, method: ApportionmentMethod): string {
  const first = cellName(FIRST_STEP, row);
  return method === 'halfUp' ? first : `${first}+${cellName(computedColumn(method) - 1, row)}`;
}

import type { ApportionmentMethod } from '../../figures/apportionment';
import type { MemberSharesResult } from '../../calculation/money/money-results';
import type { Decimal } from '../../figures/decimal';
import type { StyleName } from '../../port/style';
import {
  additions,
  remainderRanks,
  remainders,
  residuals,
  roundedAmounts,
  shareRanks,
  wholeAmounts,
} from './apportionment-values';
import type { Block } from './block';
import { cellName, fixedName, memberRange } from './table-rows';

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
function sharedCells({ columns: { computed, firstStep }, rows }: Block) {
  return {
    step: fixedName(computed, rows.step),
    municipal: fixedName(computed, rows.municipal),
    firstSum: `SUM(${memberRange(firstStep, rows)})`,
  };
}

/** The members before this one by share, then as listed: an array that SUMPRODUCT counts. */
function earlierShares(row: number, { rows, columns: { share, number } }: Block): string {
  const [shares, own] = [memberRange(share, rows), cellName(share, row)];
  const numbers = memberRange(number, rows);
  return `(${shares}>${own})+(${shares}=${own})*(${numbers}<${cellName(number, row)})`;
}

function earlierRemainders(row: number, block: Block): string {
  const { rows, columns } = block;
  const rest = columns.firstStep + 1;
  const [rests, own] = [memberRange(rest, rows), cellName(rest, row)];
  return `(${rests}>${own})+(${rests}=${own})*(${earlierShares(row, block)})`;
}

const WHOLE: Step = {
  heading: 'Heltal',
  shown: 'amount',
  formula: (row, block) => {
    const { step } = sharedCells(block);
    return `INT(ROUND(${cellName(block.columns.exact, row)}/${step},6))*${step}`;
  },
  values: wholeAmounts,
  summed: true,
};

const REMAINDER: Step = {
  heading: 'Rest',
  shown: 'exact',
  formula: (row, { columns: { exact, firstStep } }) => `ROUND(${cellName(exact, row)}-${cellName(firstStep, row)},6)`,
  values: remainders,
  summed: true,
};

const REMAINDER_RANK: Step = {
  heading: 'Rang',
  shown: 'integer',
  formula: (row, block) => `1+SUMPRODUCT(${earlierRemainders(row, block)})`,
  values: remainderRanks,
  summed: false,
};

const ADDITION: Step = {
  heading: 'Tillägg',
  shown: 'amount',
  formula: (row, block) => {
    const { step, municipal, firstSum } = sharedCells(block);
    const left = `ROUND((${municipal}-${firstSum})/${step},0)`;
    return `IF(${cellName(block.columns.firstStep + 2, row)}<=${left},${step},0)`;
  },
  values: additions,
  summed: true,
};

const ROUNDED: Step = {
  heading: 'Avrundat',
  shown: 'amount',
  formula: (row, block) => {
    const { step } = sharedCells(block);
    return `ROUND(ROUND(${cellName(block.columns.exact, row)}/${step},6),0)*${step}`;
  },
  values: roundedAmounts,
  summed: true,
};

const SHARE_RANK: Step = {
  heading: 'Rang',
  shown: 'integer',
  formula: (row, block) => `1+SUMPRODUCT(${earlierShares(row, block)})`,
  values: shareRanks,
  summed: false,
};

const RESIDUAL: Step = {
  heading: 'Utjämning',
  shown: 'amount',
  formula: (row, block) => {
    const { municipal, firstSum } = sharedCells(block);
    return `IF(${cellName(block.columns.firstStep + 1, row)}=1,ROUND(${municipal}-${firstSum},6),0)`;
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

/** The computed contribution: the first step, and what the last one adds to it. Example: `E10+H10`. */
export function computedFormula(row: number, { result: { method }, columns: { firstStep } }: Block): string {
  const first = cellName(firstStep, row);
  return method === 'halfUp' ? first : `${first}+${cellName(firstStep + STEPS[method].length - 1, row)}`;
}

import { diceFrom } from '../budgets/dice';
import type { Dice } from '../budgets/dice';
import * as layouts from './layouts';
import * as office from './office';
import * as operations from './operations';
import * as periods from './periods';
import * as statements from './statements';
import type { Table } from './table';

/** Tables as they are printed, by what they are; each takes what is random in it from the dice. */
export const SHAPES: Readonly<Record<string, (dice: Dice) => Table>> = {
  'income statement': statements.incomeStatement,
  'statement with notes': statements.statementWithNotes,
  'balance sheet': statements.balanceSheet,
  'cash flow': statements.cashFlow,
  'months across': periods.months,
  quarters: periods.quarters,
  'years down': periods.yearsDown,
  'activity list': operations.activityList,
  staffing: operations.staffing,
  'follow-up blocks': operations.followUpBlocks,
  'shares and ratios': operations.sharesAndRatios,
  'unlabelled subtotals': layouts.unlabelledSubtotals,
  'totals above their parts': layouts.totalsAbove,
  'one column': layouts.oneColumn,
  'rounded block': layouts.roundedBlock,
  'kronor in even thousands': layouts.evenThousands,
  'account codes': layouts.accountCodes,
  'several tables on a sheet': layouts.severalTables,
  'months with notes': office.monthsWithNotes,
  'pay with the largest': office.payWithLargest,
  'result with an item of one year': office.resultWithItem,
  'visits with a mean': office.visitsWithMean,
  'amount beside shares': office.amountBesideShares,
};

/** The table of a shape and a seed, the same every time. */
export function tableOf(shape: string, seed: number): Table {
  const make = SHAPES[shape];
  if (make === undefined) throw new Error(`No shape is called ${shape}`);
  return make(diceFrom(seed * 97 + Object.keys(SHAPES).indexOf(shape)));
}

import { describe, expect, it } from '@jest/globals';
import { balanceEquity } from '../../../../src/core/audit/balance/balance-equity';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { sheetOf } from '../../../samples/budgets/sheet';
import { balanceReport } from '../../../samples/ledger/reports';
import { findingAt } from '../../sheets/plain-finding';

/** A report whose equity ends 50 000 beyond its opening and the year's result. */
const GRID = sheetOf('Balans', balanceReport({ '12,4': -2_213_000 })).grid();
const [BALANCE] = ofKind(readDocuments([GRID]).documents, 'balance');
const { first, last } = BALANCE!.range;

/** What is reported where another figure is wrong in this cell. */
const told = (row: number, column: number, sheet = 'Balans') => {
  const found = { ...findingAt(sheet, 'A1'), at: { sheet, row, column } };
  return balanceEquity(BALANCE!, [found]).map(({ rule }) => rule);
};

describe('equity that does not end at its opening and the result', () => {
  it('is reported where nothing else is wrong', () => {
    expect(balanceEquity(BALANCE!, []).map(({ rule }) => rule)).toEqual(['balance']);
  });

  it('is not, where a figure anywhere within the report is wrong already', () => {
    for (const row of [first.row, last.row])
      for (const column of [first.column, last.column]) expect(told(row, column)).toEqual([]);
  });

  it('is, where what is wrong stands outside the report or on another sheet', () => {
    const outside = [
      [first.row - 1, first.column],
      [last.row + 1, last.column],
      [first.row, first.column - 1],
      [last.row, last.column + 1],
    ] as const;
    for (const [row, column] of outside) expect(told(row, column)).toEqual(['balance']);
    expect(told(first.row, first.column, 'Annat')).toEqual(['balance']);
  });
});

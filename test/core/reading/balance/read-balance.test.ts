import { describe, expect, it } from '@jest/globals';
import { formatRange } from '../../../../src/core/cells/address';
import { balanceColumnRole, balanceRole } from '../../../../src/core/reading/balance/balance-role';
import { readBalance } from '../../../../src/core/reading/balance/read-balance';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { sheetOf } from '../../../samples/budgets/sheet';
import { balanceReport, resultReport } from '../../../samples/ledger/reports';

describe('a balance report', () => {
  const document = readBalance(sheetOf('Balans', balanceReport()).grid())!;

  it('is read with its columns, its unit and what its lines mean', () => {
    expect([document.unit, document.title, formatRange(document.range)]).toEqual([
      'kr',
      'Balansrapport 2024-04-30',
      'A4:E17',
    ]);
    expect(document.columns.map(({ role }) => role)).toEqual(['opening', 'change', 'closing']);
    const totals = document.lines.filter(({ role }) => role !== 'account' && role !== 'heading');
    expect(totals.map(({ role }) => role)).toEqual([
      ...['subtotal', 'assets', 'yearResult', 'equity', 'subtotal', 'liabilities', 'all'],
    ]);
  });

  it('in thousands, with one column and labels first, is one as well', () => {
    const rows = [
      ['Balansräkning (tkr)', '2024-04-30'],
      ['Bank', 3003],
      ['Summa tillgångar', 3003],
      ['Eget kapital', 2033],
      ['Skulder', 970],
      ['Summa eget kapital och skulder', 3003],
    ];
    const read = readBalance(sheetOf('Balans', rows).grid())!;
    expect([read.unit, read.columns.map(({ heading }) => heading)]).toEqual(['tkr', ['2024-04-30']]);
    const paper = sheetOf('Balans', rows);
    rows.forEach((_, row) => row > 0 && paper.format(row, 1, '#,##0,'));
    expect(readBalance(paper.grid())!.unit).toBe('kr');
  });

  it('leaves what is above or below it on the sheet to others', () => {
    const gap = [[], [], []];
    const above = readDocuments([sheetOf('Bokslut', [...resultReport(), ...gap, ...balanceReport()]).grid()]);
    const below = readDocuments([sheetOf('Bokslut', [...balanceReport(), ...gap, ...resultReport()]).grid()]);
    for (const { documents } of [above, below]) {
      const [balances, budgets] = [ofKind(documents, 'balance'), ofKind(documents, 'budget')];
      expect([balances.length, budgets.length]).toEqual([1, 1]);
      expect(balances[0]?.lines).toHaveLength(14);
      expect(budgets[0]?.lines.at(-1)?.role).toBe('result');
    }
  });

  it('has a sheet for itself, beside a result report on another', () => {
    const { documents, notChecked } = readDocuments([
      sheetOf('Balans', balanceReport()).grid(),
      sheetOf('Resultat', resultReport()).grid(),
    ]);
    expect([documents.map(({ kind }) => kind), notChecked]).toEqual([['budget', 'balance'], []]);
    expect(readBalance(sheetOf('Resultat', resultReport()).grid())).toBeNull();
  });

  it.each([
    ['Summa anläggningstillgångar', 'subtotal'],
    ['S:a tillgångar', 'assets'],
    ['Summa skulder och eget kapital', 'all'],
    ['Summa långfristiga skulder', 'subtotal'],
    ['Summa bundet eget kapital', 'subtotal'],
    ['Periodens resultat', 'yearResult'],
    ['Bankkonto', 'account'],
  ])('takes %s for %s', (label, role) => {
    expect(balanceRole(label)).toBe(role);
  });

  it.each([
    ['Ingående balans', 'opening'],
    ['UB 2024-04-30', 'closing'],
    ['Förändring', 'change'],
    ['2023-12-31', 'other'],
  ])('takes a column headed %s for %s', (heading, role) => {
    expect(balanceColumnRole(heading)).toBe(role);
  });
});

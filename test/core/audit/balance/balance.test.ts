import { describe, expect, it } from '@jest/globals';
import { formatAddress } from '../../../../src/core/cells/address';
import { audit } from '../../../../src/core/audit/audit';
import { finish } from '../../../../src/core/pace/steps';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { sheetOf } from '../../../samples/budgets/sheet';
import { balanceReport, resultReport } from '../../../samples/ledger/reports';

type Changes = Parameters<typeof balanceReport>[0];

function found(balance: Changes = {}, result: Changes | null = {}): string[] {
  const reports = [
    sheetOf('Balans', balanceReport(balance)).grid(),
    ...(result === null ? [] : [sheetOf('Resultat', resultReport(result)).grid()]),
  ];
  const { findings } = finish(audit(readDocuments(reports).documents, { today: null, exitRules: [] }));
  return findings
    .filter(({ causedBy }) => causedBy === null)
    .map(({ severity, rule, at, message }) => `${severity} ${rule} ${at.sheet}!${formatAddress(at)} ${message}`);
}

describe('ledger reports', () => {
  it('that hold give nothing, whichever sign they print', () => {
    expect(found()).toEqual([]);
    const positive = Object.fromEntries(
      balanceReport().flatMap((row, at) =>
        at > 9
          ? row.slice(2).map((value, column) => [`${at},${column + 2}`, value === null ? null : -Number(value)])
          : [],
      ),
    );
    expect(found(positive)).toEqual([]);
  });

  it('tell an account whose movement does not take it to its closing balance, and not what follows', () => {
    expect(found({ '7,4': 3_003_100 })).toEqual([
      'error rowSum Balans!E8 3\u00a0003\u00a0100 kr i cellen, 3\u00a0003\u00a0000 kr enligt kolumnerna. Summan stämmer i 11 av 12 rader.',
    ]);
  });

  it('tell a total that is not the sum of its accounts, subtotals left out', () => {
    expect(found({ '8,2': 3_000_500 })).toEqual([
      expect.stringMatching(/^error (sum|rowSum) Balans!C9 3\s000\s500 kr i cellen/),
    ]);
  });

  it('tell equity that does not end at its opening and the year’s result', () => {
    const direct = { '10,3': -50_000, '10,4': -2_060_000, '12,3': -203_000, '12,4': -2_213_000 };
    const rest = {
      '13,3': 70_000,
      '13,4': -920_000,
      '14,3': 70_000,
      '14,4': -920_000,
      '15,3': 70_000,
      '15,4': -920_000,
    };
    expect(found({ ...direct, ...rest })).toEqual([
      expect.stringMatching(
        /^warning balance Balans!E13 .*det skiljer −50\s000 kr: något är bokfört direkt mot eget kapital/,
      ),
    ]);
  });

  it('hold where the line for the result still had the year before’s at the opening', () => {
    const rebooked = { '10,2': -1_910_000, '10,3': -100_000, '11,2': -100_000, '11,3': -53_000 };
    expect(found(rebooked)).toEqual([]);
  });

  it('tell text where an amount belongs, and numbers kept as text', () => {
    expect(found({ '7,3': 'se bilaga' })[0]).toMatch(/^error notANumber Balans!D8/);
    expect(found({ '7,3': '153 000' })).toEqual([expect.stringMatching(/^info textNumber Balans!D8/)]);
  });

  it('tell where assets are not equity and liabilities', () => {
    const rest = Object.fromEntries(
      [2, 4].flatMap((column) => ['10', '12', '16'].map((row) => [`${row},${column}`, null])),
    );
    const shifted = { '10,2': -2_010_700, '12,2': -2_010_700, '16,2': -3_000_700 };
    const others = { '10,4': -2_010_700, '12,4': -2_163_700, '16,4': -3_133_700 };
    const told = found({ ...rest, ...shifted, ...others });
    expect(told.some((text) => text.startsWith('error balance Balans!'))).toBe(true);
    expect(told.join()).toContain('balansen går inte ihop');
  });

  it('tell a sum that is one off once, in a balance of two years', () => {
    const rows = [
      ['Balansräkning (kr)', 2021, 2020],
      ['Tillgångar'],
      ['Fordringar', 1000, 900],
      ['Bank', 5000, 4000],
      ['Summa tillgångar', 6000, 4900],
      ['Skulder'],
      ['Leverantörsskulder', 2000, 1900],
      ['Eget kapital', 4000, 3000],
      ['Summa skulder och eget kapital', 6000, 4901],
    ];
    const { documents } = readDocuments([sheetOf('Balans', rows).grid()]);
    expect(ofKind(documents, 'balance')[0]?.columns.map(({ year }) => year)).toEqual([2021, 2020]);
    const { findings } = finish(audit(documents, { today: null, exitRules: [] }));
    expect(findings.map(({ at, severity }) => `${formatAddress(at)} ${severity}`)).toEqual(['C9 error']);
  });

  it('warn where the result of the balance is not that of the result report', () => {
    const other = { '11,3': -153_400, '11,4': -153_400, '12,3': -153_400, '12,4': -2_163_400 };
    const whole = { ...other, '7,3': 153_400, '7,4': 3_003_400, '8,3': 133_400, '8,4': 3_133_400 };
    const all = { ...whole, '16,3': -133_400, '16,4': -3_133_400 };
    expect(found(all)).toEqual([
      'warning balance Balans!E12 Balansen har −153\u00a0400 kr i årets resultat, men Resultat ger 153\u00a0000 kr.',
    ]);
    expect(found(all, null)).toEqual([]);
  });

  it('tell a deviation that is not budget less forecast, whichever way the report turns it', () => {
    expect(found({}, { '10,5': 10_100 })).toEqual([
      'error rowSum Resultat!F11 10\u00a0100 kr i cellen, 10\u00a0000 kr enligt kolumnerna. Summan stämmer i 8 av 9 rader.',
    ]);
  });
});

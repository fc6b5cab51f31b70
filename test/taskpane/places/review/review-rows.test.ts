import { describe, expect, it } from '@jest/globals';
import { parseAddress } from '../../../../src/core/cells/address';
import type { Finding } from '../../../../src/core/documents/finding';
import { Decimal } from '../../../../src/core/figures/decimal';
import type { Severity } from '../../../../src/core/rules/checks/check';
import { reviewFindings } from '../../../../src/core/sheets/findings/review-findings';
import { cellsInShort, rowDetail, rowTitle } from '../../../../src/taskpane/places/review/finding-words';
import { countIn, reviewRows, shownRows } from '../../../../src/taskpane/places/review/review-rows';

const cell = (address: string, sheet = 'Budget') => ({ sheet, ...parseAddress(address)! });

function finding(severity: Severity, address: string, about: Partial<Finding> = {}): Finding {
  return {
    ...{
      rule: 'sum',
      severity,
      at: cell(address),
      label: `Rad ${address}`,
      heading: '',
      published: null,
      expected: null,
    },
    ...{ difference: null, alsoAt: [], parts: [], linear: false, causedBy: null, message: 'Något.' },
    ...about,
  };
}

const rowsOf = (findings: readonly Finding[], order = ['Budget']) => reviewRows(reviewFindings(findings, []), order);
const cellsOf = (findings: readonly Finding[], order?: string[]) =>
  rowsOf(findings, order).map(({ sheet, rows }) => [sheet, rows.map(cellsInShort)]);

describe('the rows of the list', () => {
  it('are by sheet in the order of the workbook, and within it gravest first and down the sheet', () => {
    const found = [
      ...[finding('info', 'B1'), finding('error', 'B9'), finding('warning', 'B2'), finding('error', 'B5')],
      finding('error', 'A1', { at: cell('A1', 'Utfall') }),
    ];
    expect(cellsOf(found, ['Utfall', 'Budget'])).toEqual([
      ['Utfall', ['A1']],
      ['Budget', ['B5', 'B9', 'B2', 'B1']],
    ]);
  });

  it('hold what follows from them, however far, and give it no row of its own', () => {
    const found = [
      finding('error', 'B5'),
      finding('error', 'B9', { causedBy: cell('B5') }),
      finding('warning', 'B11', { causedBy: cell('B9') }),
    ];
    const [{ rows } = { rows: [] }] = rowsOf(found);
    expect(rows.map(({ followers }) => followers.map(({ at }) => at.row))).toEqual([[8, 10]]);
  });

  it('do not go on for ever where causes lead in a circle', () => {
    const circle = [finding('error', 'B3', { causedBy: cell('B4') }), finding('error', 'B4', { causedBy: cell('B3') })];
    expect(rowsOf([...circle, finding('error', 'B5')])).toHaveLength(1);
  });

  it('fold repeats: information early, warnings later, errors last of all', () => {
    const times = (severity: Severity, count: number) =>
      cellsOf(Array.from({ length: count }, (_, row) => finding(severity, `B${row + 1}`)))[0]![1]!.length;
    expect([times('info', 2), times('warning', 3), times('warning', 4), times('error', 7), times('error', 8)]).toEqual([
      ...[1, 3, 1, 7, 1],
    ]);
  });

  it('are the same rows when cells have been inserted above', () => {
    const ids = (row: number) => rowsOf([finding('error', `B${row}`, { label: 'Summa' })])[0]!.rows.map(({ id }) => id);
    expect(ids(5)).toEqual(ids(6));
  });

  it('are put aside by severity and by sheet; a sheet that is gone puts nothing aside', () => {
    const all = rowsOf(
      [finding('error', 'B1'), finding('info', 'C1', { at: cell('C1', 'Utfall') })],
      ['Budget', 'Utfall'],
    );
    const shown = (hidden: Severity[], sheet: string | null) =>
      shownRows(all, { hidden: new Set(hidden), sheet }).map((each) => each.sheet);
    expect(shown([], null)).toEqual(['Budget', 'Utfall']);
    expect(shown(['error'], null)).toEqual(['Utfall']);
    expect(shown([], 'Budget')).toEqual(['Budget']);
    expect(shown([], 'Borta')).toEqual(['Budget', 'Utfall']);
    expect([countIn(all, 'error'), countIn(all, 'warning'), countIn(all, 'info')]).toEqual([1, 0, 1]);
  });
});

describe('the words of a row', () => {
  const only = (...findings: Finding[]) => rowsOf(findings)[0]!.rows[0]!;
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  const amounts = (published: number, expected: number): Partial<Finding> => ({
    ...{ published: new Decimal(published), expected: new Decimal(expected) },
    difference: new Decimal(published - expected),
  });

  it('name the row and the year, and state both figures', () => {
    const row = only(finding('error', 'D17', { label: 'Summa', heading: '2026 Budget', ...amounts(10365, 10375) }));
    expect([rowTitle(row), cellsInShort(row), plain(rowDetail(row))]).toEqual([
      ...['Summa 2026', 'D17', '10 365 i cellen, 10 375 enligt delarna'],
    ]);
    const others = ['2021 Utfall', 'Utfall 2021', 'jan-apr'].map((heading) =>
      rowTitle(only(finding('error', 'D17', { label: 'Summa', heading }))),
    );
    expect(others).toEqual(['Summa 2021, utfall', 'Summa 2021, utfall', 'Summa jan-apr']);
  });

  it('state a missing figure, and shares in percent', () => {
    const missing = only(finding('error', 'B2', { rule: 'missing', expected: new Decimal(125) }));
    expect(rowDetail(missing)).toBe('tom cell, 125 enligt summorna');
    const percent = only(finding('error', 'B2', { rule: 'percent', ...amounts(0.74, 0.7) }));
    expect(plain(rowDetail(percent))).toBe('74 % i cellen, 70 % enligt antalen');
  });

  it('count texts that are figures by their cells', () => {
    const texts = only(finding('info', 'B2', { rule: 'textNumber', alsoAt: [cell('B3'), cell('B4')] }));
    expect([rowTitle(texts), cellsInShort(texts)]).toEqual(['3 tal lagrade som text', 'B2 +2']);
    expect(rowTitle(only(finding('info', 'B2', { rule: 'textNumber' })))).toBe('1 tal lagrat som text');
  });

  it('count amounts that are off by rounding alone, and name whose they are', () => {
    const off = (address: string, label: string) =>
      finding('info', address, { rule: 'shareAmount', label, ...amounts(100, 101) });
    const row = only(off('B2', 'Umeå'), off('B3', 'Vindeln'), off('B4', 'Vännäs'), off('B5', 'Nordmaling'));
    expect([rowTitle(row), cellsInShort(row)]).toEqual(['4 belopp avviker 1 genom avrundning', 'B2 +3']);
  });
});

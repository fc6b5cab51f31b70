import { describe, expect, it } from '@jest/globals';
import { formatAddress } from '../../../../src/core/cells/address';
import type { CellValue } from '../../../../src/core/cells/cell';
import { equityChain } from '../../../../src/core/calculation/money/equity';
import { equityWarnings } from '../../../../src/core/calculation/money/equity-warnings';
import type { Settings } from '../../../../src/core/settings/settings';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { sheetOf } from '../../../samples/budgets/sheet';

type Years = readonly (readonly [state: number, office: number, work: number])[];

/** A budget of years that follow each other, its sums right; costs as positive or as negative amounts. */
function budget(years: Years, { opening = 600, costSign = 1 }: { opening?: number; costSign?: 1 | -1 } = {}) {
  let equity = opening;
  const columns = years.map(([state, office, work], index) => {
    const result = 2 * state - office - work;
    const start = equity;
    equity += result;
    const [region, cost] = [state / 2, office + work];
    const [costs, other, all] = [office, work, cost].map((each) => each * costSign);
    return [`Budget ${2024 + index}`, state, region, region, 2 * state, costs, other, all, result, start, equity];
  });
  const labels = [
    '',
    'Försäkringskassan',
    'Regionen',
    'Storby kommun, 100,00 %',
    'Summa intäkter',
    'Kansli',
    'Insatser',
  ];
  const rows = [...labels, 'Summa kostnader', 'Årets resultat', 'Ingående eget kapital', 'Utgående eget kapital'];
  const cells = rows.map((label, row): CellValue[] => [label, ...columns.map((column) => column[row] ?? null)]);
  return sheetOf('Budget', [['Budget (tkr)'], ...cells]).grid();
}

function warned(years: Years, given: Parameters<typeof budget>[1] = {}, settings: Partial<Settings> = {}): string[] {
  const budgets = ofKind(readDocuments([budget(years, given)]).documents, 'budget');
  const entries = equityChain(budgets, { ...DEFAULT_SETTINGS, ...settings });
  return equityWarnings(entries, budgets).map(
    ({ severity, rule, at, heading, message }) => `${severity} ${rule} ${formatAddress(at)} ${heading}: ${message}`,
  );
}

const EVEN: Years = [[2_000, 1_000, 3_000]];

describe('equity', () => {
  it('within the interval is not warned of', () => {
    expect(warned(EVEN)).toEqual([]);
    expect(warned(EVEN, { opening: 0 })).toEqual([]);
    expect(warned(EVEN, { opening: 800 })).toEqual([]);
  });

  it('below nothing is a warning, with the deficit and the line that moved it most', () => {
    expect(warned([...EVEN, [2_000, 1_050, 3_600]])).toEqual([
      'warning equityLow C12 Budget 2025: Eget kapital blir negativt: −50 tkr. Underskottet är större än det ingående egna kapitalet, 600 tkr. Mest skiljer ”Insatser”: 600 tkr sämre än 2024.',
    ]);
  });

  it('names no line in a year that only goes on as the one before', () => {
    const [, second, third] = warned([...EVEN, [2_000, 1_050, 3_600], [2_000, 1_050, 3_900]], { opening: 601 });
    expect([second, third]).toEqual([expect.stringContaining('−999 tkr'), undefined]);
    expect(second).not.toContain('Mest skiljer');
  });

  it('names the same line where costs are printed as negative amounts', () => {
    expect(warned([...EVEN, [2_000, 1_050, 3_600]], { costSign: -1 })[0]).toMatch(
      /”Insatser”: 600 tkr sämre än 2024\.$/,
    );
    expect(warned([...EVEN, [1_600, 1_000, 3_000]], { costSign: -1 })[0]).toMatch(/”Försäkringskassan”: 400 tkr sämre/);
  });

  it('below what the board has set is a warning, at it is none', () => {
    expect(warned(EVEN, {}, { equityMinimum: 600 })).toEqual([]);
    expect(warned(EVEN, {}, { equityMinimum: 601 })).toEqual([
      'warning equityLow B12 Budget 2024: Eget kapital 600 tkr ligger under styrelsens lägsta nivå, 601 tkr.',
    ]);
  });

  it('above the ceiling is worth knowing, with what the other ways to count it say', () => {
    expect(warned(EVEN, { opening: 801 })).toEqual([
      'info equityHigh B12 Budget 2024: Eget kapital 801 tkr ligger över den rekommenderade högsta nivån, 800 tkr. Det gäller hur taket än räknas.',
    ]);
    expect(warned([[5_000, 4_000, 6_000]], { opening: 1_900 }, { ceilingMode: 'marginal' })[0]).toMatch(
      /nivån, 1\u00a0850 tkr\. Räknat på 2 andra sätt ligger det inom\.$/,
    );
  });
});

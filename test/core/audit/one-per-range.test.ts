import { describe, expect, it } from '@jest/globals';
import fc from '../../samples/fast-check';
import { formatAddress } from '../../../src/core/cells/address';
import { onePerRange } from '../../../src/core/audit/one-per-range';
import type { Finding } from '../../../src/core/documents/finding';
import { findingAbout } from '../../../src/core/documents/finding-about';

const RULES = ['textNumber', 'shareAmount', 'equityHigh'] as const;

function info(place: { row: number; column: number; sheet?: string }, about: Partial<Finding> = {}): Finding {
  const { sheet = 'Budget', row, column } = place;
  return findingAbout({
    ...{
      rule: 'textNumber',
      severity: 'info',
      at: { sheet, row, column },
      label: `Rad ${row}`,
      heading: 'Budget 2021',
    },
    message: `Talet är lagrat som text (”${row}”).`,
    ...about,
  });
}

const column = (rows: readonly number[]) => rows.map((row) => info({ row, column: 1 }));
const cellsOf = ({ at, alsoAt }: Finding) => [at, ...alsoAt].map(formatAddress);

describe('pieces of information about a range', () => {
  it('are one, with the range in words and each of its cells', () => {
    const [found, ...others] = onePerRange(column([3, 4, 5, 6, 8]));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ label: '', heading: 'Budget 2021', published: null });
    expect(found!.message).toMatch(/^B4:B7 och B9: 5 tal är lagrade som text/);
    expect(cellsOf(found!)).toEqual(['B4', 'B5', 'B6', 'B7', 'B9']);
  });

  it('are kept apart where they are far from each other, on other sheets, or of one cell', () => {
    const far = [...column([3, 20]), info({ sheet: 'Utfall', row: 3, column: 1 })];
    expect(onePerRange(far)).toEqual(far);
  });

  it('are one where their sentences are the same, and two where they are not', () => {
    const about = (message: string) => ({ rule: 'shareAmount' as const, message });
    const same = [2, 3].map((at) => info({ row: 6, column: at }, about('82 % av 3 200 är 2 636.')));
    const [found, ...others] = onePerRange(same);
    expect(others).toEqual([]);
    expect(found!.message).toBe('82 % av 3 200 är 2 636. Detsamma gäller D7.');
    const other = info({ row: 6, column: 4 }, about('82 % av 3 100 är 2 542.'));
    expect(onePerRange([...same, other])).toHaveLength(2);
  });

  it('leave errors and warnings one by one', () => {
    const graver = column([3, 4]).map((each) => ({ ...each, severity: 'warning' as const }));
    expect(onePerRange(graver)).toEqual(graver);
  });

  it('never say the same of two cells beside each other, and lose no cell', () => {
    const place = fc.record({ row: fc.nat(9), column: fc.nat(5), rule: fc.constantFrom(...RULES), text: fc.nat(1) });
    const key = ({ row, column: at, rule }: { row: number; column: number; rule: string }) => `${rule} ${row},${at}`;
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: key, maxLength: 40 }), (places) => {
        const given = places.map(({ rule, text, ...at }) => info(at, { rule, message: `Detta är ${text}.` }));
        const found = onePerRange(given);
        const cells = (findings: readonly Finding[]) =>
          findings.flatMap((each) => cellsOf(each).map((cell) => `${each.rule} ${cell}`)).toSorted();
        expect(cells(found)).toEqual(cells(given));
        const said = new Map(found.flatMap((each) => cellsOf(each).map((cell) => [`${each.rule} ${cell}`, each])));
        for (const { row, column: at, rule, text } of places) {
          for (const beside of [
            { row: row + 1, column: at },
            { row, column: at + 1 },
          ]) {
            const other = places.find((each) => key(each) === key({ ...beside, rule }));
            if (other === undefined || (rule !== 'textNumber' && other.text !== text)) continue;
            expect(said.get(`${rule} ${formatAddress(beside)}`)).toBe(
              said.get(`${rule} ${formatAddress({ row, column: at })}`),
            );
          }
        }
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from '../../samples/fast-check';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { verifyPlans } from '../../../src/core/port/read-back';
import { equityPlan, fixture, number, partsOf, text } from './write/fixture';

describe('openXlsx', () => {
  it('reads once, and anew after a writing', async () => {
    const workbook = openXlsx(fixture());
    const before = await workbook.read();
    expect(await workbook.read()).toBe(before);
    await workbook.write([equityPlan()]);
    const after = await workbook.read();
    expect(after.sheets.map(({ grid, marker }) => [grid.name, marker])).toEqual([
      ['Budget', null],
      ['Anteckningar', null],
      ['Tertial Eget kapital', 'equity'],
    ]);
  });

  it('never changes the bytes that it was given', async () => {
    const bytes = fixture();
    const copy = bytes.slice();
    const workbook = openXlsx(bytes);
    expect(workbook.bytes()).toEqual(copy);
    await workbook.write([equityPlan()]);
    expect(bytes).toEqual(copy);
    expect(workbook.bytes()).not.toEqual(copy);
  });

  it('reads back every cell as planned', async () => {
    const workbook = openXlsx(fixture());
    await workbook.write([equityPlan()]);
    expect(verifyPlans(await workbook.read(), [equityPlan()])).toEqual([
      { key: 'equity', name: 'Tertial Eget kapital', cells: 11, formulas: 2, mismatches: [] },
    ]);
  });

  it('shows by verification what was tampered with in the written file', async () => {
    const workbook = openXlsx(fixture());
    await workbook.write([equityPlan()]);
    const sheet = partsOf(workbook.bytes())['xl/worksheets/sheet3.xml']!;
    const tampered = openXlsx(
      fixture(Object.fromEntries(Object.entries(partsOf(workbook.bytes())).map(([name, part]) => [name, () => part])), {
        'xl/worksheets/sheet3.xml': sheet.replace('<v>-2290</v>', '<v>-2291</v>'),
      }),
    );
    expect(verifyPlans(await tampered.read(), [equityPlan()])[0]?.mismatches).toEqual([
      {
        sheet: 'Tertial Eget kapital',
        cell: 'B4',
        planned: "='Budget'!B2-'Budget'!B3 -> -2290",
        found: "='Budget'!B2-'Budget'!B3 -> -2291",
      },
    ]);
  });

  it.each([
    '=1+1',
    ' kant ',
    'rad ett\nrad två\r\nslut\t',
    'a<b>&"c\'',
    '_x0041_ och _x000d_',
    '_x005F_x0041_',
    'styrtecken \u0001\u001f\ufffe',
    'emoji 😀 och halva \ud83d',
    '007',
    '#REF!',
    'å'.repeat(32_767),
  ])('keeps the text %j as it is', async (content) => {
    const plan = equityPlan({
      cells: [{ row: 0, column: 0, style: 'text', content: text(content) }],
      names: [],
    });
    const workbook = openXlsx(fixture());
    await workbook.write([plan]);
    expect(verifyPlans(await workbook.read(), [plan])[0]?.mismatches).toEqual([]);
  });

  it.each([
    '0',
    '-0',
    '0.1',
    '-2067.5',
    '2357.34343434343434343434343',
    '123456789012345678',
    '0.000000000000123',
    '1e300',
    '-4.9e-300',
  ])('keeps the number %s to 15 digits', async (value) => {
    const plan = equityPlan({
      cells: [{ row: 0, column: 0, style: 'amount', content: number(value) }],
      names: [],
    });
    const workbook = openXlsx(fixture());
    await workbook.write([plan]);
    expect(verifyPlans(await workbook.read(), [plan])[0]?.mismatches).toEqual([]);
  });

  it('keeps whatever text and number a plan has', async () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 5 });
    // Excel knows no denormal numbers.
    const double = fc
      .double({ noNaN: true, min: -1e300, max: 1e300 })
      .filter((value) => value === 0 || Math.abs(value) > 1e-300);
    const numbers = fc.array(double, { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(texts, numbers, async (words, values) => {
        const contents = [...words.map(text), ...values.map((value) => number(String(value)))];
        const cells = contents.map((content, row) => ({
          row,
          column: 0,
          style: 'text' as const,
          content,
        }));
        const plan = equityPlan({ cells, names: [], choices: [] });
        const workbook = openXlsx(fixture());
        await workbook.write([plan]);
        expect(verifyPlans(await workbook.read(), [plan])[0]?.mismatches).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

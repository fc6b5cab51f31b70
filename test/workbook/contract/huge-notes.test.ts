import { describe, expect, it } from '@jest/globals';
import { planSheets, recalculate } from '../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { verifyPlans } from '../../../src/core/port/read-back';
import { Decimal } from '../../../src/core/figures/decimal';
import type { PlanCell, PlanContent, SheetPlan } from '../../../src/core/port/sheet-plan';
import type { Workbook } from '../../../src/core/port/workbook';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import fc from '../../samples/fast-check';
import { runs } from '../../samples/seeds';
import { createTestHost } from '../../simulated-excel/host/create-test-host';
import { loadXlsx } from '../../simulated-excel/host/workbook-model/load-xlsx';
import { runOnce } from './contract';
import { sampleBytes } from './sample';

const LONGEST = 32_767;

/** A text of so many characters, no letter of two parts cut in half. */
function filled(unit: string, length: number, first = ''): string {
  const text = (first + unit.repeat(Math.ceil(length / unit.length))).slice(0, length);
  return text.replace(/[\ud800-\udbff]$/, '').trim() || 'x';
}

/** What somebody could have pasted into a cell: words, lines, signs that begin a formula, letters of two parts. */
const NOTE = fc
  .tuple(
    fc.constantFrom('', '=', '-', "'", '@', '+', '1-2 '),
    fc.constantFrom(
      'Vi har gått igenom beloppet med revisorn. ',
      'rad\n',
      'x',
      '😀å',
      '"ord" & <tecken>, ',
      '€',
      '{okänt} ',
    ),
    fc.oneof(fc.integer({ min: 1, max: LONGEST }), fc.constant(LONGEST)),
  )
  .map(([first, unit, length]) => filled(unit, length, first));

const REASON = 'Orsak till justeringen';
/** The columns that are typed in freely, by the heading over them. */
const FREE = new Set(['Kommentar', REASON, 'Mall']);

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** A reason is one for an adjustment, in the column before it. */
  readonly isReason: boolean;
}

function freePlaces({ name, cells }: SheetPlan): Place[] {
  const headings = cells.flatMap(({ style, content, row, column }) =>
    style === 'heading' && content.kind === 'text' && FREE.has(content.text)
      ? [{ row, column, text: content.text }]
      : [],
  );
  return cells.flatMap(({ style, row, column }) => {
    const heading = headings.find((each) => each.column === column && each.row < row);
    if (style !== 'input' || heading === undefined) return [];
    return [{ sheet: name, row, column, isReason: heading.text === REASON }];
  });
}

/** The plans as if the user had typed the notes, one after another, in the first places. */
function withNotes(plans: readonly SheetPlan[], notes: ReadonlyMap<Place, string>): SheetPlan[] {
  const contentAt = (sheet: string, { row, column, content }: PlanCell): PlanContent => {
    const inRow = [...notes].filter(([place]) => place.sheet === sheet && place.row === row);
    const text = inRow.find(([place]) => place.column === column)?.[1];
    if (text !== undefined) return { kind: 'text', text };
    const isAdjusted = inRow.some(([place]) => place.isReason && place.column === column + 1);
    return isAdjusted ? { kind: 'number', value: new Decimal(70) } : content;
  };
  return plans.map((plan) => ({
    ...plan,
    cells: plan.cells.map((cell) => ({ ...cell, content: contentAt(plan.name, cell) })),
  }));
}

async function keepsNotes(workbook: Workbook, given: readonly string[]): Promise<void> {
  const plans = await runOnce(workbook);
  const places = plans.flatMap(freePlaces);
  expect(new Set(places.map(({ sheet }) => sheet)).size).toBe(3);
  // Each sheet that is typed in has one of the notes at least.
  const spread = places.filter((_, index) => index % Math.max(1, Math.floor(places.length / given.length)) === 0);
  const notes = new Map(given.flatMap((text, index) => (spread[index] ? [[spread[index], text] as const] : [])));
  await workbook.write(withNotes(plans, notes));
  const content = await workbook.read();
  const again = planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  await workbook.write(again, content);
  const after = await workbook.read();
  expect(verifyPlans(after, again).flatMap(({ mismatches }) => mismatches)).toEqual([]);
  for (const [{ sheet, row, column }, text] of notes)
    expect(after.sheets.find(({ grid }) => grid.name === sheet)!.grid.value(row, column)).toBe(text);
}

const ADAPTERS: readonly (readonly [string, number, (bytes: Uint8Array) => Promise<Workbook>])[] = [
  ['a file', runs({ few: 3, all: 4 }), async (bytes) => openXlsx(bytes)],
  [
    'Excel',
    runs({ few: 2, all: 3 }),
    async (bytes) => createExcelWorkbook(createTestHost(await loadXlsx(bytes)).Excel),
  ],
];

describe.each(ADAPTERS)('notes as long as a cell can hold, in %s', (_, numRuns, open) => {
  it('are written again letter for letter, and stop no sheet', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(NOTE, { minLength: 6, maxLength: 6 }), async (notes) => {
        await keepsNotes(await open(sampleBytes('tertial-1.xlsx')), notes);
      }),
      { numRuns, examples: ['å ', '{okänt} '].map((unit) => [Array.from({ length: 6 }, () => filled(unit, LONGEST))]) },
    );
  });
});

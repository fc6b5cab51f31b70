import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../src/core/cells/cell';
import { earlierPublication } from '../../src/core/earlier-publications';
import type { Publications } from '../../src/core/documents/notes/publications';
import { NOTHING_PUBLISHED } from '../../src/core/documents/notes/publications';
import { NOTHING_UNWRITTEN } from '../../src/core/documents/notes/user-notes';
import type { WorkbookContent } from '../../src/core/port/workbook';
import { planSheets, recalculate } from '../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { separateWorkbook } from '../../src/workbook/xlsx/separate-workbook';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { sheetOf } from '../samples/budgets/sheet';
import { gridOfPlan } from './sheets/grid-fixture';

const ANY_DAY = { today: null, workbookName: null };

function workbookOf(rows: readonly (readonly CellValue[])[]): WorkbookContent {
  const sheets = [{ grid: sheetOf('A', rows).grid(), marker: null }];
  return { sheets, names: [], isManual: false };
}

/** 70 women are left at the end of the one year; the next has 73, of which 3 are new: too few to be shown. */
const YEAR_BEFORE = workbookOf([
  ['Torget'],
  ['Tertial 3 2023', 'Kvinnor', 'Män', 'Totalt'],
  ['Antal deltagare', 90, 90, 180],
  ['Totalt antal avslutade', 20, 20, 40],
  ['Antal kvar i verksamheten', 70, 70, 140],
]);
const THIS_YEAR = workbookOf([
  ['Torget'],
  ['Tertial 1 2024', 'Kvinnor', 'Män', 'Totalt'],
  ['Antal deltagare', 73, 82, 155],
  ['varav nya', 3, 12, 15],
]);

function plansOf(content: WorkbookContent, published: Publications = NOTHING_PUBLISHED) {
  const found = recalculate(content, DEFAULT_SETTINGS, { ...ANY_DAY, unwritten: { ...NOTHING_UNWRITTEN, published } });
  return planSheets(content, found, DEFAULT_SETTINGS);
}

/** What the public sheet prints of women who take part and of those who are new. */
function womenPrinted(content: WorkbookContent, published: Publications): CellValue[] {
  const grid = gridOfPlan(plansOf(content, published).find(({ key }) => key === 'followUpPublic')!);
  const row = [...grid.filled.rows()].find((each) => grid.value(each, 1) === 'Deltagare')!;
  return [grid.value(row, 2), grid.value(row + 1, 2)];
}

const earlierOf = (content: WorkbookContent) => earlierPublication(content, DEFAULT_SETTINGS, ANY_DAY);

describe('what another workbook has shown the public', () => {
  it('is what gives a small count away, where it is not known', () => {
    expect(womenPrinted(THIS_YEAR, NOTHING_PUBLISHED)).toEqual([73, '..']);
  });

  it('is known from its public version, as that was saved', async () => {
    const plan = plansOf(YEAR_BEFORE).find(({ key }) => key === 'followUpPublic')!;
    const saved = await openXlsx((await separateWorkbook(plan)).bytes).read();
    const earlier = earlierOf(saved)!;
    expect(earlier.known).toBe('shown');
    expect(womenPrinted(THIS_YEAR, earlier.published)).toEqual(['..', '..']);
  });

  it('is known from the workbook that the public version was made from, by what it remembers', () => {
    const sheets = plansOf(YEAR_BEFORE).map((plan) => ({ grid: gridOfPlan(plan), marker: plan.key }));
    const earlier = earlierOf({ ...YEAR_BEFORE, sheets: [...YEAR_BEFORE.sheets, ...sheets] })!;
    expect(earlier.known).toBe('shown');
    expect(womenPrinted(THIS_YEAR, earlier.published)).toEqual(['..', '..']);
  });

  it('is computed once more from a workbook that remembers nothing, and said to be', () => {
    const earlier = earlierOf(YEAR_BEFORE)!;
    expect(earlier.known).toBe('computed');
    expect(womenPrinted(THIS_YEAR, earlier.published)).toEqual(['..', '..']);
  });

  it('is remembered with this workbook once its sheets are written', () => {
    const plans = plansOf(THIS_YEAR, earlierOf(YEAR_BEFORE)!.published);
    const sheets = plans.map((plan) => ({ grid: gridOfPlan(plan), marker: plan.key }));
    const written = { ...THIS_YEAR, sheets: [...THIS_YEAR.sheets, ...sheets] };
    expect(womenPrinted(written, NOTHING_PUBLISHED)).toEqual(['..', '..']);
  });

  it('is nothing where the workbook has no follow-up', () => {
    expect(earlierOf(workbookOf([['Anteckningar'], ['Ring Anna']]))).toBeNull();
  });
});

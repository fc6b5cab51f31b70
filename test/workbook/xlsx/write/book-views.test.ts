import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { separateWorkbook } from '../../../../src/workbook/xlsx/separate-workbook';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { runOnce } from '../../contract/contract';
import { equityPlan, fixture, partsOf } from './fixture';
import { validationErrors } from './validate';

const WORKBOOK = 'xl/workbook.xml';
const FOLDER = join(__dirname, '..', '..', '..', 'samples', 'workbooks');
const SAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
/** As Excel itself saves a window. */
const WINDOW =
  '<workbookView xWindow="0" yWindow="500" windowWidth="28800" windowHeight="15840" tabRatio="500" activeTab="0" xr2:uid="{00000000-000D-0000-FFFF-FFFF00000000}"/>';

/** The window that each sheet view of the workbook is in, by its number; `undefined` for one that is not there. */
function windowsSeen(bytes: Uint8Array): (string | undefined)[] {
  const parts = partsOf(bytes);
  const views = /<bookViews>(.*?)<\/bookViews>/s.exec(parts[WORKBOOK]!)?.[1] ?? '';
  const windows = views.match(/<workbookView[^>]*>/g) ?? [];
  return Object.entries(parts)
    .filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .flatMap(([, part]) => [...part.matchAll(/<sheetView\b[^>]*workbookViewId="(\d+)"/g)])
    .map(([, id]) => windows[Number(id)]);
}

async function written(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  await workbook.write([equityPlan()]);
  return workbook.bytes();
}

const without = (part: string) => part.replace(/<bookViews>.*<\/bookViews>/s, '');

describe('a written file', () => {
  it.each(SAMPLES)('has a window for every sheet that is seen: %s', async (name) => {
    const workbook = openXlsx(new Uint8Array(readFileSync(join(FOLDER, name))));
    await runOnce(workbook);
    const windows = windowsSeen(workbook.bytes());
    expect(windows.length).toBeGreaterThan(3);
    expect(windows).not.toContain(undefined);
  });

  it('has one where it is a workbook of its own', async () => {
    const { bytes } = await separateWorkbook(equityPlan());
    expect(windowsSeen(bytes)).toEqual(['<workbookView/>']);
    expect(partsOf(bytes)[WORKBOOK]).toMatch(/<bookViews>.*<\/bookViews><sheets>/s);
  });

  it('keeps the window that Excel gave it', async () => {
    const namespace = 'http://schemas.microsoft.com/office/spreadsheetml/2015/revision2';
    const bytes = fixture({
      [WORKBOOK]: (part) =>
        part.replace(/<workbookView [^>]*>/, WINDOW).replace('<workbook ', `<workbook xmlns:xr2="${namespace}" `),
    });
    expect(windowsSeen(await written(bytes))).toEqual([WINDOW]);
  });

  it.each([
    ['none', without],
    ['an empty list', (part: string) => part.replace(/<bookViews>.*<\/bookViews>/s, '<bookViews/>')],
  ])('gets one where it has %s, before its sheets', async (_, change) => {
    const bytes = await written(fixture({ [WORKBOOK]: change }));
    expect(partsOf(bytes)[WORKBOOK]!.match(/<bookViews>.*?<sheets>/s)?.[0]).toBe(
      '<bookViews><workbookView/></bookViews><sheets>',
    );
    expect(validationErrors(bytes)).toEqual([]);
  });

  it('opens on the first sheet that is not hidden', async () => {
    const hidden = (part: string) =>
      without(part)
        .replace('name="Budget" sheetId="1"', 'name="Budget" sheetId="1" state="hidden"')
        .replace('sheetId="7" state="hidden"', 'sheetId="7"');
    const bytes = await written(fixture({ [WORKBOOK]: hidden }));
    expect(partsOf(bytes)[WORKBOOK]).toContain('<workbookView firstSheet="1" activeTab="1"/>');
  });
});

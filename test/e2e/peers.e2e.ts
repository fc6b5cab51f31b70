import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { overflow, violations } from './axe';
import type { OpenDemo } from './demo';
import { cellIn, closeBrowser, openSample, openView, recalculate, writeSheets } from './demo';

let demo: OpenDemo;

beforeEach(async () => {
  demo = await openSample('jamforelse.xlsx');
});
afterEach(async () => {
  expect(demo.complaints).toEqual([]);
  await demo.close();
});
afterAll(closeBrowser);

const cell = (sheet: string, address: string) => cellIn(demo, sheet, address);

describe('a workbook with all förbund', () => {
  it('reports the sum that is one off, and shows the own förbund by the name in the budget', async () => {
    const panel = demo.pane.getByRole('tabpanel');
    await openView(demo.pane, 'Kontroll');
    await panel.getByRole('button', { name: '288 073 i cellen, 288 072 enligt delarna' }).click();
    await panel.getByRole('row', { name: 'Skillnad +1' }).waitFor();
    await openView(demo.pane, 'Jämförelse');
    await panel.getByText('Sjöbygden har 14\u00a0% eget kapital av bidragen. Två förbund har lägre.').waitFor();
    await panel.getByText('Så räknas det').click();
    await panel.getByText('Plats 3 av 40').waitFor();
    expect(await panel.getByRole('row', { name: /^Samma procentsats på alla belopp 5 5 5/ }).count()).toBe(1);
  });

  it('keeps the own förbund that is picked, and writes it beside the others', async () => {
    await openView(demo.pane, 'Jämförelse');
    const panel = demo.pane.getByRole('tabpanel');
    await panel.getByLabel('Eget förbund').selectOption('Förbund 15');
    await panel.getByText('Så räknas det').click();
    await panel.getByText('Plats 40 av 40').waitFor();
    await openView(demo.pane, 'Blad');
    await writeSheets(demo);
    expect(await demo.pane.getByRole('tabpanel').innerText()).not.toContain('innehåller inte');
    expect((await cell('Tertial Jämförelse', 'D7')).value).toBe('Förbund 15');
    expect((await cell('Tertial Jämförelse', 'D8')).value).toBe(40);
  });

  it('shows nothing that axe objects to, and nothing beyond 320 pixels', async () => {
    await demo.page.evaluate(() => window.tertialDemo.setPaneWidth(320));
    await demo.pane.getByRole('button', { name: 'Läs om arbetsboken' }).waitFor();
    await recalculate(demo);
    await openView(demo.pane, 'Jämförelse');
    await demo.pane.getByRole('tabpanel').getByText('Sjöbygden har').waitFor();
    expect([await violations(demo), await overflow(demo)]).toEqual([[], 0]);
  });
});

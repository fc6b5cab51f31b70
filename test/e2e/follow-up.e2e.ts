import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenDemo } from './demo';
import { closeBrowser, openDemo, openView, recalculate, writeSheets } from './demo';

let demo: OpenDemo;

beforeEach(async () => {
  demo = await openDemo();
  await demo.page.locator('input[type=file]').setInputFiles(join(__dirname, '../workbooks/uppfoljning.xlsx'));
  await demo.page.getByText('uppfoljning.xlsx').first().waitFor();
  await recalculate(demo);
});
afterEach(async () => {
  expect(demo.complaints).toEqual([]);
  await demo.close();
});
afterAll(closeBrowser);

const cell = (sheet: string, address: string) =>
  demo.page.evaluate(([name, at]) => window.tertialDemo.cell(name, at), [sheet, address] as const);

describe('a workbook of follow-up', () => {
  it('shows the percent that no number of persons gives', async () => {
    await demo.pane
      .getByText('Inget antal personer är 74\u00a0% av 25: 18 är 72\u00a0% och 19 är 76\u00a0%.')
      .waitFor();
  });

  it('shows all units by their counts, and each of them in full', async () => {
    await openView(demo.pane, 'Uppföljning');
    const panel = demo.pane.getByRole('tabpanel');
    await panel.getByLabel('Period').selectOption('2024-T1');
    expect(await panel.getByRole('row', { name: /^Alla enheter 69 75 %/ }).count()).toBe(1);
    await panel.getByLabel('Visa i detalj').selectOption({ label: 'Teamet i söder' });
    await panel.getByRole('heading', { name: 'Teamet i söder, Tertial 1 2024' }).waitFor();
    await panel.getByRole('button', { name: '28' }).click();
    expect(await demo.page.evaluate(() => window.tertialDemo.selection())).toEqual({
      sheet: 'Uppföljning',
      address: 'C17',
    });
  });

  it('is written as live counts, and for the public without small ones', async () => {
    await openView(demo.pane, 'Skriv');
    await writeSheets(demo);
    expect(await demo.pane.getByRole('tabpanel').innerText()).not.toContain('innehåller inte');
    expect((await cell('Tertial Uppföljning', 'A1')).value).toBe('Uppföljning');
    expect((await cell('Tertial Uppföljning', 'C6')).value).toBe(0.72);
  });
});

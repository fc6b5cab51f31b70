import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { overflow, violations } from './axe';
import type { OpenDemo } from './demo';
import { closeBrowser, openDemo, openView } from './demo';

const MINUTE = 60_000;

let demo: OpenDemo;

beforeEach(async () => {
  demo = await openDemo();
});
afterEach(async () => {
  expect(demo.complaints).toEqual([]);
  const outside = demo.requested.filter((url) => new URL(url).hostname !== '127.0.0.1' && !/^(blob|data):/.test(url));
  expect(outside).toEqual([]);
  await demo.close();
});
afterAll(closeBrowser);

const sheets = () => demo.page.evaluate(() => window.tertialDemo.sheets());

async function openSelfTest(): Promise<void> {
  await openView(demo.pane, 'Inställningar');
  await demo.pane.getByRole('link', { name: 'Prova Tertial i din Excel' }).click();
  await demo.pane.getByRole('button', { name: 'Börja' }).waitFor();
}

/** Opens a workbook of one empty sheet. */
async function openEmpty(): Promise<void> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Blad1');
  const buffer = Buffer.from(await book.xlsx.writeBuffer());
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await demo.page.locator('input[type=file]').setInputFiles({ name: 'tom.xlsx', mimeType, buffer });
  await demo.page.getByText('tom.xlsx').first().waitFor();
  await demo.pane.getByRole('button', { name: 'Läs om arbetsboken' }).waitFor();
}

describe('the self-test', () => {
  it('does nothing in a workbook that is not empty, and gives the pane back', async () => {
    await openSelfTest();
    const before = await sheets();
    await demo.pane.getByRole('button', { name: 'Börja' }).click();
    await demo.pane.getByText('Arbetsboken är inte tom').waitFor();
    expect(await sheets()).toEqual(before);
    await demo.pane.getByRole('link', { name: 'Tillbaka till Tertial' }).click();
    await demo.pane.getByRole('button', { name: 'Läs om arbetsboken' }).waitFor();
  });

  it(
    'answers every question, leaves nothing, and gives its report in three ways',
    async () => {
      await openEmpty();
      await demo.page.evaluate(() => window.tertialDemo.setPaneWidth(320));
      await openSelfTest();
      await demo.pane.getByRole('button', { name: 'Börja' }).click();
      const field = demo.pane.getByRole('textbox', { name: 'Rapporten som text' });
      await field.waitFor({ timeout: 4 * MINUTE });
      expect(await sheets()).toEqual(['Blad1']);
      const text = await field.inputValue();
      const report = JSON.parse(text) as Record<string, unknown> & { probes: unknown[] };
      expect(report).toMatchObject({
        host: 'Excel',
        platform: 'OfficeOnline',
        displayLanguage: 'sv-SE',
        excelApi: '1.13',
      });
      expect(text).not.toMatch(/tom\.xlsx|Blad1/);
      expect([await violations(demo), await overflow(demo)]).toEqual([[], 0]);
      await demo.pane.getByRole('button', { name: 'Spara som blad' }).click();
      await demo.pane.getByText('sparad på bladet Självtest rapport').waitFor();
      expect(await sheets()).toEqual(['Blad1', 'Självtest rapport']);
      await demo.pane.getByRole('button', { name: 'Kopiera' }).click();
      await demo.pane.getByText('Rapporten är kopierad.').waitFor();
    },
    5 * MINUTE,
  );

  it('that is broken off says so and leaves nothing', async () => {
    await openEmpty();
    await openSelfTest();
    await demo.pane.getByRole('button', { name: 'Börja' }).click();
    await demo.pane.getByText(/^[1-9]\d* av/).waitFor();
    await demo.pane.getByRole('button', { name: 'Avbryt' }).click();
    await demo.pane.getByText('Provet avbröts. Det som skrevs är borttaget.').waitFor();
    expect(await sheets()).toEqual(['Blad1']);
  });
});

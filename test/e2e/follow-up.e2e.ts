import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenDemo } from './demo';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { overflow, violations } from './axe';
import { cellIn, closeBrowser, eventually, openSample, openView, recalculate, writeSheets } from './demo';

let demo: OpenDemo;

beforeEach(async () => {
  demo = await openSample('uppfoljning.xlsx');
});
afterEach(async () => {
  expect(demo.complaints).toEqual([]);
  await demo.close();
});
afterAll(closeBrowser);

const cell = (sheet: string, address: string) => cellIn(demo, sheet, address);

describe('a workbook of follow-up', () => {
  it('shows the percent that no number of persons gives', async () => {
    await openView(demo.pane, 'Kontroll');
    const row = demo.pane.getByRole('button', { name: '74 % i cellen, 72 % enligt delarna' });
    await row.click();
    await demo.pane
      .getByText('Inget antal personer är 74\u00a0% av 25: 18 är 72\u00a0% och 19 är 76\u00a0%.')
      .waitFor();
  });

  it('shows all units by their counts, and each of them in full', async () => {
    await openView(demo.pane, 'Uppföljning');
    await demo.pane.getByRole('tabpanel').getByLabel('Period').selectOption('2024-T1');
    const tables = demo.pane.getByRole('region', { name: 'Ur tabellerna' });
    expect(await tables.getByRole('row', { name: /^Alla enheter 215 30 69 75 %/ }).count()).toBe(1);
    await tables.getByText('Alla mått för en enhet').click();
    await tables.getByLabel('Enhet att visa').selectOption({ label: 'Teamet i söder' });
    const unit = tables.getByRole('table', { name: 'Teamet i söder, Tertial 1 2024' });
    await unit.getByRole('button', { name: '28' }).click();
    const selection = () => demo.page.evaluate(() => window.tertialDemo.selection());
    expect(await eventually(selection, ({ address }) => address === 'C17')).toEqual({
      sheet: 'Uppföljning',
      address: 'C17',
    });
  });

  it('is written as live counts, and for the public without small ones', async () => {
    await openView(demo.pane, 'Blad');
    await writeSheets(demo);
    expect(await demo.pane.getByRole('tabpanel').innerText()).not.toContain('innehåller inte');
    expect((await cell('Tertial Uppföljning', 'A1')).value).toBe('Uppföljning');
    expect((await cell('Tertial Uppföljning', 'C6')).value).toBe(0.72);
  });

  it('is taken out for the public as a workbook of its own', async () => {
    await openView(demo.pane, 'Publik version');
    const download = demo.page.waitForEvent('download');
    await demo.pane.getByRole('button', { name: 'Spara kopian' }).click();
    const file = join(mkdtempSync(join(tmpdir(), 'tertial-')), 'publik.xlsx');
    await (await download).saveAs(file);
    const bytes = readFileSync(file);
    rmSync(dirname(file), { recursive: true });
    const { sheets } = await openXlsx(new Uint8Array(bytes)).read();
    expect(sheets.map(({ grid }) => grid.name)).toEqual(['Tertial Uppföljning publik']);
    await demo.pane.getByText('spara den därifrån').waitFor();
  });

  it('gives the social budget its outcomes, takes those that are typed, and keeps them in the sheet', async () => {
    await openView(demo.pane, 'Mål');
    const panel = demo.pane.getByRole('tabpanel');
    await panel.getByText('av 60 bedömda poäng').waitFor();
    await panel.getByText('40 poäng saknar utfall.').waitFor();
    await panel.getByText(/^1\. 80 % av de som avslutat/).click();
    await panel.getByText('Utfallet är ur uppföljningen, tertial 1–2 2024.').first().waitFor();
    const field = panel.getByRole('textbox', { name: /^Utfall: Minst 75 %/ });
    await field.fill('60');
    await field.press('Enter');
    await panel.getByText('av 80 bedömda poäng').waitFor();
    await panel.getByText('20 poäng saknar utfall.').waitFor();
    await panel.getByText('Ett eget utfall är inte skrivet i bladen än').waitFor();
    expect(await field.inputValue()).toBe('60\u00a0%');
    await openView(demo.pane, 'Blad');
    await writeSheets(demo);
    await recalculate(demo);
    await openView(demo.pane, 'Mål');
    await panel.getByText('av 80 bedömda poäng').waitFor();
    await panel.getByText('20 poäng saknar utfall.').waitFor();
    expect(await panel.getByText('inte skrivet i bladen än').count()).toBe(0);
    expect((await cell('Tertial Social budget', 'B6')).value).toBe('Område');
    expect((await cell('Tertial Social budget', 'I9')).formula).toBe('=IF(G9>0,ROUND(100*H9/G9,6),"")');
  });

  it.each([
    ['Kontroll', 'enligt delarna'],
    ['Uppföljning', 'Till lösning är andelen'],
    ['Mål', 'bedömda poäng'],
    ['Blad', 'Det du har skrivit i bladen'],
    ['Publik version', 'Tabellen där mest döljs'],
    ['Inställningar', 'Allt räknas i den här datorn'],
  ])('shows in %s nothing that axe objects to, and nothing beyond 320 pixels', async (view, words) => {
    await demo.page.evaluate(() => window.tertialDemo.setPaneWidth(320));
    await demo.pane.getByRole('button', { name: 'Läs om arbetsboken' }).waitFor();
    await recalculate(demo);
    await openView(demo.pane, view);
    await demo.pane.getByRole('main').getByText(words).first().waitFor();
    expect([await violations(demo), await overflow(demo)]).toEqual([[], 0]);
  });
});

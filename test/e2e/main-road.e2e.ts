import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenDemo } from './demo';
import { closeBrowser, eventually, openDemo, openView, recalculate, writeSheets } from './demo';

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
const cell = (sheet: string, address: string) =>
  demo.page.evaluate(([name, at]) => window.tertialDemo.cell(name, at), [sheet, address] as const);
const setCell = (sheet: string, address: string, input: string) =>
  demo.page.evaluate(([name, at, text]) => window.tertialDemo.setCell(name, at, text), [
    sheet,
    address,
    input,
  ] as const);

const panel = () => demo.pane.getByRole('tabpanel');

describe('the pane, from first use on', () => {
  it('reads the workbook by itself, and begins with how it stands and what to do', async () => {
    await panel().getByText('Två belopp stämmer inte med sina delar.').waitFor();
    await demo.pane.getByRole('tab', { name: 'Kontroll 2 fel kvar' }).waitFor();
    await panel()
      .getByRole('button', { name: /^Rätta 2 fel/ })
      .waitFor();
  });

  it('finds what disagrees, and a click selects its cell', async () => {
    await openView(demo.pane, 'Kontroll');
    const first = panel().getByRole('button', { name: /Summa kostnader 2026/ });
    await first.click();
    const selection = () => demo.page.evaluate(() => window.tertialDemo.selection());
    const selected = { sheet: 'Budget', address: 'D17' };
    expect(await eventually(selection, ({ address }) => address === 'D17')).toEqual(selected);
    expect(await demo.page.getByRole('gridcell', { selected: true }).count()).toBe(1);
  });

  it('shows what will be written, writes it and says that it was verified', async () => {
    await recalculate(demo);
    await openView(demo.pane, 'Blad');
    await panel()
      .getByRole('checkbox', { name: /^Tertial Översikt/, checked: true })
      .waitFor();
    const before = await sheets();
    const planned = await panel().getByRole('checkbox').count();
    await writeSheets(demo);
    const after = await sheets();
    expect(after).toEqual(expect.arrayContaining([...before, 'Tertial Rapport', 'Tertial Kontroller']));
    expect(after).toHaveLength(before.length + planned);
    await demo.pane.getByText(new RegExp(`^${planned} blad är skrivna och lästa tillbaka`)).waitFor();
  });

  it('follows what is changed in the workbook, without being asked', async () => {
    await panel().getByText('Två belopp stämmer inte med sina delar.').waitFor();
    await setCell('Budget', 'D17', '10375');
    await panel().getByText('Ett belopp stämmer inte med sina delar.').waitFor();
    await demo.pane.getByRole('tab', { name: 'Kontroll 1 fel kvar' }).waitFor();
  });

  it('keeps what the user decided, and rewrites the sheets after an edit', async () => {
    await recalculate(demo);
    await writeSheets(demo);
    const kept = await demo.page.evaluate(() => window.tertialDemo.find('Tertial Kontroller', 'Beslut'));
    const decision = { row: kept!.row + 1, column: kept!.column };
    const address = `${String.fromCharCode(65 + decision.column)}${decision.row + 1}`;
    await setCell('Tertial Kontroller', address, 'godta');
    await setCell('Budget', 'A16', 'Revision och granskning');
    const before = await sheets();
    await writeSheets(demo);
    expect(await sheets()).toEqual(before);
    expect((await cell('Tertial Kontroller', address)).value).toBe('godta');
  });

  it('writes formulas that follow when a figure of the budget is changed', async () => {
    await recalculate(demo);
    await writeSheets(demo);
    const at = await demo.page.evaluate(() => window.tertialDemo.find('Tertial Eget kapital', 'Intäkter'));
    const address = `B${at!.row + 1}`;
    const before = (await cell('Tertial Eget kapital', address)).value;
    await setCell('Budget', 'B11', '20000');
    expect([before, (await cell('Tertial Eget kapital', address)).value]).toEqual([10802, 20000]);
  });
});

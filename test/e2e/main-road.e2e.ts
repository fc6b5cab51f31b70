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

describe('the pane, from first use on', () => {
  it('explains itself in two sentences before anything was read', async () => {
    await expect(demo.pane.getByRole('tabpanel').innerText()).resolves.toMatch(/Tertial läser.*\n+Vill du/);
    expect(await demo.pane.getByRole('status').innerText()).toBe('');
  });

  it('finds what disagrees, and a click selects its cell', async () => {
    await recalculate(demo);
    const first = demo.pane.getByRole('tabpanel').getByRole('listitem').first();
    const place = first.getByRole('button').first();
    const [sheet, address] = (await place.innerText()).split('!');
    await place.click();
    const selection = () => demo.page.evaluate(() => window.tertialDemo.selection());
    expect(await eventually(selection, (at) => at.address === address)).toEqual({ sheet, address });
    expect(await demo.page.getByRole('gridcell', { selected: true }).count()).toBe(1);
  });

  it('shows what will be written, writes it and says that it was verified', async () => {
    await recalculate(demo);
    await openView(demo.pane, 'Skriv');
    const planned = await demo.pane.getByRole('tabpanel').innerText();
    expect(planned).toContain('Tertial Översikt (nytt blad)');
    const before = await sheets();
    await writeSheets(demo);
    const after = await sheets();
    expect(after).toEqual(expect.arrayContaining([...before, 'Tertial Översikt', 'Tertial Kontroller']));
    expect(after).toHaveLength(before.length + 5);
    expect(await demo.pane.getByRole('tabpanel').innerText()).toContain('läst tillbaka, allt stämmer');
  });

  it('shows that the workbook was changed since it was read, until it is read anew', async () => {
    await recalculate(demo);
    const changed = demo.pane.getByText(/Arbetsboken har ändrats sedan den lästes kl\. \d\d:\d\d \(Budget\)/);
    expect(await changed.count()).toBe(0);
    await setCell('Budget', 'B2', 'ändrad');
    await changed.waitFor();
    await writeSheets(demo);
    expect(await changed.count()).toBe(0);
  });

  it('keeps what the user decided, and rewrites the sheets after an edit', async () => {
    await recalculate(demo);
    await writeSheets(demo);
    const kept = await demo.page.evaluate(() => window.tertialDemo.find('Tertial Kontroller', 'Beslut'));
    const decision = { row: kept!.row + 1, column: kept!.column };
    const address = `${String.fromCharCode(65 + decision.column)}${decision.row + 1}`;
    await setCell('Tertial Kontroller', address, 'godta');
    await setCell('Budget', 'B2', 'ändrad');
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

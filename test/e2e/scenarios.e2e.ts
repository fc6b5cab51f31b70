import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { overflow, violations } from './axe';
import type { OpenDemo } from './demo';
import { cellIn, closeBrowser, openSample, openView, recalculate, untilRest, writeSheets } from './demo';

/** Where workbooks are left for LibreOffice to count anew. */
const WRITTEN = join(__dirname, 'written');

afterAll(closeBrowser);

const panelOf = ({ pane }: OpenDemo) => pane.getByRole('tabpanel');

async function type(demo: OpenDemo, label: string, text: string): Promise<void> {
  const field = panelOf(demo).getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press('Enter');
}

/** A table that is behind a link. */
async function unfolded(demo: OpenDemo, link: string, name: string) {
  const table = panelOf(demo).getByRole('table', { name, exact: true });
  if (!(await table.isVisible())) await panelOf(demo).getByText(link, { exact: true }).click();
  return table;
}

/** The rows of the table of closing equity, without their spaces. */
async function closings(demo: OpenDemo): Promise<string[]> {
  const table = await unfolded(demo, 'Alla scenarier bredvid varandra', 'Eget kapital');
  const rows = await table.getByRole('row').allInnerTexts();
  return rows.slice(1).map((row) => row.replace(/\s+/g, ' ').trim());
}

describe('scenarios', () => {
  it('are typed in the pane, are side by side, and are kept in the workbook', async () => {
    const demo = await openSample('budget-med-fel.xlsx');
    await openView(demo.pane, 'Scenarier');
    await panelOf(demo).getByRole('button', { name: 'Nytt' }).click();
    await type(demo, 'Namn', 'Staten minskar');
    await panelOf(demo).getByLabel('Gäller från', { exact: true }).selectOption('2025');
    await type(demo, 'Statens bidrag', '-10');
    await panelOf(demo).getByRole('tab', { name: 'Staten minskar', selected: true }).waitFor();
    await panelOf(demo).getByRole('button', { name: 'Nytt' }).click();
    await type(demo, 'Namn', 'Åby lämnar');
    await panelOf(demo)
      .getByText(/^Fler antaganden/)
      .click();
    await type(demo, 'Andel av kommunernas del: Åby (0 om den lämnar)', '0 %');
    await panelOf(demo).getByRole('tab', { name: 'Åby lämnar', selected: true }).waitFor();
    const members = await unfolded(demo, 'Medlemmarnas bidrag', 'Medlemmarnas bidrag 2026: Åby lämnar');
    await members.getByRole('row', { name: 'Åby 315 0' }).waitFor();
    const all = ['Budget 1 532 2 612 3 437', 'Staten minskar 1 532 1 492 1 197', 'Åby lämnar 1 532 2 612 3 437'];
    expect(await closings(demo)).toEqual(all);
    await panelOf(demo).getByText('Utkast, inte skrivet i bladen').waitFor();
    expect(await violations(demo)).toEqual([]);
    expect(await overflow(demo)).toBe(0);

    await writeSheets(demo);
    await recalculate(demo);
    await openView(demo.pane, 'Scenarier');
    expect(await closings(demo)).toEqual(all);
    expect((await cellIn(demo, 'Tertial Scenarier', 'B10')).value).toBe(-0.1);

    // Whoever gets the workbook needs no add-in: the sheet counts by itself.
    await demo.page.evaluate(() => window.tertialDemo.setCell('Tertial Scenarier', 'B10', '-20 %'));
    expect((await cellIn(demo, 'Tertial Scenarier', 'D32')).value).toBe(-1043);
    await recalculate(demo);
    await openView(demo.pane, 'Scenarier');
    expect(await closings(demo)).toContain('Staten minskar 1 532 372 −1 043');
    await panelOf(demo).getByText('Staten minskar: eget kapital blir negativt 2026.').waitFor();

    // No sheet differs from what is planned, so the button is that of the scenarios.
    const write = panelOf(demo).getByRole('button', { name: 'Skriv scenarierna' });
    expect(await untilRest(demo, () => write.click())).toContain('lästa tillbaka');
    expect((await cellIn(demo, 'Tertial Scenarier', 'B10')).value).toBe(-0.2);
    mkdirSync(WRITTEN, { recursive: true });
    const bytes = await demo.page.evaluate(() => window.tertialDemo.save());
    writeFileSync(join(WRITTEN, 'scenarios.xlsx'), Uint8Array.from(bytes));
    expect(demo.complaints).toEqual([]);
    await demo.close();
  });
});

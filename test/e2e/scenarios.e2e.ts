import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { overflow, violations } from './axe';
import type { OpenDemo } from './demo';
import { cellIn, closeBrowser, openSample, openView, recalculate, writeSheets } from './demo';

/** Where workbooks are left for LibreOffice to count anew. */
const WRITTEN = join(__dirname, 'written');

afterAll(closeBrowser);

const panelOf = ({ pane }: OpenDemo) => pane.getByRole('tabpanel');

async function type(demo: OpenDemo, label: string, text: string): Promise<void> {
  const field = panelOf(demo).getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press('Enter');
}

/** The rows of the table of closing equity, without their spaces. */
async function closings(demo: OpenDemo): Promise<string[]> {
  const rows = await panelOf(demo).getByRole('table').first().getByRole('row').allInnerTexts();
  return rows.slice(1).map((row) => row.replace(/\s+/g, ' ').trim());
}

describe('scenarios', () => {
  it('are typed in the pane, are side by side, and are kept in the workbook', async () => {
    const demo = await openSample('budget-med-fel.xlsx');
    await openView(demo.pane, 'Scenarier');
    await type(demo, 'Namn', 'Staten minskar');
    await type(demo, 'Gäller från år (tomt: 2024)', '2025');
    await type(demo, 'Statens bidrag ändras, procent', '-10');
    await panelOf(demo).getByLabel('Scenario', { exact: true }).selectOption('2');
    await type(demo, 'Namn', 'Åby lämnar');
    await panelOf(demo).getByText('Kommunernas andelar').click();
    await type(demo, 'Andel av kommunernas del: Åby (0 om den lämnar)', '0 %');
    await panelOf(demo).getByRole('heading', { name: 'Medlemmarnas bidrag: Åby lämnar' }).waitFor();
    const all = ['Budget 1 532 2 612 3 437', 'Staten minskar 1 532 1 492 1 197', 'Åby lämnar 1 532 2 612 3 437'];
    expect(await closings(demo)).toEqual(all);
    await panelOf(demo).getByText('Scenarierna är inte sparade än').waitFor();
    expect(await violations(demo)).toEqual([]);
    expect(await overflow(demo)).toBe(0);

    await writeSheets(demo);
    await recalculate(demo);
    await openView(demo.pane, 'Scenarier');
    expect(await closings(demo)).toEqual(all);
    expect((await cellIn(demo, 'Tertial Scenarier', 'B10')).value).toBe(-0.1);

    // Whoever gets the workbook needs no add-in: the sheet counts by itself.
    await demo.page.evaluate(() => window.tertialDemo.setCell('Tertial Scenarier', 'B10', '-20 %'));
    expect((await cellIn(demo, 'Tertial Scenarier', 'D31')).value).toBe(-1043);
    await recalculate(demo);
    await openView(demo.pane, 'Scenarier');
    expect(await closings(demo)).toContain('Staten minskar 1 532 372 −1 043');
    await panelOf(demo).getByText('Staten minskar: eget kapital blir negativt 2026.').waitFor();

    await writeSheets(demo);
    mkdirSync(WRITTEN, { recursive: true });
    const bytes = await demo.page.evaluate(() => window.tertialDemo.save());
    writeFileSync(join(WRITTEN, 'scenarios.xlsx'), Uint8Array.from(bytes));
    expect(demo.complaints).toEqual([]);
    await demo.close();
  });
});

import { afterAll, describe, expect, it } from '@jest/globals';
import type { OpenDemo } from './demo';
import { cellIn, closeBrowser, eventually, openSample } from './demo';

afterAll(closeBrowser);

const button = ({ pane }: OpenDemo, name: string | RegExp) => pane.getByRole('button', { name, exact: true });

/** Who decides is typed the first time; afterwards the workbook knows it. */
async function decide(demo: OpenDemo, by: string): Promise<void> {
  await button(demo, 'Fastställ och skriv …').click();
  await demo.pane.getByRole('textbox', { name: 'Beslutas av' }).fill(by);
  await button(demo, 'Fastställ och skriv').click();
}

/** The text that the clipboard got; Excel's page lets no script read it, so what was put there is kept. */
async function copiedText(demo: OpenDemo): Promise<string> {
  await demo.pane.getByText('Texten är kopierad.').waitFor();
  return demo.pane.getByRole('tabpanel').innerText();
}

describe('a tertial', () => {
  it('is done in four presses where nothing is adjusted: from the overview to the text on the clipboard', async () => {
    const demo = await openSample('tertial-1.xlsx');
    const { pane } = demo;
    await pane.getByRole('button', { name: /^Fastställ prognosen för tertial 1 2025/ }).click();
    await decide(demo, 'Styrelsen § 14');
    await button(demo, 'Kopiera texten').click();
    expect(await copiedText(demo)).toMatch(/underskott på \d/);
    expect((await cellIn(demo, 'Tertial Prognos', 'A1')).value).not.toBeNull();
    await pane.getByRole('tab', { name: 'Översikt' }).click();
    await pane.getByRole('button', { name: /^Kopiera texten till ärendet \(klart\)/ }).waitFor();
    await pane.getByRole('button', { name: /^Fastställ prognosen för tertial 1 2025 \(klart\)/ }).waitFor();
    expect(demo.complaints).toEqual([]);
    await demo.close();
  });

  it('takes two presses more for each line that is adjusted', async () => {
    const demo = await openSample('tertial-1.xlsx');
    const { pane } = demo;
    await pane.getByRole('button', { name: /^Fastställ prognosen för tertial 1 2025/ }).click();
    await pane.getByRole('table').getByRole('button', { name: 'Köp av insatser' }).first().click();
    const drawer = pane.getByRole('dialog', { name: 'Köp av insatser' });
    await drawer.getByLabel('Justering, tkr').fill('-100');
    await drawer.getByLabel('Orsak').fill('En insats börjar senare');
    await drawer.getByLabel('Beslutad av').fill('Förbundschefen');
    await button(demo, 'Nästa rad').click();
    await pane.getByRole('dialog').press('Escape');
    await decide(demo, 'Styrelsen § 14');
    await button(demo, 'Kopiera texten').click();
    expect(await copiedText(demo)).toMatch(/underskott på \d/);
    await demo.close();
  });
});

/** What is selected in the sheet. */
const selection = ({ page }: OpenDemo) => page.evaluate(() => window.tertialDemo.selection());

/** Opens the next finding by its keys, which are loaded once the first view has been drawn. */
async function openNext(demo: OpenDemo): Promise<void> {
  const isOpen = () => button(demo, 'Godta …').isVisible();
  const press = async () => {
    await demo.page.keyboard.press('Alt+ArrowDown');
    await demo.page.waitForTimeout(500);
    return isOpen();
  };
  expect(await eventually(press, (isThere) => isThere)).toBe(true);
}

/** Accepts the finding whose row has the focus, by keys alone. */
async function acceptByKeys(demo: OpenDemo, reason: string): Promise<void> {
  const { page, pane } = demo;
  await page.keyboard.press('g');
  await pane.getByRole('textbox', { name: 'Varför' }).waitFor();
  await pane.getByRole('textbox', { name: 'Varför' }).focus();
  await page.keyboard.type(reason);
  const who = pane.getByRole('textbox', { name: 'Vem' });
  if ((await who.inputValue()) === '') await who.fill('Anna Lind');
  await page.keyboard.press('Control+Enter');
}

describe('the findings of a workbook', () => {
  it.each(['tertial-1.xlsx', 'arsbudget-i-kronor.xlsx', 'uppfoljning.xlsx'])(
    'of %s are worked off by keys',
    async (name) => {
      const demo = await openSample(name);
      const { page, pane } = demo;
      await pane.getByRole('tab', { name: /^Kontroll/ }).focus();
      await page.keyboard.press('Enter');
      const rows = pane.getByRole('main').locator('[aria-expanded]');
      await rows.first().waitFor();
      for (let left = await rows.count(); left > 0; left = await rows.count()) {
        await openNext(demo);
        expect((await selection(demo)).sheet).not.toContain('Tertial');
        await acceptByKeys(demo, 'Enligt beslut');
        expect(
          await eventually(
            () => rows.count(),
            (count) => count < left,
          ),
        ).toBeLessThan(left);
      }
      await pane.getByRole('tab', { name: /fel kvar/ }).waitFor({ state: 'detached' });
      await demo.close();
    },
  );
});

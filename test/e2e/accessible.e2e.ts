import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { overflow, paneFrame, unreadable, violations } from './axe';
import type { OpenDemo } from './demo';
import { underMenu } from './personality-menu';
import { closeBrowser, eventually, openDemo, openSample, openView, recalculate, writeSheets } from './demo';

let demo: OpenDemo;

beforeEach(async () => {
  demo = await openDemo();
});
afterEach(() => demo.close());
afterAll(closeBrowser);

async function setAppearance(appearance: 'light' | 'dark' | 'highContrast'): Promise<void> {
  if (appearance === 'highContrast') await demo.page.emulateMedia({ forcedColors: 'active' });
  else await demo.page.evaluate((name) => window.tertialDemo.setTheme(name), appearance);
}

/** What the workbook has that the demonstration opens with; other tools are looked at with workbooks that have them. */
const VIEWS = [
  ...['Översikt', 'Kontroll', 'Medlemsbidrag och eget kapital', 'Scenarier'],
  ...['Text', 'Blad', 'Publik version', 'Inställningar'],
];

/** Opens what is folded in a place, so that it is looked at too. */
async function openFolds({ pane }: OpenDemo): Promise<void> {
  await pane.getByRole('main').evaluate((main) => {
    for (const fold of main.querySelectorAll('details')) fold.open = true;
  });
}

describe('every view', () => {
  it('has nothing that axe objects to, before anything was read and at trouble', async () => {
    for (const view of VIEWS) {
      await openView(demo.pane, view);
      expect([view, await violations(demo)]).toEqual([view, []]);
    }
    await demo.page.evaluate(() =>
      window.tertialDemo.planFault(window.tertialDemo.requestCount() + 1, { kind: 'host', number: 7000 }),
    );
    await demo.pane.getByRole('button', { name: 'Läs om arbetsboken' }).click();
    await demo.pane.getByRole('button', { name: 'Försök igen' }).waitFor();
    expect([await violations(demo), await underMenu(demo)]).toEqual([[], []]);
  });

  it.each(['light', 'dark', 'highContrast'] as const)(
    'has nothing that axe objects to in the %s theme, fits in 320 pixels and leaves room for Excel’s menu',
    async (theme) => {
      await setAppearance(theme);
      await demo.page.evaluate(() => window.tertialDemo.setPaneWidth(320));
      await demo.pane.getByRole('button', { name: 'Läs om arbetsboken' }).waitFor();
      await recalculate(demo);
      await writeSheets(demo);
      for (const view of VIEWS) {
        await openView(demo.pane, view);
        await openFolds(demo);
        expect([view, await violations(demo), await overflow(demo)]).toEqual([view, [], 0]);
        expect([view, await underMenu(demo), await unreadable(demo)]).toEqual([view, [], []]);
      }
      await demo.close();
      demo = await openSample('tertial-1.xlsx');
      await setAppearance(theme);
      await demo.page.evaluate(() => window.tertialDemo.setPaneWidth(320));
      await demo.pane.getByText('Årets resultat').or(demo.pane.getByText('Nästa steg')).first().waitFor();
      await openView(demo.pane, 'Prognos');
      await demo.pane.getByRole('button', { name: 'Fastställ och skriv …' }).waitFor();
      expect([await violations(demo), await overflow(demo), await unreadable(demo)]).toEqual([[], 0, []]);
    },
  );
});

describe('the theme', () => {
  it('is Office’s', async () => {
    const background = async () =>
      (await paneFrame(demo)).evaluate(
        () => getComputedStyle(document.querySelector('.fui-FluentProvider > div') ?? document.body).backgroundColor,
      );
    const light = await background();
    await demo.page.evaluate(() => window.tertialDemo.setTheme('dark'));
    await demo.pane.getByRole('button', { name: 'Läs om arbetsboken' }).waitFor();
    const dark = await background();
    const brightness = (colour: string) => Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number));
    expect(brightness(light)).toBeGreaterThan(200);
    expect(brightness(dark)).toBeLessThan(60);
  });
});

describe('the keyboard alone', () => {
  it('goes through the places, opens a finding, selects its cell and keeps the focus', async () => {
    const { pane, page } = demo;
    await pane.getByText('Två belopp stämmer inte med sina delar.').waitFor();
    await pane.getByRole('tab', { name: 'Översikt' }).focus();
    for (const place of ['Kontroll', 'Arbeta', 'Rapport', 'Översikt']) {
      await page.keyboard.press('ArrowRight');
      await pane.getByRole('tab', { name: place, selected: true }).waitFor();
    }
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Alt+ArrowDown');
    const row = pane.getByRole('button', { name: /Summa kostnader 2026/ });
    await pane.getByRole('button', { name: 'Godta …' }).waitFor();
    const selection = () => page.evaluate(() => window.tertialDemo.selection());
    expect((await eventually(selection, ({ address }) => address === 'D17')).address).toBe('D17');
    expect(await row.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  });

  it('writes the sheets', async () => {
    const { pane, page } = demo;
    await pane.getByText('Två belopp stämmer inte med sina delar.').waitFor();
    await pane.getByRole('tab', { name: 'Rapport' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('tab', { name: 'Text', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    const write = pane.getByRole('button', { name: /^Uppdatera \d+ blad/ });
    await write.focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('status').filter({ hasText: 'lästa tillbaka' }).first().waitFor();
  });
});

import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { overflow, paneFrame, violations } from './axe';
import type { OpenDemo } from './demo';
import { underMenu } from './personality-menu';
import { closeBrowser, eventually, openDemo, openView, recalculate, writeSheets } from './demo';

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

const VIEWS = [
  ...['Kontroller', 'Andelar', 'Kapital', 'Prognos', 'Scenarier', 'Uppföljning'],
  ...['Mål', 'Jämför', 'Text', 'Skriv', 'Val'],
];

describe('every view', () => {
  it('has nothing that axe objects to, before anything was read and at trouble', async () => {
    for (const view of VIEWS) {
      await openView(demo.pane, view);
      expect([view, await violations(demo)]).toEqual([view, []]);
    }
    await demo.page.evaluate(() =>
      window.tertialDemo.planFault(window.tertialDemo.requestCount() + 1, { kind: 'host', number: 7000 }),
    );
    await demo.pane.getByRole('button', { name: 'Räkna om' }).click();
    await demo.pane.getByRole('button', { name: 'Försök igen' }).waitFor();
    expect([await violations(demo), await underMenu(demo)]).toEqual([[], []]);
  });

  it.each(['light', 'dark', 'highContrast'] as const)(
    'has nothing that axe objects to in the %s theme, fits in 320 pixels and leaves room for Excel’s menu',
    async (theme) => {
      await setAppearance(theme);
      await demo.page.evaluate(() => window.tertialDemo.setPaneWidth(320));
      await demo.pane.getByRole('button', { name: 'Räkna om' }).waitFor();
      await recalculate(demo);
      await writeSheets(demo);
      for (const view of VIEWS) {
        await openView(demo.pane, view);
        if (view === 'Val') await demo.pane.getByRole('button', { name: 'Lägg till medlem' }).click();
        expect([view, await violations(demo), await overflow(demo)]).toEqual([view, [], 0]);
        expect([view, await underMenu(demo)]).toEqual([view, []]);
      }
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
    await demo.pane.getByRole('button', { name: 'Räkna om' }).waitFor();
    const dark = await background();
    const brightness = (colour: string) => Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number));
    expect(brightness(light)).toBeGreaterThan(200);
    expect(brightness(dark)).toBeLessThan(60);
  });
});

describe('the keyboard alone', () => {
  it('recalculates, goes to a finding, changes view and writes', async () => {
    const { pane, page } = demo;
    await pane.getByRole('button', { name: 'Räkna om' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('status').filter({ hasText: 'fel' }).waitFor();
    await pane.getByRole('listitem').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const count = () => page.evaluate(() => window.tertialDemo.requestCount());
    const before = await count();
    await page.keyboard.press('Enter');
    expect(await eventually(count, (now) => now > before)).toBeGreaterThan(before);
    await page.keyboard.press('Shift+Tab');
    for (const view of [
      'Andelar',
      'Kapital',
      'Prognos',
      'Scenarier',
      'Uppföljning',
      'Mål',
      'Jämför',
      'Text',
      'Skriv',
    ]) {
      await page.keyboard.press('ArrowRight');
      await pane.getByRole('tab', { name: view, selected: true }).waitFor();
    }
    await pane.getByText('Det här skrivs').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await pane.getByRole('status').filter({ hasText: 'kontrollästa' }).waitFor();
  });
});

import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { OpenDemo } from './demo';
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

const VIEWS = ['Kontroller', 'Andelar', 'Kapital', 'Uppföljning', 'Skriv', 'Val'];

async function paneFrame() {
  const handle = await demo.page.locator('iframe').first().elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('The pane is not there');
  return frame;
}

/** What axe says of the pane: each rule that is broken, and where. */
async function violations(): Promise<string[]> {
  const frame = await paneFrame();
  // The page's policy allows no script from elsewhere; the test's own comes through the debugger.
  await frame.evaluate(axe.source);
  const { violations: broken } = await frame.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}

/** How far the content reaches beyond the pane's width. */
async function overflow(): Promise<number> {
  return (await paneFrame()).evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

describe('every view', () => {
  it('has nothing that axe objects to, before anything was read and at trouble', async () => {
    for (const view of VIEWS) {
      await openView(demo.pane, view);
      expect([view, await violations()]).toEqual([view, []]);
    }
    await demo.page.evaluate(() =>
      window.tertialDemo.planFault(window.tertialDemo.requestCount() + 1, { kind: 'host', number: 7000 }),
    );
    await demo.pane.getByRole('button', { name: 'Räkna om' }).click();
    await demo.pane.getByRole('button', { name: 'Försök igen' }).waitFor();
    expect(await violations()).toEqual([]);
  });

  it.each(['light', 'dark', 'highContrast'] as const)(
    'has nothing that axe objects to in the %s theme, and fits in 320 pixels',
    async (theme) => {
      await setAppearance(theme);
      await demo.page.evaluate(() => window.tertialDemo.setPaneWidth(320));
      await demo.pane.getByRole('button', { name: 'Räkna om' }).waitFor();
      await recalculate(demo);
      await writeSheets(demo);
      for (const view of VIEWS) {
        await openView(demo.pane, view);
        if (view === 'Val') await demo.pane.getByRole('button', { name: 'Lägg till medlem' }).click();
        expect([view, await violations(), await overflow()]).toEqual([view, [], 0]);
      }
    },
  );
});

describe('the theme', () => {
  it('is Office’s', async () => {
    const background = async () =>
      (await paneFrame()).evaluate(
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
    for (const view of ['Andelar', 'Kapital', 'Uppföljning', 'Skriv']) {
      await page.keyboard.press('ArrowRight');
      await pane.getByRole('tab', { name: view, selected: true }).waitFor();
    }
    await pane.getByText('Det här skrivs').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await pane.getByRole('status').filter({ hasText: 'kontrollästa' }).waitFor();
  });
});

import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenDemo } from './demo';
import { closeBrowser, openDemo, SECURE } from './demo';

let demo: OpenDemo;

beforeEach(async () => {
  demo = await openDemo(SECURE);
});
afterEach(() => demo.close());
afterAll(closeBrowser);

const button = () => demo.page.getByRole('toolbar').getByRole('button', { name: 'Räkna om' });
const dialog = () => demo.page.getByRole('dialog', { name: 'Meddelande från Tertial' });

async function pressWithFault(): Promise<void> {
  await demo.page.evaluate(() => {
    const next = window.tertialDemo.requestCount() + 1;
    for (let ahead = 0; ahead < 8; ahead += 1)
      window.tertialDemo.planFault(next + ahead, { kind: 'host', number: 7000 });
  });
  await button().click();
}

describe('the button of the ribbon, where Excel refuses', () => {
  it('shows why in a dialog that stays until it is closed, and can be pressed again', async () => {
    for (let press = 0; press < 2; press += 1) {
      await pressWithFault();
      const sentence = dialog().frameLocator('iframe').getByRole('alert');
      await sentence.filter({ hasText: 'Excel tillät inte ändringen' }).waitFor({ timeout: 20_000 });
      await demo.page.waitForTimeout(1_000);
      expect(await dialog().count()).toBe(1);
      await demo.page.getByRole('button', { name: 'Stäng meddelandet från Tertial' }).click();
      await dialog().waitFor({ state: 'detached' });
      // The command is completed: its page is gone, and the button is not busy.
      await demo.page.locator('iframe[title="Räkna om"]').waitFor({ state: 'detached' });
    }
  });

  it('writes the sheets without a dialog once Excel lets it', async () => {
    await button().click();
    await demo.page.locator('iframe[title="Räkna om"]').waitFor({ state: 'attached' });
    await demo.page.locator('iframe[title="Räkna om"]').waitFor({ state: 'detached' });
    expect(await demo.page.evaluate(() => window.tertialDemo.selection().sheet)).toBe('Tertial Översikt');
    expect(await dialog().count()).toBe(0);
  });
});

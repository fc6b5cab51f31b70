import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenDemo } from './demo';
import { closeBrowser, openDemo, SECURE } from './demo';

let demo: OpenDemo;

beforeEach(async () => {
  demo = await openDemo(SECURE);
  // The pane reads the workbook by itself, and would meet with the faults that are planned for the button.
  await demo.pane.getByRole('status').filter({ hasText: 'fel' }).waitFor();
});
afterEach(() => demo.close());
afterAll(closeBrowser);

const button = () => demo.page.getByRole('toolbar').getByRole('button', { name: 'Uppdatera blad' });
const dialog = () => demo.page.getByRole('dialog', { name: 'Meddelande från Tertial' });

/** Refuses more requests than the pane can make meanwhile, which asks Excel too: the button's own are among them. */
async function pressWithFault(): Promise<void> {
  await demo.page.evaluate(() => {
    const next = window.tertialDemo.requestCount() + 1;
    for (let ahead = 0; ahead < 500; ahead += 1)
      window.tertialDemo.planFault(next + ahead, { kind: 'host', number: 7000 });
  });
  await button().click();
}

describe('the button of the ribbon, where Excel refuses', () => {
  it('shows why in a dialog that stays until it is closed, and can be pressed again', async () => {
    for (let press = 0; press < 2; press += 1) {
      await pressWithFault();
      const sentence = dialog().frameLocator('iframe').getByRole('alert');
      await sentence.filter({ hasText: 'Excel tillät inte ändringen' }).waitFor({ timeout: 60_000 });
      await demo.page.evaluate(() => window.tertialDemo.clearFaults());
      await demo.page.waitForTimeout(1_000);
      expect(await dialog().count()).toBe(1);
      await demo.page.getByRole('button', { name: 'Stäng meddelandet från Tertial' }).click();
      await dialog().waitFor({ state: 'detached' });
      // The command is completed: its page is gone, and the button is not busy.
      await demo.page.locator('iframe[title="Uppdatera blad"]').waitFor({ state: 'detached' });
    }
  });

  it('writes the sheets without a dialog once Excel lets it', async () => {
    await button().click();
    await demo.page.locator('iframe[title="Uppdatera blad"]').waitFor({ state: 'attached' });
    await demo.page.locator('iframe[title="Uppdatera blad"]').waitFor({ state: 'detached' });
    expect(await demo.page.evaluate(() => window.tertialDemo.selection().sheet)).toBe('Tertial Översikt');
    expect(await dialog().count()).toBe(0);
  });
});

const command = (name: string) => demo.page.getByRole('toolbar').getByRole('button', { name });
const selected = () => demo.page.evaluate(() => window.tertialDemo.selection());

/** Presses a button of the ribbon and waits until its command is over. */
async function press(name: string): Promise<string> {
  await command(name).click();
  await demo.page.locator(`iframe[title="${name}"]`).waitFor({ state: 'detached' });
  const { sheet, address } = await selected();
  return `${sheet}!${address}`;
}

describe('the buttons that walk the errors', () => {
  it('select the next cell and the one before without the pane', async () => {
    await demo.page.getByRole('button', { name: 'Stäng åtgärdsfönstret' }).click();
    const [first, second] = [await press('Nästa fel'), await press('Nästa fel')];
    expect(second).not.toBe(first);
    expect(await press('Föregående fel')).toBe(first);
    expect(await dialog().count()).toBe(0);
  });
});

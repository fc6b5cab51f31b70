import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DemoFault } from '../simulated-excel/app/control';
import type { OpenDemo } from './demo';
import { closeBrowser, openDemo, pressWrite, recalculate, untilRest, writeSheets } from './demo';

let demo: OpenDemo;

beforeEach(async () => {
  demo = await openDemo();
});
afterEach(() => demo.close());
afterAll(closeBrowser);

const USER_SHEET = 'Budget';

const FAULTS: readonly (readonly [string, DemoFault, RegExp])[] = [
  ['cell edit mode', { kind: 'host', number: 5004 }, /Tryck Enter i cellen och försök igen/],
  ['access denied', { kind: 'host', number: 7000 }, /tillät inte/],
  ['a session that has ended', { kind: 'host', number: 5012 }, /svarade inte i tid/],
  ['a request too large', { kind: 'host', number: 5103 }, /för stor/],
  ['an answer too large', { kind: 'host', number: 5104 }, /för stor/],
  ['a timeout in the middle', { kind: 'api', code: 'Timeout', action: 5 }, /svarade inte i tid/],
  ['an item not found in the middle', { kind: 'api', code: 'ItemNotFound', action: 9 }, /togs bort eller bytte namn/],
  ['denial at the first action', { kind: 'api', code: 'AccessDenied', action: 0 }, /tillät inte/],
  ['a general failure', { kind: 'api', code: 'GeneralException', action: 3 }, /Något gick fel/],
];

const snapshots = () =>
  demo.page.evaluate(() => window.tertialDemo.sheets().map((name) => window.tertialDemo.snapshot(name)));

/** The requests that writing takes when all goes well, on sheets that are there already. */
async function requestsOfWriting(): Promise<number> {
  const before = await demo.page.evaluate(() => window.tertialDemo.requestCount());
  await writeSheets(demo);
  return (await demo.page.evaluate(() => window.tertialDemo.requestCount())) - before;
}

async function writeWithFault(offset: number, fault: DemoFault): Promise<string> {
  await demo.page.evaluate(
    ([ahead, planned]) => {
      window.tertialDemo.planFault(window.tertialDemo.requestCount() + ahead, planned);
    },
    [offset, fault] as const,
  );
  const said = await pressWrite(demo);
  await demo.page.evaluate(() => window.tertialDemo.clearFaults());
  return said;
}

describe.each(FAULTS)('%s', (_, fault, sentence) => {
  it('at any request leaves every sheet as it was or completes, and says what to do', async () => {
    await recalculate(demo);
    await writeSheets(demo);
    const requests = await requestsOfWriting();
    expect(requests).toBeGreaterThan(5);
    const before = await snapshots();
    for (let offset = 1; offset <= requests; offset += 1) {
      const said = await writeWithFault(offset, fault);
      expect(await snapshots()).toEqual(before);
      if (!/kontrollästa/.test(said)) {
        expect(said).toMatch(sentence);
        const again = () => demo.pane.getByRole('button', { name: 'Försök igen' }).click();
        expect(await untilRest(demo, again)).toContain('kontrollästa');
      }
    }
  });
});

describe.each(['delete', 'rename'] as const)('a co-author who would %s one of Tertial’s sheets', (change) => {
  it('between any two requests leaves the user’s own sheet as it was', async () => {
    await recalculate(demo);
    await writeSheets(demo);
    const requests = await requestsOfWriting();
    const before = await demo.page.evaluate((name) => window.tertialDemo.snapshot(name), USER_SHEET);
    for (let offset = 2; offset <= requests; offset += 1) {
      const [sheet] = (await demo.page.evaluate(() => window.tertialDemo.sheets())).filter(
        (name) => name !== USER_SHEET,
      );
      await writeWithFault(offset, { kind: 'meanwhile', change, sheet: sheet! });
      expect(await demo.page.evaluate((name) => window.tertialDemo.snapshot(name), USER_SHEET)).toEqual(before);
      await recalculate(demo);
      await writeSheets(demo);
    }
  });
});

describe('typing in a cell', () => {
  it('stops the pane with the way on, and Enter in the cell lets it go on', async () => {
    await demo.page.getByRole('gridcell').first().dblclick();
    await demo.pane.getByRole('button', { name: 'Räkna om' }).click();
    await demo.pane.getByText('Tryck Enter i cellen och försök igen').waitFor();
    await demo.page.keyboard.press('Escape');
    await demo.pane.getByRole('button', { name: 'Försök igen' }).click();
    await demo.pane.getByRole('status').filter({ hasText: 'fel' }).waitFor();
    expect(await demo.pane.getByRole('button', { name: 'Försök igen' }).count()).toBe(0);
  });
});

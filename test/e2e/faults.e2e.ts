import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DemoFault } from '../simulated-excel/app/control';
import type { OpenDemo } from './demo';
import { closeBrowser, openDemo, openView, recalculate, untilRest } from './demo';

let demo: OpenDemo;

beforeEach(async () => {
  demo = await openDemo();
});
afterEach(() => demo.close());
afterAll(closeBrowser);

const USER_SHEET = 'Budget';
/** What the pane says once sheets are written and verified. */
const WRITTEN = 'lästa tillbaka';

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

/** Writes every sheet, those too that are as they should be, which are not ticked by themselves; gives what the pane says. */
async function writeAll(): Promise<string> {
  await openView(demo.pane, 'Blad');
  const sheets = demo.pane.getByRole('main').getByRole('checkbox');
  await sheets.first().waitFor();
  for (const sheet of await sheets.all()) await sheet.check();
  return untilRest(demo, () => demo.pane.getByRole('button', { name: /^Uppdatera \d+ blad/ }).click());
}

async function writeSheets(): Promise<void> {
  expect(await writeAll()).toContain(WRITTEN);
}

/** The requests that writing takes when all goes well, on sheets that are there already. */
async function requestsOfWriting(): Promise<number> {
  const before = await demo.page.evaluate(() => window.tertialDemo.requestCount());
  await writeSheets();
  return (await demo.page.evaluate(() => window.tertialDemo.requestCount())) - before;
}

async function writeWithFault(offset: number, fault: DemoFault): Promise<string> {
  await demo.page.evaluate(
    ([ahead, planned]) => {
      window.tertialDemo.planFault(window.tertialDemo.requestCount() + ahead, planned);
    },
    [offset, fault] as const,
  );
  const said = await writeAll();
  await demo.page.evaluate(() => window.tertialDemo.clearFaults());
  return said;
}

/**
 * Every ninth of the requests of a write, begun at another for each case, so that each request meets one of the faults. More
 * of them are tried beneath the pane, in `test/workbook/excel`.
 */
function triedOf(requests: number, index: number, first = 1): number[] {
  const all = Array.from({ length: requests - first + 1 }, (_, at) => first + at);
  return all.filter((at) => (at + index) % 9 === 0);
}

describe.each(FAULTS.map(([name, fault, sentence], index) => ({ name, fault, sentence, index })))('$name', (tried) => {
  it('at a request leaves every sheet as it was or completes, and says what to do', async () => {
    await recalculate(demo);
    await writeSheets();
    const requests = await requestsOfWriting();
    expect(requests).toBeGreaterThan(5);
    const before = await snapshots();
    const { fault, sentence, index } = tried;
    for (const offset of triedOf(requests, index)) {
      const said = await writeWithFault(offset, fault);
      expect(await snapshots()).toEqual(before);
      if (!said.includes(WRITTEN)) {
        expect(said).toMatch(sentence);
        const again = () => demo.pane.getByRole('button', { name: 'Försök igen' }).click();
        expect(await untilRest(demo, again)).toContain(WRITTEN);
      }
    }
  });
});

describe.each([
  ['delete', 0],
  ['rename', 1],
] as const)('a co-author who would %s one of Tertial’s sheets', (change, index) => {
  it('between two requests leaves the user’s own sheet as it was', async () => {
    await recalculate(demo);
    await writeSheets();
    const requests = await requestsOfWriting();
    const before = await demo.page.evaluate((name) => window.tertialDemo.snapshot(name), USER_SHEET);
    for (const offset of triedOf(requests, index, 2)) {
      const [sheet] = (await demo.page.evaluate(() => window.tertialDemo.sheets())).filter(
        (name) => name !== USER_SHEET,
      );
      await writeWithFault(offset, { kind: 'meanwhile', change, sheet: sheet! });
      expect(await demo.page.evaluate((name) => window.tertialDemo.snapshot(name), USER_SHEET)).toEqual(before);
      await recalculate(demo);
      await writeSheets();
    }
  });
});

describe('typing in a cell', () => {
  it('stops the pane with the way on, and Enter in the cell lets it go on', async () => {
    const read = demo.pane.getByRole('status').filter({ hasText: 'fel' });
    await read.waitFor();
    await demo.page.getByRole('gridcell').first().dblclick();
    await demo.pane.getByRole('button', { name: 'Läs om arbetsboken' }).click();
    await demo.pane.getByText('Tryck Enter i cellen och försök igen').waitFor();
    await demo.page.keyboard.press('Escape');
    await untilRest(demo, () => demo.pane.getByRole('button', { name: 'Försök igen' }).click());
    await read.waitFor();
    expect(await demo.pane.getByRole('button', { name: 'Försök igen' }).count()).toBe(0);
  });
});

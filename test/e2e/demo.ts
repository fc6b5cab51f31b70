import { join } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { DemoCell, DemoControl } from '../simulated-excel/app/control';

declare global {
  interface Window {
    tertialDemo: DemoControl;
  }
}

/** The demonstration open in a browser, with its task pane. */
export interface OpenDemo {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The addresses that the page asked for. */
  readonly requested: readonly string[];
  /** What the browser complained of, in the page and in the pane. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

const url = () => process.env.TERTIAL_DEMO_URL ?? '';

let browser: Promise<Browser> | null = null;

/** An address over https at which the demonstration is served too: office.js opens no dialog over http. */
export const SECURE = 'https://tertial.test/';

/** The address of this machine for one at `SECURE`. */
export const served = (address: string) => address.replace(SECURE, url());

/** A browser that has what the demonstration serves at `SECURE` as well; what a test routes there comes first. */
export async function newContext(): Promise<BrowserContext> {
  browser ??= chromium.connect(process.env.TERTIAL_BROWSER_ENDPOINT ?? '');
  const context = await (
    await browser
  ).newContext({
    viewport: { width: 1400, height: 850 },
    acceptDownloads: true,
  });
  await context.route(`${SECURE}**`, async (route) => {
    try {
      await route.fulfill({ response: await route.fetch({ url: served(route.request().url()) }) });
    } catch {
      // The test is over, and its page did not wait for this file.
    }
  });
  return context;
}

/** Ends the connection of this test file. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

/** Opens the demonstration as `npm start` shows it, or at another address, and waits for the pane. */
export async function openDemo(address = url()): Promise<OpenDemo> {
  const context = await newContext();
  const page = await context.newPage();
  const requested: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requested.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  const pane = page.frameLocator('iframe');
  await pane.getByRole('button', { name: 'Läs om arbetsboken' }).waitFor();
  return { page, pane, requested, complaints, close: () => context.close() };
}

/** Does something that makes the pane ask Excel, and waits until it is at rest again; gives what it says then. */
export async function untilRest({ page, pane }: OpenDemo, act: () => Promise<void>): Promise<string> {
  const count = () => page.evaluate(() => window.tertialDemo.requestCount());
  const before = await count();
  await act();
  await eventually(count, (now) => now > before);
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
  return pane.locator('header').innerText();
}

/** Presses the button of the pane and waits until it has done its work. */
export async function recalculate(demo: OpenDemo): Promise<void> {
  await untilRest(demo, () => demo.pane.getByRole('button', { name: 'Läs om arbetsboken' }).click());
  await demo.pane.getByRole('status').filter({ hasText: /fel/ }).waitFor();
}

const PLACES = ['Översikt', 'Kontroll', 'Arbeta', 'Rapport'];
const REPORT_PARTS = ['Text', 'Blad', 'Publik version'];

/** Opens the page of tools; a press on its tab opens the tool of last time first. */
async function openWorkPage(pane: FrameLocator): Promise<void> {
  const back = pane.getByRole('main').getByRole('button', { name: 'Tillbaka' });
  await pane.getByRole('tab', { name: 'Arbeta' }).click();
  if (await back.isVisible()) await back.click();
}

async function goToView(pane: FrameLocator, name: string): Promise<void> {
  if (PLACES.includes(name)) return pane.getByRole('tab', { name }).click();
  if (name === 'Inställningar') return pane.getByRole('button', { name }).click();
  if (REPORT_PARTS.includes(name)) {
    await pane.getByRole('tab', { name: 'Rapport' }).click();
    return pane.getByRole('tab', { name, exact: true }).click();
  }
  await openWorkPage(pane);
  await pane.getByRole('main').getByRole('button', { name }).click();
}

/** Opens a place of the pane, or a tool or a part within one, by its name, and waits until it is shown. */
export async function openView(pane: FrameLocator, name: string): Promise<void> {
  await goToView(pane, name);
  await pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
}

/** Presses the button that writes; gives what the pane says of it. */
export async function pressWrite(demo: OpenDemo): Promise<string> {
  await openView(demo.pane, 'Blad');
  return untilRest(demo, () => demo.pane.getByRole('button', { name: /^(?:Skriv|Uppdatera)/ }).click());
}

/** Writes the sheets from the pane and waits for what was verified. */
export async function writeSheets(demo: OpenDemo): Promise<void> {
  const reported = await pressWrite(demo);
  if (!reported.includes('lästa tillbaka')) throw new Error(reported);
}

/** Asks again until the answer is as wanted; gives the last one. */
export async function eventually<T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens the demonstration on a sample workbook of the project's own, and recalculates it. */
export async function openSample(name: string): Promise<OpenDemo> {
  const demo = await openDemo();
  await demo.page.locator('input[type=file]').setInputFiles(join(__dirname, '../samples/workbooks', name));
  await demo.page.getByText(name).first().waitFor();
  await recalculate(demo);
  return demo;
}

/** A cell of the workbook that is open. */
export function cellIn({ page }: OpenDemo, sheet: string, address: string): Promise<DemoCell> {
  return page.evaluate(([name, at]) => window.tertialDemo.cell(name, at), [sheet, address] as const);
}

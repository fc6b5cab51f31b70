import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { DemoControl } from '../demo/control';

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

async function newContext(): Promise<BrowserContext> {
  browser ??= chromium.connect(process.env.TERTIAL_BROWSER_ENDPOINT ?? '');
  return (await browser).newContext({ viewport: { width: 1400, height: 850 }, acceptDownloads: true });
}

/** Ends the connection of this test file. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

/** Opens the demonstration as `npm start` shows it, and waits for the pane. */
export async function openDemo(): Promise<OpenDemo> {
  const context = await newContext();
  const page = await context.newPage();
  const requested: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requested.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url());
  const pane = page.frameLocator('iframe');
  await pane.getByRole('button', { name: 'Räkna om' }).waitFor();
  return { page, pane, requested, complaints, close: () => context.close() };
}

/** Presses the button of the pane and waits until it has done its work. */
export async function recalculate(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Räkna om' }).click();
  await pane.getByRole('status').filter({ hasText: /fel/ }).waitFor();
}

/** Opens a view of the pane by its tab. */
export async function openView(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole('tab', { name }).click();
}

/** Writes the sheets from the pane and waits for what was verified. */
export async function writeSheets(pane: FrameLocator): Promise<void> {
  await openView(pane, 'Skriv');
  await pane.getByRole('button', { name: /^Skriv/ }).click();
  await pane.getByRole('status').filter({ hasText: 'kontrollästa' }).waitFor();
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

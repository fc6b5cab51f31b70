import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, LaunchOptions } from 'playwright-core';
import { chromium } from 'playwright-core';
import { buildPages, runScript } from './built';
import { inTurns, medianBy, printLine, ratio } from './figures';
import { RUNS } from './sizes';

declare global {
  interface Window {
    firstRender?: number;
  }
}

const ORIGIN = 'http://pane.invalid/';

/** Office.js as a stub, and the time at which the page has its first button. */
const OFFICE = `
  const office = { context: { requirements: { isSetSupported: () => true } }, HostType: { Excel: 'Excel' },
    onReady: () => Promise.resolve({ host: 'Excel' }), actions: { associate: () => undefined } };
  Object.assign(window, { Office: office, Excel: { RequestContext: class {} } });
  new MutationObserver(() => {
    if (document.querySelector('button')) window.firstRender ??= performance.now();
  }).observe(document, { childList: true, subtree: true });`;

const PAGE = '<!doctype html><meta charset="utf-8"><div id="pane"></div><script src="page.js"></script>';

let pages: string;
let browser: Browser;

beforeAll(async () => {
  pages = buildPages();
  browser = await chromium.launch(JSON.parse(runScript('browser-options')) as LaunchOptions);
});

afterAll(() => browser.close());

/** The milliseconds from the start of a page to its first button, in a browser context of its own. */
async function firstRender(name: 'pane' | 'bare'): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(OFFICE);
  await page.route(`${ORIGIN}**`, (route) => {
    const asked = new URL(route.request().url()).pathname.slice(1);
    if (!asked.endsWith('.js')) return route.fulfill({ contentType: 'text/html', body: PAGE });
    const body = readFileSync(join(pages, name, asked));
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto(ORIGIN);
  const time = await page.waitForFunction(() => window.firstRender);
  const milliseconds = Number(await time.jsonValue());
  await context.close();
  return milliseconds;
}

it('the first button of the pane, against a bare page of React and Fluent UI', async () => {
  const runs = await inTurns(RUNS, [() => firstRender('pane'), () => firstRender('bare')]);
  const [pane, bare] = runs.map((times) => medianBy(times, (time) => time));
  expect(bare).toBeGreaterThan(0);
  printLine(
    `first render: pane ${pane!.toFixed(0)} ms, bare page ${bare!.toFixed(0)} ms, ratio ${ratio(pane!, bare!)}`,
  );
});

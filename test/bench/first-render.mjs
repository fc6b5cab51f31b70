import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import webpack from 'webpack';
import configurations from '../../webpack.config.js';
import { launchOptions } from '../e2e/browser/launch.mjs';

/**
 * The time from the start of a page to its first button: the task pane against a bare page of React and
 * Fluent UI, each in a new browser context, in turns, median of eleven. Office.js is a stub in both.
 */
const RUNS = 11;
const ORIGIN = 'http://pane.invalid/';
const folder = mkdtempSync(join(tmpdir(), 'tertial-first-render-'));
const local = configurations.find(({ name }) => name === 'addin-local');

const OFFICE = `
  const office = { context: { requirements: { isSetSupported: () => true } }, HostType: { Excel: 'Excel' },
    onReady: () => Promise.resolve({ host: 'Excel' }), actions: { associate: () => undefined } };
  Object.assign(window, { Office: office, Excel: { RequestContext: class {} } });
  new MutationObserver(() => {
    if (document.querySelector('button')) window.firstRender ??= performance.now();
  }).observe(document, { childList: true, subtree: true });`;

const PAGES = {
  pane: { entry: './src/taskpane/main.tsx', path: join(folder, 'pane') },
  bare: { entry: './test/bench/bare-page.tsx', path: join(folder, 'bare') },
};

function build({ entry, path }) {
  const { resolve, module } = local;
  const output = { path, filename: 'page.js', chunkFilename: '[name].js' };
  return new Promise((done, fail) => {
    webpack({ mode: 'production', entry, resolve, module, output, performance: { hints: false } }, (error, result) => {
      if (error || result.hasErrors()) fail(error ?? new Error(result.toString()));
      else done();
    });
  });
}

async function firstRender(browser, { path }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(OFFICE);
  await page.route(`${ORIGIN}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name.endsWith('.js'))
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(path, name)) });
    return route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><meta charset="utf-8"><div id="pane"></div><script src="page.js"></script>',
    });
  });
  await page.goto(ORIGIN);
  const time = await page.waitForFunction(() => window.firstRender);
  const milliseconds = await time.jsonValue();
  await context.close();
  return milliseconds;
}

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

for (const page of Object.values(PAGES)) await build(page);
const browser = await chromium.launch(await launchOptions());
const times = { pane: [], bare: [] };
for (let run = 0; run < RUNS; run += 1) {
  for (const [name, page] of Object.entries(PAGES)) times[name].push(await firstRender(browser, page));
}
await browser.close();
rmSync(folder, { recursive: true });
const [pane, bare] = [median(times.pane), median(times.bare)];
console.log(
  `first render: pane ${pane.toFixed(0)} ms, bare page ${bare.toFixed(0)} ms, ratio ${(pane / bare).toFixed(2)}`,
);

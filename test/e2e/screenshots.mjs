import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from '../simulated-excel/app/build.mjs';
import { serve } from '../simulated-excel/app/serve.mjs';
import { launchOptions } from './browser/launch.mjs';

/**
 * Takes the pictures of `docs/images`: `node test/e2e/screenshots.mjs`, or into a folder after it. Where the
 * browser's tests have built and served the add-in, and started a browser, those are used.
 */
const folder = process.argv[2] ?? join(import.meta.dirname, '..', '..', 'docs', 'images');
const { TERTIAL_DEMO_URL, TERTIAL_BROWSER_ENDPOINT } = process.env;
if (TERTIAL_DEMO_URL === undefined) await build();
const server = TERTIAL_DEMO_URL === undefined ? await serve({ port: 0 }) : null;
const browser = TERTIAL_BROWSER_ENDPOINT
  ? await chromium.connect(TERTIAL_BROWSER_ENDPOINT)
  : await chromium.launch(await launchOptions());
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
await page.goto(server?.url ?? TERTIAL_DEMO_URL);
const pane = page.frameLocator('iframe').first();
const openSheet = (name) => page.getByRole('navigation', { name: 'Blad' }).getByText(name).click();
const take = (name) => page.screenshot({ path: join(folder, `${name}.png`) });

await pane.getByRole('button', { name: 'Räkna om' }).click();
await pane.getByRole('listitem').first().getByRole('button').first().click();
await page.getByRole('gridcell', { selected: true }).waitFor();
await take('avvikelser');

await pane.getByRole('tab', { name: 'Skriv' }).click();
await pane.getByRole('button', { name: /^Skriv/ }).click();
await pane.getByText('läst tillbaka').first().waitFor();
await pane.getByRole('tab', { name: 'Kapital' }).click();
await openSheet('Tertial Eget kapital');
await take('eget-kapital');

await page.getByRole('button', { name: 'Stäng åtgärdsfönstret' }).click();
await page.setViewportSize({ width: 1640, height: 480 });
await openSheet('Tertial Kontroller');
await page.getByRole('gridcell', { name: 'Kontroller' }).first().waitFor();
await take('kontroller');

await browser.close();
await server?.close();

import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from '../simulated-excel/app/build.mjs';
import { serve } from '../simulated-excel/app/serve.mjs';
import { launchOptions } from './browser/launch.mjs';

/** Takes the README's pictures of the pane beside the sheet: `node test/e2e/screenshots.mjs`. */
const folder = join(import.meta.dirname, '..', '..', 'docs', 'images');
await build();
const server = await serve({ port: 0 });
const browser = await chromium.launch(await launchOptions());
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
await page.goto(server.url);
const pane = page.frameLocator('iframe').first();

await pane.getByRole('button', { name: 'Räkna om' }).click();
await pane.getByRole('listitem').first().getByRole('button').first().click();
await page.getByRole('gridcell', { selected: true }).waitFor();
await page.screenshot({ path: join(folder, 'avvikelser.png') });

await pane.getByRole('tab', { name: 'Skriv' }).click();
await pane.getByRole('button', { name: /^Skriv/ }).click();
await pane.getByText('läst tillbaka').first().waitFor();
await pane.getByRole('tab', { name: 'Kapital' }).click();
await page.getByRole('navigation', { name: 'Blad' }).getByText('Tertial Eget kapital').click();
await page.screenshot({ path: join(folder, 'eget-kapital.png') });

await browser.close();
await server.close();

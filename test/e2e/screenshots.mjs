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
const pane = page.frameLocator('iframe').first();
const openSheet = (name) => page.getByRole('navigation', { name: 'Blad' }).getByText(name).click();
const take = (name) => page.screenshot({ path: join(folder, `${name}.png`) });
const takePane = (name) =>
  page
    .locator('iframe')
    .first()
    .screenshot({ path: join(folder, `${name}.png`) });
const press = (role, name) => pane.getByRole(role, { name }).first().click();

/** Opens the page anew on a workbook, in a look and a width. */
async function open({ workbook = null, theme = 'light', width = 350 }) {
  await page.goto(server?.url ?? TERTIAL_DEMO_URL);
  await pane.getByRole('tab', { name: 'Översikt' }).waitFor();
  await page.evaluate((each) => window.tertialDemo.setTheme(each), theme);
  await page.evaluate((each) => window.tertialDemo.setPaneWidth(each), width);
  if (workbook !== null) {
    const file = join(import.meta.dirname, '..', 'samples', 'workbooks', workbook);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText(workbook).first().waitFor();
  }
  // The pane opens where it was last time.
  await press('tab', 'Översikt');
  await pane.getByRole('heading', { name: 'Nästa steg' }).waitFor();
}

/** What to press to come to each place, from the one before. */
const PLACES = [
  ['oversikt', []],
  ['kontroll', [['tab', /^Kontroll/]]],
  ['arbeta', [['tab', 'Arbeta']]],
  ['prognos', [['button', /^Prognos/]]],
  ['rapport', [['tab', 'Rapport']]],
  ['installningar', [['button', 'Inställningar']]],
];
for (const [look, how] of [
  ['', {}],
  ['-mork', { theme: 'dark' }],
  ['-320', { width: 320 }],
]) {
  await open({ workbook: 'tertial-1.xlsx', ...how });
  for (const [name, presses] of PLACES) {
    for (const [role, label] of presses) await press(role, label);
    await pane.getByRole('progressbar').waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
    await takePane(`${name}${look}`);
  }
  // So that the next look finds the page of the tools, and not the one that was open last.
  await press('tab', 'Arbeta');
  await press('button', 'Tillbaka');
}

await open({});
await press('tab', /^Kontroll/);
await press('button', /Summa kostnader 2026/);
await page.getByRole('gridcell', { selected: true }).waitFor();
await pane.getByRole('button', { name: 'Godta …' }).waitFor();
await take('avvikelser');

await press('tab', 'Rapport');
await press('tab', 'Blad');
await press('button', /^Uppdatera \d+ blad/);
await pane.getByText('lästa tillbaka').first().waitFor();
await openSheet('Tertial Rapport');
await take('styrelsens-rapport');

await page.getByRole('button', { name: 'Stäng åtgärdsfönstret' }).click();
await page.setViewportSize({ width: 1640, height: 480 });
await openSheet('Tertial Kontroller');
await page.getByRole('gridcell', { name: 'Kontroller' }).first().waitFor();
await take('kontroller');

await browser.close();
await server?.close();

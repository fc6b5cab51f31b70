import { execFileSync } from 'node:child_process';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { REPOSITORY } from '../manifest/repository';
import { closeBrowser, eventually, newContext, SECURE, served } from './demo';

/** How long the watchdog of a page waits. */
const WAIT = 10_000;
const PANE = `${SECURE}addin/taskpane.html`;
const SCRIPT = { contentType: 'text/javascript' };

let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await newContext();
  page = await context.newPage();
  await page.clock.install();
});
afterEach(() => context.close());
afterAll(closeBrowser);

const replace = (file: string, answer: (route: Route) => unknown) =>
  context.route(new RegExp(`/${file.replace('.', '\\.')}$`), async (route) => {
    await answer(route);
  });
const script = (body: string) => (route: Route) => route.fulfill({ ...SCRIPT, body });
const alert = () => page.getByRole('alert');
const afterTenSeconds = () => page.clock.runFor(WAIT + 100);

/** Office.js as far as the pane asks it before anything is read; `start` makes it answer. */
const OFFICE = `
  const HostType = { Excel: 'Excel' };
  window.Excel = {};
  window.Office = {
    HostType,
    context: { requirements: { isSetSupported: () => true } },
    onReady: () => new Promise((resolve) => { window.start = (host) => resolve({ host }); }),
  };`;

describe('a pane that would be blank', () => {
  it('says at once that Office.js could not be fetched, and what to let through', async () => {
    await replace('office.js', (route) => route.abort());
    await page.goto(PANE);
    const said = await alert().innerText();
    expect(said).toContain('office.js) gick inte att hämta');
    expect(said).toContain('officeapis.public.onecdn.static.microsoft');
    await afterTenSeconds();
    expect(await page.locator('body').innerText()).toBe(said);
  });

  it('says after ten seconds that Office.js does not come, and starts if it comes later', async () => {
    let release: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => (release = resolve));
    await replace('office.js', async (route) => {
      await waiting;
      await script(OFFICE)(route);
    });
    await page.goto(PANE, { waitUntil: 'commit' });
    await eventually(
      () => page.evaluate(() => document.scripts.length),
      (count) => count > 1,
    );
    expect(await alert().count()).toBe(0);
    await afterTenSeconds();
    expect(await alert().innerText()).toContain('office.js) gick inte att hämta');
    release();
    await alert().waitFor({ state: 'detached' });
    await eventually(
      () => page.evaluate(() => 'start' in window),
      (isThere) => isThere,
    );
    await page.evaluate("start('Excel')");
    await page.getByRole('button', { name: 'Läs om arbetsboken' }).waitFor();
  });

  it('says that Excel has not answered, until it does', async () => {
    await replace('office.js', script(OFFICE));
    await page.goto(PANE);
    expect(await alert().count()).toBe(0);
    await afterTenSeconds();
    expect(await alert().innerText()).toContain('Excel har inte svarat på tio sekunder');
    await page.evaluate("start('Excel')");
    await page.getByRole('button', { name: 'Läs om arbetsboken' }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain('tio sekunder');
  });

  it('quotes the error of an engine that cannot read Tertial', async () => {
    await replace('office.js', script(OFFICE));
    await replace('taskpane.js', script('const start = async ( => {'));
    await page.goto(PANE);
    await afterTenSeconds();
    const said = await alert().innerText();
    expect(said).toContain('äldre webbläsare');
    expect(said).toMatch(/installerade Tertial: .*SyntaxError/);
  });

  it('says that its own files could not be fetched, and from where', async () => {
    await replace('office.js', script(OFFICE));
    await replace('taskpane.js', (route) => route.fulfill({ status: 404 }));
    await page.goto(PANE);
    expect(await alert().innerText()).toContain('gick inte att hämta från tertial.test');
  });

  it('says nothing once the pane is there', async () => {
    await replace('office.js', script(`${OFFICE} setTimeout(() => window.start('Excel'), 9000);`));
    await page.goto(PANE);
    await page.clock.runFor(9_500);
    await page.getByRole('button', { name: 'Läs om arbetsboken' }).waitFor();
    await afterTenSeconds();
    await page.getByRole('button', { name: 'Läs om arbetsboken' }).waitFor();
    expect(await alert().count()).toBe(0);
  });
});

describe('the dialog of the ribbon’s button', () => {
  it('says why it is blank', async () => {
    await replace('message.js', script('const message = ;'));
    await page.goto(`${SECURE}addin/message.html#timeout`);
    await afterTenSeconds();
    expect(await alert().first().innerText()).toContain('äldre webbläsare');
  });

  it('has its sentence and no other', async () => {
    await page.goto(`${SECURE}addin/message.html#timeout`);
    await afterTenSeconds();
    expect(await page.locator('body').innerText()).toBe(
      'Excel svarade inte i tid. Vänta tills det har räknat klart och försök igen.',
    );
  });
});

/** The policy that a release has, from the build itself. */
function releasedPolicy(): string {
  const program =
    "import('./webpack.config.js').then((w) => process.stdout.write(w.contentSecurityPolicy(w.OFFICE_HOMES)))";
  return execFileSync(process.execPath, ['-e', program], { cwd: REPOSITORY, encoding: 'utf8' });
}

describe('the policy of a release', () => {
  const load = async (address: string) => {
    await context.route(address, script(OFFICE));
    await replace('taskpane.html', async (route) => {
      const page = await route.fetch({ url: served(route.request().url()) });
      const html = (await page.text())
        .replace(/(Content-Security-Policy"? content=")[^"]*/, (_, start: string) => start + releasedPolicy())
        .replace('/office-js/office.js', address);
      await route.fulfill({ contentType: 'text/html', body: html });
    });
    await page.goto(PANE);
    return page.evaluate(() => typeof Office);
  };

  it.each([
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    'https://officeapis.public.onecdn.static.microsoft/1/office.js',
  ])('lets Office.js come from %s', async (address) => {
    expect(await load(address)).toBe('object');
  });

  it('lets it come from nowhere else, and the pane says so', async () => {
    expect(await load('https://elsewhere.example/office.js')).toBe('undefined');
    expect(await alert().innerText()).toContain('office.js) gick inte att hämta');
  });
});

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'];
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/** The Chromium inside the npm package; it brings the libraries that it needs when it is told to. */
async function packaged() {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: browser } = await import('@sparticuz/chromium');
  return browser.executablePath();
}

async function executable() {
  if (process.env.TERTIAL_BROWSER) return process.env.TERTIAL_BROWSER;
  if (process.platform === 'linux' && process.arch === 'x64') return packaged();
  return INSTALLED.find((path) => existsSync(path));
}

/** How to start the browser: `TERTIAL_BROWSER`, the one in the npm package, or an installed one. */
export async function launchOptions() {
  const executablePath = await executable();
  return { headless: true, args: ARGUMENTS, ...(executablePath ? { executablePath } : { channel: 'chrome' }) };
}

/** A browser that tests in other processes connect to. */
export async function launchServer() {
  return chromium.launchServer(await launchOptions());
}

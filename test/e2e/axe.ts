import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import type { OpenDemo } from './demo';

/** The frame of the task pane. */
export async function paneFrame({ page }: OpenDemo): Promise<Frame> {
  const handle = await page.locator('iframe').first().elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('The pane is not there');
  return frame;
}

/** What axe says of the pane: each rule that is broken, where, and why. */
export async function violations(demo: OpenDemo): Promise<string[]> {
  const frame = await paneFrame(demo);
  // The page's policy allows no script from elsewhere; the test's own comes through the debugger.
  await frame.evaluate(axe.source);
  const { violations: broken } = await frame.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return broken.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} (${failureSummary})`).join(' | ')}`,
  );
}

/** How far the content reaches beyond the pane's width, or beyond that of the place, which scrolls by itself. */
export async function overflow(demo: OpenDemo): Promise<number> {
  return (await paneFrame(demo)).evaluate(() => {
    const scrolling = [document.documentElement, ...document.querySelectorAll('main, header')];
    return Math.max(...scrolling.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  });
}

/**
 * Texts that a contrast theme of the system makes unreadable, which axe does not see: on a ground that is not the
 * system's own the browser draws that one behind the text, unless its colours are left alone.
 */
export async function unreadable(demo: OpenDemo): Promise<string[]> {
  return (await paneFrame(demo)).evaluate(() => {
    if (!matchMedia('(forced-colors: active)').matches) return [];
    const known = document.createElement('p');
    known.style.cssText = 'forced-color-adjust: none; background-color: Canvas; color: ButtonFace';
    document.body.append(known);
    const { backgroundColor: canvas, color: button } = getComputedStyle(known);
    known.remove();
    const groundOf = (element: Element): string => {
      const { backgroundColor } = getComputedStyle(element);
      if (!/, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
      return element.parentElement === null ? canvas : groundOf(element.parentElement);
    };
    const hasText = (element: Element) =>
      [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '');
    return [...document.querySelectorAll('body *')]
      .filter((element) => hasText(element) && element.checkVisibility())
      .filter((element) => ![canvas, button].includes(groundOf(element)))
      .filter((element) => getComputedStyle(element).getPropertyValue('forced-color-adjust') !== 'none')
      .map((element) => `${element.tagName} ${element.textContent}`);
  });
}

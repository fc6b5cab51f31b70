import type { OpenDemo } from './demo';
import { paneFrame } from './axe';

/** On Mac, where it is largest, with its distance to the edges (task-pane-add-ins.md of Microsoft's documents). */
const MENU = { width: 34, height: 32 };

/** What of the pane, buttons, words and the place for words to come, lies under the menu that Excel floats over its top right corner. */
export async function underMenu(demo: OpenDemo): Promise<string[]> {
  return (await paneFrame(demo)).evaluate(({ width, height }) => {
    const left = document.documentElement.clientWidth - width;
    const isUnder = (rect: DOMRect) => rect.width > 0 && rect.right > left && rect.top < height && rect.bottom > 0;
    const found: string[] = [];
    for (const each of document.querySelectorAll('button, a, input, select, [role=tab], [role=status]')) {
      if (isUnder(each.getBoundingClientRect())) found.push(each.outerHTML.slice(0, 100));
    }
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      if ([...range.getClientRects()].some(isUnder)) found.push(words.currentNode.textContent ?? '');
    }
    return found;
  }, MENU);
}

import { createRoot } from 'react-dom/client';
import { loadWork, openPaneSession } from './office/open-session';
import type { PageMemory } from './navigation/use-where';
import type { Where } from './navigation/where';
import { pageKey, pageOf } from './navigation/where';
import { Pane } from './pane';
import { COMMON_SENTENCES } from './sentences/common';

/** The lowest set that has all that the adapter calls; the manifest asks for it too. */
const REQUIREMENT_SET = '1.13';
const LAST_PAGE = 'lastPage';

const officeHelpers = () => import('./office/office-helpers');

/** Asked for once the pane has been drawn, and by then the heavy part too: it is there when it is needed. */
async function readLastPage(): Promise<Where | null> {
  void loadWork();
  const { readPreference } = await officeHelpers();
  return pageOf(readPreference(LAST_PAGE));
}

const MEMORY: PageMemory = {
  read: readLastPage,
  keep: (where) => void officeHelpers().then(({ keepPreference }) => keepPreference(LAST_PAGE, pageKey(where))),
};

function showPane(container: HTMLElement): void {
  createRoot(container).render(<Pane session={openPaneSession()} memory={MEMORY} />);
}

/** Why there is no pane here: opened outside Excel, or in one that is too old. */
function obstacle(host: Office.HostType | null): string | null {
  if (host !== Office.HostType.Excel) return COMMON_SENTENCES.outsideExcel;
  return Office.context.requirements.isSetSupported('ExcelApi', REQUIREMENT_SET) ? null : COMMON_SENTENCES.oldExcel;
}

async function start(): Promise<void> {
  const container = document.getElementById('pane');
  // Without Office.js the watchdog of the page says why.
  if (container === null || typeof Office === 'undefined') return;
  try {
    const { host } = await Office.onReady();
    const reason = obstacle(host);
    if (reason === null) showPane(container);
    else container.textContent = reason;
  } catch (error) {
    void officeHelpers().then(({ logError }) => logError(error));
    container.textContent = COMMON_SENTENCES.notStarted;
  }
}

void start();
